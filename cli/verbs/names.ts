import * as v from 'valibot'
import { comparePersons } from '../../lib/names/compare'
import { readJson } from '../load'
import { parseArguments, Unusable, type Answer } from '../verb'

const Pairs = v.array(v.tuple([v.string(), v.string()]))

/** `names PAIRS.json`: whether the two spellings of each pair name one person. */
export async function names(args: readonly string[]): Promise<Answer> {
  const [file] = parseArguments(args).files
  if (!file) throw new Unusable('names: name a file of pairs [[a, b], …]')
  const pairs = v.safeParse(Pairs, readJson(file))
  if (!pairs.success)
    throw new Unusable(
      `${file}: expected [[a, b], …]; at ${v.getDotPath(pairs.issues[0]) ?? 'the top'}: ${pairs.issues[0].message}`,
    )
  const answers = pairs.output.map(([a, b]) => comparePersons(a, b))
  return {
    json: answers.map(({ same, score }) => ({ same, score })),
    text: () =>
      pairs.output
        .map(([a, b], i) => `${answers[i]?.same ? 'same ' : 'other'} ${answers[i]?.score.toFixed(2)}  ${a} | ${b}`)
        .join('\n'),
  }
}
