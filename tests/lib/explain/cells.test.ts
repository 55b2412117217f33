import { expect, test } from 'vitest'
import { article, rowOf, toll, viewOf } from './export/sample'

test('each report has a cell with its values, its words and how it stands to the page', async () => {
  const others = ['a', 'b', 'c'].map((id) => article(id))
  const rows = [
    rowOf(
      'conflict',
      [toll('page', 9, '2025-02-18'), toll('a', 9, '2025-02-18')],
      [toll('b', 10, '2025-02-16'), toll('b', 12, '2025-02-16')],
    ),
    rowOf('only', [toll('c', 3)]),
  ]
  const { rows: shown } = await viewOf(article('page'), others, rows)
  expect(shown[0]?.cells).toEqual({
    page: { values: ['9 dead'], stand: 'page', quotes: [0] },
    a: { values: ['9 dead'], stand: 'agree', quotes: [1] },
    b: { values: ['10 dead', '12 dead'], stand: 'conflict', quotes: [2] },
  })
  expect(shown[1]?.cells).toEqual({ c: { values: ['3 dead'], stand: 'alone', quotes: [0] } })
})

test('a report that gives two values does not oppose the page that has one of them; a later count moved on', async () => {
  const row = rowOf(
    'update',
    [toll('page', 9, '2025-02-18'), toll('a', 9, '2025-02-18')],
    [toll('a', 12, '2025-02-18'), toll('b', 14, '2025-02-20')],
  )
  const { rows } = await viewOf(article('page'), [article('a'), article('b')], [row])
  expect(rows[0]?.cells['a']).toMatchObject({ values: ['9 dead', '12 dead'], stand: 'agree' })
  expect(rows[0]?.cells['b']).toMatchObject({ stand: 'update' })
})
