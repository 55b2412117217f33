import type { RawBlock } from './blocks'

/** Blocks of a page among which parts are sought at most. */
const MOST = 4000

/**
 * A block of which the page itself makes several, taken apart again: line breaks are lost where a page has no paragraphs.
 * EXAMPLE `31/01/2025The ferry sank.` → `31/01/2025`, `The ferry sank.`
 */
export function unglue(blocks: readonly RawBlock[], page: readonly RawBlock[]): readonly RawBlock[] {
  const whole = new Set(page.map(({ text }) => text))
  if (page.length > MOST || blocks.every(({ text }) => whole.has(text))) return blocks
  const parts = page.map(({ text }) => squeeze(text))
  return blocks.flatMap((block) =>
    whole.has(block.text) ? [block] : (partsOf(squeeze(block.text), parts, page) ?? [block]),
  )
}

function partsOf(text: string, parts: readonly string[], page: readonly RawBlock[]): readonly RawBlock[] | null {
  for (const [first, part] of parts.entries()) {
    if (!text.startsWith(part)) continue
    let end = first
    let length = 0
    while (end < parts.length && text.startsWith(parts[end] ?? '', length) && length < text.length)
      length += parts[end++]?.length ?? 0
    if (length === text.length) return page.slice(first, end)
  }
  return null
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '')
