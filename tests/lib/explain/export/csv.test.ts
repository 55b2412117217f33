import { expect, test } from 'vitest'
import { field, toCsv } from '../../../../lib/explain/export/csv'
import { faceOf, sampleView } from './sample'

test('one line for each report of a fact, fields in quotes, lines ended by CR LF', async () => {
  expect(toCsv(await sampleView(), await faceOf())).toBe(
    [
      '\uFEFF"Fact","Kind","Verdict","Report","Language","Day","Value","Words","Title","Address"',
      '"Dead","Number","Conflict","Outlet page","en","2025-02-18","9 dead","Nine dead in page.","Title page","https://example.org/page"',
      '"Dead","Number","Conflict","الجريدة","ar","2025-02-18","10 dead","عشرة قتلى في الحادث.","غرق عبارة","https://example.org/ar"',
      '',
    ].join('\r\n'),
  )
})

test.each([
  ['plain', '"plain"'],
  ['she said "no"', '"she said ""no"""'],
  ['two\nlines, and a comma', '"two\nlines, and a comma"'],
  ['=HYPERLINK("https://outside.example")', `"'=HYPERLINK(""https://outside.example"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['−1', `"'−1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['＝1', `"'＝1"`],
  ['  =1', `"'  =1"`],
  ['\u2068=1', `"'\u2068=1"`],
  ['\t=1', `"'\t=1"`],
  ['2-1', '"2-1"'],
  ['', '""'],
])('%j becomes %s', (text, written) => {
  expect(field(text)).toBe(written)
})

test('a title that is a formula becomes text', async () => {
  expect(toCsv(await sampleView({ title: '=cmd|calc' }), await faceOf())).toContain(`,"'=cmd|calc",`)
})
