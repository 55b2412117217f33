import { beforeAll, expect, test } from 'vitest'
import { labelOf } from '../../../lib/explain/label'
import type { ReaderWording } from '../../../lib/explain/wording'
import type { Row } from '../../../lib/model/comparison'
import type { AnyFact } from '../../../lib/model/fact'
import { countOf, dateOf, factOf, gradeOf, outcomeOf } from '../../support/facts'
import { wordingOf } from '../../support/wording'

let english: ReaderWording
let arabic: ReaderWording
beforeAll(async () => {
  english = await wordingOf('en')
  arabic = await wordingOf('ar')
})

const rowOf = (...facts: [AnyFact, ...AnyFact[]]): Row => ({
  kind: facts[0].kind,
  slot: facts[0].slot,
  camps: [{ reports: facts.map(({ article }) => article), facts }],
  verdict: 'agree',
  reason: 'same-value',
  strength: 1,
})

test.each<[string, AnyFact]>([
  ['Start date', factOf('date', 'a', dateOf('2025-02-17'), { asked: 'start' })],
  ['End date', factOf('date', 'a', dateOf('2025-02-17'), { asked: 'end' })],
  ['Date', factOf('date', 'a', dateOf('2025-02-17'), { asked: 'nothing-known' })],
  ['Duration', factOf('duration', 'a', { min: 60, max: 60, approximate: false })],
  ['Dead', factOf('quantity', 'a', countOf(144, 'count.dead'))],
  ['Number', factOf('quantity', 'a', { ...countOf(144, ''), unit: null })],
  ['Rank of Amadou Sow', factOf('rank', 'a', gradeOf(6, 6), { person: 'Amadou Sow' })],
  ['Office of Amadou Sow', factOf('rank', 'a', { ...gradeOf(6, 6), grade: null, office: 'office.president' })],
  ['Ranking or record', factOf('standing', 'a', { ordinal: 4, sort: 'rank', noun: null })],
  ['Place of departure', factOf('place', 'a', { chain: ['ML'], name: '' }, { asked: 'where.origin' })],
  ['Place', factOf('place', 'a', { chain: ['ML'], name: '' })],
])('%s', (label, fact) => {
  expect(labelOf(rowOf(fact), english, 'page')).toBe(label)
})

test('an outcome is named by act and object in the reader’s language', () => {
  expect(labelOf(rowOf(factOf('outcome', 'a', outcomeOf('done'))), english, 'page')).toMatch(
    /^Outcome: \S+, agreement/u,
  )
  expect(labelOf(rowOf(factOf('outcome', 'a', outcomeOf('done'))), arabic, 'page')).toMatch(/\p{Script=Arabic}/u)
})

test('the page’s own name for the person goes first', () => {
  const other = factOf('rank', 'a', gradeOf(6, 6, 'أمادو سو'), { person: 'أمادو سو' })
  const own = factOf('rank', 'page', gradeOf(6, 6), { person: 'Amadou Sow' })
  expect(labelOf(rowOf(other, own), english, 'page')).toBe('Rank of Amadou Sow')
})

test('a name in the other direction of writing is set apart', () => {
  const latin = factOf('rank', 'a', gradeOf(6, 6), { person: 'Amadou Sow' })
  const arab = factOf('rank', 'a', gradeOf(6, 6, 'أمادو سو'), { person: 'أمادو سو' })
  expect(labelOf(rowOf(arab), english, 'page')).toBe('Rank of \u2068أمادو سو\u2069')
  expect(labelOf(rowOf(latin), arabic, 'page')).toContain('\u2068Amadou Sow\u2069')
  expect(labelOf(rowOf(arab), arabic, 'page')).not.toContain('\u2068')
})
