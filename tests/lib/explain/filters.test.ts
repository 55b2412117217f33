import { expect, test } from 'vitest'
import { ALL, chosenOf, inSight, kindsIn, toggled, verdictsIn } from '../../../lib/explain/filters'
import type { RowView } from '../../../lib/explain/view'
import { dateOf, factOf } from '../../support/facts'
import { article, rowOf, toll, viewOf } from './export/sample'

const rows = async (): Promise<readonly RowView[]> => {
  const dates = ['page', 'a'].map((of) => factOf('date', of, dateOf('2025-02-17')))
  const view = await viewOf(
    article('page'),
    [article('a')],
    [
      rowOf('agree', dates),
      rowOf('agree', [toll('page', 9), toll('a', 9)]),
      rowOf('conflict', [toll('page', 9)], [toll('a', 10)]),
    ],
  )
  return view.rows
}

test('only verdicts and kinds that occur, with their counts', async () => {
  expect(verdictsIn(await rows())).toEqual([
    { name: 'conflict', count: 1 },
    { name: 'agree', count: 2 },
  ])
  expect(kindsIn(await rows())).toEqual([
    { name: 'quantity', count: 2 },
    { name: 'date', count: 1 },
  ])
})

test('rows that fit both choices are shown; no choice shows all', async () => {
  const shown = await rows()
  expect(chosenOf(shown, ALL)).toEqual(shown)
  expect(chosenOf(shown, { verdicts: ['agree'], kinds: ['date'] }).map(({ kind }) => kind)).toEqual(['date'])
  expect(chosenOf(shown, { verdicts: ['conflict'], kinds: ['date'] })).toEqual([])
})

test('what one report alone gives is in sight when it is asked for', async () => {
  const single = (await viewOf(article('page'), [], [rowOf('only', [toll('page', 9)])])).rows
  const all = [...(await rows()), ...single]
  expect(inSight(all, []).map(({ verdict }) => verdict)).toEqual(['conflict', 'agree', 'agree'])
  expect(inSight(all, ['only', 'conflict']).map(({ verdict }) => verdict)).toEqual(['conflict', 'only'])
})

test('a choice is taken and taken back', () => {
  expect(toggled(['date'], 'rank')).toEqual(['date', 'rank'])
  expect(toggled(['date', 'rank'], 'date')).toEqual(['rank'])
})
