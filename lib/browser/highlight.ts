/** Verdicts that are painted on the page. */
export const PAINTED = ['agree', 'finer', 'update', 'conflict'] as const

export type Painted = (typeof PAINTED)[number]

const NAME = 'parallax'

/**
 * How each verdict looks on the page: told by line style as well as by colour, on light pages and dark. Given to
 * `scripting.insertCSS`, so that the page's DOM stays as it is.
 */
export const HIGHLIGHT_CSS = `
::highlight(${NAME}-agree) { text-decoration: underline 2px solid #1a7f4b; background-color: rgb(26 127 75 / 12%); }
::highlight(${NAME}-finer) { text-decoration: underline 2px dotted #1f6fb2; background-color: rgb(31 111 178 / 12%); }
::highlight(${NAME}-update) { text-decoration: underline 2px dashed #9a6700; background-color: rgb(154 103 0 / 14%); }
::highlight(${NAME}-conflict) { text-decoration: underline 2px wavy #c62828; background-color: rgb(198 40 40 / 16%); }
::highlight(${NAME}-shown) { background-color: rgb(255 213 0 / 55%); }
`

/** Paints ranges by verdict with the CSS Custom Highlight API; what was painted before goes. */
export function paint(marks: readonly { readonly range: Range; readonly verdict: Painted }[]): void {
  clear()
  PAINTED.forEach((verdict, priority) => {
    const ranges = marks.filter((mark) => mark.verdict === verdict).map(({ range }) => range)
    if (ranges.length === 0) return
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    CSS.highlights.set(`${NAME}-${verdict}`, highlight)
  })
}

/** Takes every highlight of ours off the page. */
export function clear(): void {
  for (const verdict of [...PAINTED, 'shown']) CSS.highlights.delete(`${NAME}-${verdict}`)
}

/** Scrolls to a range and marks it as the one shown. */
export function show(range: Range): void {
  const highlight = new Highlight(range)
  highlight.priority = PAINTED.length
  CSS.highlights.set(`${NAME}-shown`, highlight)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const box = range.getBoundingClientRect()
  scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth' })
}
