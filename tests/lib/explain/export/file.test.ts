import { expect, test } from 'vitest'
import { EXPORT_FORMATS, exportFile } from '../../../../lib/explain/export/file'
import { faceOf, MADE, sampleView } from './sample'

test.each(EXPORT_FORMATS)('%s has a name, a type and the sources', async (format) => {
  const { name, type, text } = exportFile(format, await sampleView(), await faceOf(), MADE)
  expect(name).toMatch(/^parallax-2025-02-18-title-page\.(?:md|csv|json)$/u)
  expect(type).toMatch(/^(?:text|application)\/\w+/u)
  expect(text).toContain('https://example.org/ar')
})

test('a name holds nothing that leaves the folder, and words of any script', async () => {
  const named = async (title: string): Promise<string> =>
    exportFile('csv', await sampleView({ title, publishedAt: null }), await faceOf(), MADE).name
  expect(await named('../../etc/passwd: "x"')).toBe('parallax-2025-02-20-etc-passwd-x.csv')
  expect(await named('غرق عبارة')).toBe('parallax-2025-02-20-غرق-عبارة.csv')
  expect(await named('')).toBe('parallax-2025-02-20.csv')
  expect((await named('word '.repeat(60))).length).toBeLessThan(80)
})
