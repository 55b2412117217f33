import { expect, test } from 'vitest'
import { duration } from '../../../lib/kinds/duration'
import type { DurationValue, Relation } from '../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../support/read'

function lengthIn(text: string): DurationValue {
  const [found] = sentencesOf('en', text).flatMap((sentence) =>
    duration.find(sentence, wordsOf('en'), { language: 'en', publishedAt: null }),
  )
  if (!found) throw new Error(`no length in “${text}”`)
  return found.value
}

test.each<[string, Relation, string]>([
  ['five years', 'wider', 'five and a half years'],
  ['five years', 'wider', '66 months'],
  ['five years', 'apart', 'six years'],
  ['five years', 'apart', 'four and a half years'],
  ['62 months', 'same', 'five years and two months'],
  ['two hours', 'wider', 'one hour and 45 minutes'],
  ['two hours', 'apart', 'one hour and 30 minutes'],
  ['two hours', 'apart', 'three hours'],
  ['one hour and 30 minutes', 'wider', '82 minutes'],
  ['one hour and 30 minutes', 'apart', '70 minutes'],
  ['two weeks', 'wider', '13 days'],
  ['five nights', 'wider', 'six days'],
])('%s is %s to %s', (a, relation, b) => {
  expect(duration.relate(lengthIn(`It lasted ${a}.`), lengthIn(`It lasted ${b}.`))).toBe(relation)
})
