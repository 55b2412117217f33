import type { Words } from '../../languages/pack'
import type { PersonHit, Sentence } from '../../model/sentence'
import type { Range } from '../clause'
import type { Title } from '../titles'

/** How far the office stands from the name of who is appointed to it, in tokens. */
const REACH = 9
/** How far behind its copula an office stands. EXAMPLE `is the new acting` */
const BEHIND = 3

/**
 * The office that somebody is appointed to.
 * EXAMPLE `appointed Sow as the new commander` · `назначен командующим Соу`: of two who are named, he who stands behind the act
 */
export function appointedTo(
  person: PersonHit,
  titles: readonly Title[],
  sentence: Sentence,
  words: Words,
): Title | undefined {
  const { concepts, people, tokens } = sentence
  return titles.find((title) => {
    if (title.sort !== 'office' || title.weak || gap(person, title) > REACH) return false
    if (people.some((other) => other !== person && touches(other, title))) return false
    const act = concepts.find((hit) => hit.id === 'act.appoint' && !hit.weak && gap(hit, title) <= REACH)
    if (!act || isParted([act, person, title], tokens)) return false
    const bare = people.filter(
      (other) => !isParted([act, other, title], tokens) && !hasOffice(other, titles) && !isAgent(other, tokens, words),
    )
    return (bare.find(({ from }) => from >= act.to) ?? (bare.length === 1 ? bare[0] : undefined)) === person
  })
}

/** Whether a mark stands between the first and the last of some words. */
function isParted(all: readonly Range[], tokens: Sentence['tokens']): boolean {
  const [from, to] = [Math.min(...all.map((one) => one.from)), Math.max(...all.map((one) => one.to))]
  return tokens.slice(from, to).some(({ type, text }) => type === 'mark' && !/^[-‐]$/u.test(text))
}

const gap = (a: Range, b: Range): number => (b.from >= a.to ? b.from - a.to : a.from - b.to)

const touches = (person: PersonHit, { to }: Title): boolean => person.from === to

/** EXAMPLE `President Menk appointed …`: who has an office of his own is who appoints */
const hasOffice = (person: PersonHit, titles: readonly Title[]): boolean =>
  titles.some((title) => title.sort === 'office' && touches(person, title))

/** EXAMPLE `was appointed minister by Menk` */
const isAgent = ({ from }: PersonHit, tokens: Sentence['tokens'], words: Words): boolean =>
  [1, 2].some((back) => words.at('agent', tokens, from - back).some(({ to }) => to <= from))

/** The office that a present copula gives to the name before it. EXAMPLE `Sow is the new commander` */
export function officeBehindCopula(
  person: PersonHit,
  titles: readonly Title[],
  { tokens, people }: Sentence,
  words: Words,
): Title | undefined {
  const copula = words.at('copula', tokens, person.to)[0]
  if (!copula) return undefined
  const title = titles.find(({ from }) => from >= copula.to)
  if (title?.sort !== 'office' || title.weak || title.from - copula.to > BEHIND) return undefined
  if (people.some(({ from, to }) => from < title.to && title.from < to) || people.some(({ from }) => from === title.to))
    return undefined
  const isLead = (i: number): boolean =>
    words.id('stopword', tokens, i) !== null ||
    words.at('modifier', tokens, i).length > 0 ||
    (i === title.from - 1 && !tokens[i]?.capital && words.at('modality', tokens, i).length === 0)
  return tokens.slice(copula.to, title.from).every(({ type }, k) => type === 'word' && isLead(copula.to + k))
    ? title
    : undefined
}
