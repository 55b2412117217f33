/** What a verb answers: for programs, and for people. */
export interface Answer {
  readonly json: unknown
  text(): string
}

export type Verb = (args: readonly string[]) => Promise<Answer>

/** Input that cannot be used; the message names the file and what is wrong, in one line. */
export class Unusable extends Error {}

/** Arguments split into files and options. `withValue`: options that take the words after them up to the next option. */
export function parseArguments(
  args: readonly string[],
  withValue: readonly string[] = [],
): { files: string[]; options: ReadonlyMap<string, string[]> } {
  const files: string[] = []
  const options = new Map<string, string[]>()
  let open: string[] | null = null
  for (const word of args) {
    if (word.startsWith('-') && word.length > 1) {
      const values: string[] = []
      options.set(word, values)
      open = withValue.includes(word) ? values : null
    } else (open ?? files).push(word)
  }
  return { files, options }
}
