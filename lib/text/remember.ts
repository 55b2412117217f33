/** Distinct words that are remembered; a report has some hundreds. */
const MOST = 20_000

/** Does what `make` does, and keeps what it made for each word: news says the same words again and again. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size > MOST) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}
