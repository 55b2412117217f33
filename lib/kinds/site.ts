import type { Words } from '../languages/pack'
import type { Sentence, Token } from '../model/sentence'
import type { Range } from './clause'

/** Sites that take the name of their town behind them: `l’aéroport de Dakar` */
const CALLED =
  /^place\.(?:airport|port|station|stadium|prison|hospital|square|palace|market|hotel|power_station|refinery|military_base|runway|suburb|centre)$/u
/** Of those the ones that are a place of their own, where it is told what happened there: a hotel or a market is told as its town. */
const SITE = /^place\.(?:airport|port|station|stadium|prison|palace|power_station|refinery|military_base|runway)$/u
/** How many tokens lead from a site to its town at most (`the airport of the city of`). */
const REACH = 3

/** Whether a concept is a site that is called by its town. */
export const isSite = (id: string): boolean => CALLED.test(id)

/**
 * The concept of the site that a town is named for, or null: the site is in the town, and not all of it.
 * EXAMPLE `the airport of Nairobi` · `Flughafen Nairobi` · `Nairobi airport` · `stadium in Nairobi`
 */
export function siteOf({ tokens, concepts }: Sentence, words: Words, { from, to }: Range): string | null {
  const site = concepts.find(
    (hit) =>
      !hit.weak &&
      SITE.test(hit.id) &&
      (hit.from === to || (hit.to <= from && from - hit.to <= REACH && leads(hit.to, from))),
  )
  return site?.id ?? null

  /** Nothing stands between but words of being in or of something, and articles. */
  function leads(start: number, end: number): boolean {
    let at = start
    while (at < end) {
      const cue = words.at('placeCue', tokens, at).find((hit) => hit.to <= end)
      if (cue ? cue.id !== 'in' && cue.id !== 'from' : !isArticle(at)) return false
      at = cue?.to ?? at + 1
    }
    return true
  }

  function isArticle(i: number): boolean {
    return (tokens[i]?.text.length ?? 0) <= 3 && words.id('stopword', tokens, i) !== null && !isAnd(tokens, words, i)
  }
}

/** Whether a word for `and` stands at a token. */
export const isAnd = (tokens: readonly Token[], words: Words, i: number): boolean =>
  i >= 0 && words.at('interval', tokens, i).some(({ id, to }) => id === 'and' && to === i + 1)
