import { expect, test } from 'vitest'
import { article, rowOf, toll, viewOf } from './export/sample'

test('each report has a cell with its values, its words and how it stands to the page', async () => {
  const others = ['a', 'b', 'c'].map((id) => article(id))
  const rows = [
    rowOf('conflict', [toll('page', 9), toll('a', 9)], [toll('b', 10), toll('b', 12)]),
    rowOf('only', [toll('c', 3)]),
  ]
  const { rows: shown } = await viewOf(article('page'), others, rows)
  expect(shown[0]?.cells).toEqual({
    page: { values: ['9 dead'], stand: 'page', quotes: [0] },
    a: { values: ['9 dead'], stand: 'with', quotes: [1] },
    b: { values: ['10 dead', '12 dead'], stand: 'apart', quotes: [2] },
  })
  expect(shown[1]?.cells).toEqual({ c: { values: ['3 dead'], stand: 'alone', quotes: [0] } })
})
