/** A Markdown table; the first column holds names, the others figures. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** What stands where a peer cannot read a language or a set gives no figure. */
export const NONE = '–'
