import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from './session'

// What is loaded before a screen is there, in bytes as built: scripts with all chunks they import.

const PAGE = 120_000
const IN_PAGES = 60_000
const IMPORTS = /\b(?:from|import)\(?["`](\.{1,2}\/[^"`]+\.js)["`]/gu

describe.each(BROWSERS)('$name', ({ build }) => {
  const read = (path: string): string => readFileSync(join(build, path), 'utf8')

  /** Scripts that a page loads, itself or through another. */
  function scriptsOf(page: string): ReadonlySet<string> {
    const all = new Set<string>()
    const add = (path: string): void => {
      if (all.has(path)) return
      all.add(path)
      for (const [, other = ''] of read(path).matchAll(IMPORTS)) add(posix.join(posix.dirname(path), other))
    }
    for (const [, path = ''] of read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)) add(path)
    return all
  }

  test.each(['popup.html', 'sidepanel.html', 'library.html', 'print.html'])('%s', (page) => {
    const scripts = scriptsOf(page)
    expect(scripts.size).toBeGreaterThan(1)
    const bytes = [...scripts].reduce((sum, path) => sum + Buffer.byteLength(read(path)), 0)
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThanOrEqual(PAGE)
  })

  test.each(['reader', 'painter'])('%s, which is put into pages', (name) => {
    const bytes = Buffer.byteLength(read(`content-scripts/${name}.js`))
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(IN_PAGES)
  })
})
