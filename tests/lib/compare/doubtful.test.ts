import { expect, test } from 'vitest'
import { compareReports } from '../../../lib/compare/compare'
import type { AnyFact } from '../../../lib/model/fact'
import type { PlaceValue } from '../../../lib/model/value'
import { countOf, factOf } from '../../support/facts'

const TERMS = 'c:event.fire w:wrb c:count.bus'
const at = (article: string, name: string, bare?: PlaceValue['bare']): AnyFact =>
  factOf('place', article, { chain: [], name, ...(bare && { bare }) }, { asked: 'where', terms: TERMS })
const background = (article: string): AnyFact =>
  factOf('quantity', article, countOf(3408, 'count.seat'), { asked: 'count.seat', terms: 'c:event.election w:tlv' })

/** Reports in each camp of each row of places. */
function rowsOf(...facts: AnyFact[]): unknown[] {
  const reports = [...new Set(facts.map(({ article }) => article))]
  return compareReports(
    reports.map((report) => ({ facts: [...facts.filter(({ article }) => article === report), background(report)] })),
  )
    .filter(({ kind }) => kind === 'place')
    .map(({ verdict, camps }) => [verdict, ...camps.map((camp) => [...camp.reports].sort().join(' '))])
}

test('a name that only its cue tells of a place makes no row alone', () => {
  expect(rowsOf(at('a', 'Wuraba', 'sure'), at('b', 'Tolkar', 'sure'))).toEqual([])
})

test('two reports that name it do, one of them surely', () => {
  expect(rowsOf(at('a', 'Wuraba', 'sure'), at('b', 'Вурабе', 'sure'))).toEqual([['agree', 'a b']])
  expect(rowsOf(at('a', 'Wuraba', 'sure'), at('b', 'Wuraba', 'doubtful'))).toEqual([['agree', 'a b']])
  expect(rowsOf(at('a', 'Haft', 'doubtful'), at('b', 'Haft', 'doubtful'))).toEqual([])
})

test('it joins a place that a noun tells, and leaves others as they are', () => {
  expect(rowsOf(at('a', 'Wuraba'), at('b', 'Wuraba', 'doubtful'))).toEqual([['agree', 'a b']])
  expect(rowsOf(at('a', 'Wuraba'), at('b', 'Tolkar', 'sure'))).toEqual([['only', 'a']])
})
