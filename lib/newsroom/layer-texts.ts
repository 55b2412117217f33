import type { Verdict } from '../model/comparison'
import { plural, type Phrases } from '../explain/phrases'
import type { Mark } from '../explain/marks'

/** What a page's own layer says, in the reader's words: the page has no phrases of its own. */
export interface LayerTexts {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly name: string
  /** Verdicts that are painted, gravest first, with the number of facts in words, and what a click on them does. */
  readonly legend: readonly { readonly verdict: Verdict; readonly text: string; readonly action: string }[]
  readonly thisPage: string
  readonly previous: string
  readonly next: string
  readonly list: string
  readonly close: string
  /** EXAMPLE `$1 of $2` */
  readonly position: string
  /** EXAMPLE `Not found again on this page: $1` */
  readonly lost: string
}

const SHOWN: readonly Verdict[] = ['conflict', 'update', 'finer', 'agree']

/** Legend and names of buttons for the marks of one page. */
export function layerTextsOf(
  marks: readonly Pick<Mark, 'verdict' | 'row'>[],
  {
    locale,
    direction,
    phrases,
  }: { readonly locale: string; readonly direction: 'ltr' | 'rtl'; readonly phrases: Phrases },
): LayerTexts {
  const counted = (verdict: Verdict): number =>
    new Set(marks.filter((mark) => mark.verdict === verdict).map(({ row }) => row)).size
  return {
    locale,
    direction,
    name: phrases('extensionName'),
    legend: SHOWN.filter((verdict) => counted(verdict) > 0).map((verdict) => {
      const text = plural(phrases, locale, `summary_${verdict}`, counted(verdict))
      return { verdict, text, action: phrases('page_jump', text) }
    }),
    thisPage: phrases('this_page'),
    previous: phrases('page_previous'),
    next: phrases('page_next'),
    list: phrases('page_list'),
    close: phrases('page_close'),
    position: phrases('page_position', '$1', '$2'),
    lost: phrases('page_lost', '$1'),
  }
}
