import { expect, test } from 'vitest'
import { columnsOf } from '../../../lib/explain/columns'
import { sourcesOf } from '../../../lib/explain/export/sources'
import { article, rowOf, toll, viewOf } from './export/sample'

const REPORTS = [
  article('late-fr', { language: 'fr', publishedAt: '2025-02-20' }),
  article('undated-nl', { language: 'nl', publishedAt: null }),
  article('early-fr', { language: 'fr', publishedAt: '2025-02-17' }),
  article('early-ar', { language: 'ar', publishedAt: '2025-02-17' }),
]

test.each([
  ['language', ['page', 'early-ar', 'undated-nl', 'early-fr', 'late-fr']],
  ['day', ['page', 'early-ar', 'early-fr', 'late-fr', 'undated-nl']],
] as const)('columns by %s, the page first', async (order, ids) => {
  const view = await viewOf(article('page'), REPORTS, [rowOf('agree', [toll('page', 9)])])
  expect(columnsOf(sourcesOf(view), order, 'en').map(({ id }) => id)).toEqual(ids)
})
