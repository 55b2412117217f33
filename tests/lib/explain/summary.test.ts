import { beforeAll, describe, expect, test } from 'vitest'
import { headlineOf, summaryOf } from '../../../lib/explain/summary'
import type { ReaderWording } from '../../../lib/explain/wording'
import { foldDigits } from '../../../lib/text/fold'
import type { Verdict } from '../../../lib/model/comparison'
import { wordingOf } from '../../support/wording'

type Counts = Readonly<Partial<Record<Verdict, number>>>

const counted =
  (counts: Counts) =>
  (verdict: Verdict): number =>
    counts[verdict] ?? 0

describe('English', () => {
  let wording: ReaderWording
  beforeAll(async () => {
    wording = await wordingOf('en')
  })

  test.each<[Counts, string]>([
    [{ conflict: 1, update: 3 }, 'The reports contradict each other on one fact'],
    [{ conflict: 2, agree: 9 }, 'The reports contradict each other on 2 facts'],
    [{ update: 1, finer: 2 }, 'No contradiction; the story has moved on'],
    [{ finer: 1, agree: 5 }, 'No contradiction; some reports are more exact'],
    [{ agree: 5, only: 4 }, 'The reports agree'],
  ])('%j: %s', (counts, headline) => {
    expect(headlineOf(counted(counts), wording)).toBe(headline)
  })

  test('what is not there is not told, and one is told as one', () => {
    expect(summaryOf(1, counted({ agree: 3, conflict: 1, only: 7 }), wording)).toEqual([
      '1 other report',
      '3 facts agree',
      '1 conflict',
    ])
    expect(summaryOf(1200, counted({}), wording)).toEqual(['1,200 other reports'])
  })
})

describe('Arabic', () => {
  let wording: ReaderWording
  beforeAll(async () => {
    wording = await wordingOf('ar')
  })

  // which digits `ar` is written with depends on the platform's data; one, two, three to ten, eleven to ninety-nine, hundreds: five forms of a noun
  test.each([
    [1, 'تعارض واحد'],
    [2, 'تعارضان'],
    [3, '3 تعارضات'],
    [10, '10 تعارضات'],
    [11, '11 تعارضا'],
    [99, '99 تعارضا'],
    [100, '100 تعارض'],
    [103, '103 تعارضات'],
  ])('%i: %s', (count, text) => {
    const [, said = ''] = summaryOf(1, counted({ conflict: count }), wording)
    expect(foldDigits(said)).toBe(text)
  })

  test('the headline bends as well', () => {
    const headline = (count: number): string => foldDigits(headlineOf(counted({ conflict: count }), wording))
    expect([1, 2, 5].map(headline)).toEqual([
      'تتعارض التقارير في معلومة واحدة',
      'تتعارض التقارير في معلومتين',
      'تتعارض التقارير في 5 معلومات',
    ])
  })
})
