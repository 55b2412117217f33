/** Distinct words that are remembered; a report has some hundreds. */
const MOST = 20_000

/** What is known of words, forgotten when there are too many. */
export interface Memory<T> {
  readonly get: (word: string) => T | undefined
  readonly set: (word: string, known: T) => void
}

/** A memory of bounded size. */
export function createMemory<T>(): Memory<T> {
  const known = new Map<string, T>()
  return {
    get: (word) => known.get(word),
    set: (word, made) => {
      if (known.size > MOST) known.clear()
      known.set(word, made)
    },
  }
}

/** Does what `make` does, and keeps what it made for each word: news says the same words again and again. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = createMemory<T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** Keeps its last answer: all kinds of fact ask the same about one sentence before they come to the next. */
export function rememberLast<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  let last: { readonly a: A; readonly b: B; readonly made: T } | null = null
  return (a, b) => (last?.a === a && last.b === b ? last : (last = { a, b, made: make(a, b) })).made
}
