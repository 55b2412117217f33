import { expect, test } from 'vitest'
import { toText } from '../../../../lib/explain/export/text'
import { faceOf, sampleView } from './sample'

test('finding, facts with who says what, then the sources', async () => {
  expect(toText(await sampleView(), await faceOf())).toBe(`Title page

The reports contradict each other on one fact
2 other reports · 1 conflict

CONFLICT: Dead
The reports answer the same question differently. They cannot both be right.
- Outlet page (This page): 9 dead
    “Nine dead in page.”
- \u2068الجريدة\u2069: 10 dead
    “\u2068عشرة قتلى في الحادث.\u2069”

Sources
- Outlet page (This page): English, Feb 18, 2025
    Title page
    https://example.org/page
- \u2068الجريدة\u2069: Arabic, Feb 18, 2025
    \u2068غرق عبارة\u2069
    https://example.org/ar
- Outlet fr: French, no date
    Title fr
`)
})

test('a title of several lines is one line', async () => {
  expect(toText(await sampleView({ title: 'Nine dead\n\n- 12 hurt' }), await faceOf())).toMatch(
    /^Nine dead - 12 hurt\n/u,
  )
})
