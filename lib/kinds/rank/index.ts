import type { Words } from '../../languages/pack'
import type { PersonHit, PlaceHit, Sentence } from '../../model/sentence'
import type { RankValue, Relation } from '../../model/value'
import { nameKeys } from '../../names/keys'
import { fold } from '../../text/fold'
import type { FactKind, Found, Wording } from '../kind'
import { conceptLabel } from '../label'
import { titlesIn, type Title } from '../titles'
import { isMandate, relateOffices } from './offices'
import { titlesOf } from './beside'

/** Military grades and offices of persons. */
export const rank: FactKind<'rank'> = {
  kind: 'rank',
  find: findRanks,
  relate: relateRanks,
  keys: ({ person, grade, office }) =>
    nameKeys(person).map((key) => `rank:${key}:${office ?? `${grade?.min}-${grade?.max}`}`),
  canonical,
  say,
}

function findRanks(sentence: Sentence, words: Words): Found<'rank'>[] {
  const { people } = sentence
  if (people.length === 0) return []
  const titles = titlesIn(sentence, words).filter(({ sort }) => sort !== 'honorific')
  if (titles.length === 0) return []
  return people.flatMap((person) =>
    titlesOf(person, titles, sentence, words).flatMap((title) => toFound(person, title, sentence, words)),
  )
}

function toFound(person: PersonHit, title: Title, sentence: Sentence, words: Words): Found<'rank'>[] {
  const { tokens } = sentence
  const of = placeNear(title, person, sentence)
  const grade = title.sort === 'rank' ? gradeOf(title, sentence, words) : null
  if (title.sort === 'rank' && !grade) return []
  const [from, to] = [Math.min(title.from, person.from), Math.max(title.to, person.to)]
  const modifiers = title.sort === 'office' ? modifiersOf(title, sentence, words) : []
  const value: RankValue = {
    grade,
    office: title.sort === 'office' ? title.id : null,
    of: of?.place.split('/')[0] ?? null,
    modifiers,
    person: person.person,
  }
  return [
    {
      value,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      rule: title.to <= person.from ? 'title-before' : 'title-after',
      asked: title.sort === 'rank' ? 'rank' : 'office',
      person: person.person,
    },
  ]
}

/** Words for officers of any grade tell none. */
const WIDEST = 6

/**
 * The grade of a rank word. A word of several grades (`captain` of a company and of a ship, `генерал-лейтенант` of two
 * ladders) gives the range of them; a country's own ladder counts where no other has the word, and that country is named.
 */
function gradeOf(title: Title, { tokens, places }: Sentence, words: Words): RankValue['grade'] {
  const ids = words.at('rank', tokens, title.from).map(({ id }) => id)
  const general = ids.filter((id) => !id.includes(':'))
  const own = ids.find((id) => id.includes(':') && places.some(({ place }) => place.split('/')[0] === id.split(':')[0]))
  const chosen = general.length > 0 ? general : own ? [own] : ids
  const grades = chosen.flatMap((id) => (id.split(':').at(-1) ?? '').split('-').map(Number))
  const [min, max] = [Math.min(...grades), Math.max(...grades)]
  return grades.length > 0 && max - min < WIDEST ? { min, max } : null
}

const NEAR = 4

/** The first place between title and person, or just behind the title. */
export function placeNear(title: Title, person: PersonHit, { places }: Sentence): PlaceHit | undefined {
  const [from, to] = title.to <= person.from ? [title.from - 1, person.from] : [person.to, title.to + NEAR]
  return places.find((place) => place.from >= from && place.to <= to)
}

/** Modifiers that touch the title, but for a demonym between. EXAMPLE `former French president` · `الرييس الامريكي السابق` */
export function modifiersOf(title: Title, { tokens, places }: Sentence, words: Words): string[] {
  const bridged = (from: number, to: number): boolean =>
    from === to || places.some((place) => place.from <= from && place.to >= to)
  const found = new Set<string>(writtenOn(title, tokens, words))
  for (let i = Math.max(0, title.from - 3); i < Math.min(tokens.length, title.to + 3); i++) {
    for (const hit of words.at('modifier', tokens, i)) {
      const touches =
        hit.to <= title.from ? bridged(hit.to, title.from) : hit.from >= title.to && bridged(title.to, hit.from)
      if (!hit.weak && touches) found.add(hit.id)
    }
  }
  return [...found].sort()
}

/** EXAMPLE `exalcalde` · `Altkanzler` · `експрезидент` */
function writtenOn({ id, from }: Title, tokens: Sentence['tokens'], words: Words): string[] {
  const word = tokens[from]?.fold ?? ''
  const forms = words.pack.lexicon[id] ?? []
  const isForm = (rest: string): boolean =>
    forms.some((form) => {
      const [first = ''] = fold(form.replace(/\?$/u, ''), words.orthography.locale).split(/[\s-]/u)
      return first.endsWith('*') ? rest.startsWith(first.slice(0, -1)) : rest === first
    })
  return Object.entries(words.pack.tables.modifierPrefix).flatMap(([modifier, prefixes]) =>
    prefixes.some((prefix) => word.startsWith(prefix) && isForm(word.slice(prefix.length))) ? [modifier] : [],
  )
}

function relateRanks(a: RankValue, b: RankValue): Relation {
  if (a.grade && b.grade) return relateGrades(a.grade, b.grade)
  if (!a.office || !b.office) return 'overlaps'
  const offices = relateOffices(a.office, b.office)
  const [mine, theirs] = [settled(a), settled(b)]
  if (mine.includes('former') !== theirs.includes('former'))
    return offices === 'same' && isMandate(a.office) && !isElsewhere(a, b) ? 'apart' : 'overlaps'
  /* one may have held two offices, one after the other */
  if (offices === 'apart' && mine.includes('former')) return 'overlaps'
  if (offices !== 'same') return offices
  const [extraA, extraB] = [mine.filter((m) => !theirs.includes(m)), theirs.filter((m) => !mine.includes(m))]
  if (extraA.length === 0 && extraB.length === 0) return 'same'
  return extraB.length === 0 ? 'narrower' : extraA.length === 0 ? 'wider' : 'overlaps'
}

/** Who is about to leave an office holds it still: an outgoing president is the president. */
const settled = ({ modifiers }: RankValue): readonly string[] => modifiers.filter((modifier) => modifier !== 'outgoing')

/** Offices of two countries: one may have been left and the other held. */
const isElsewhere = (a: RankValue, b: RankValue): boolean => a.of !== null && b.of !== null && a.of !== b.of

function relateGrades(a: { min: number; max: number }, b: { min: number; max: number }): Relation {
  if (a.min === b.min && a.max === b.max) return 'same'
  if (a.max < b.min || b.max < a.min) return 'apart'
  if (isOneName(a, b) || isOneName(b, a)) return 'same'
  if (a.min >= b.min && a.max <= b.max) return 'narrower'
  return a.min <= b.min && a.max >= b.max ? 'wider' : 'overlaps'
}

/** One name that two ladders give to neighbouring grades, and one of these. */
const isOneName = (a: { min: number; max: number }, b: { min: number; max: number }): boolean =>
  a.max - a.min === 1 && b.min === b.max && b.min >= a.min && b.max <= a.max

/** English names of the NATO officer grades, army. */
const GRADES: Readonly<Record<string, string>> = {
  '1-1': 'lieutenant',
  '2-2': 'captain',
  '3-3': 'major',
  '4-4': 'lieutenant colonel',
  '5-5': 'colonel',
  '5.5-5.5': 'colonel-major',
  '6-6': 'brigadier general',
  '7-7': 'major general',
  '8-8': 'lieutenant general',
  '9-9': 'general (four stars)',
  '10-10': 'marshal',
  '6-10': 'general',
}

function canonical({ grade, office, modifiers }: RankValue): string {
  const name = grade
    ? (GRADES[`${grade.min}-${grade.max}`] ?? `OF-${grade.min}…${grade.max}`)
    : conceptLabel(office ?? '')
  return [...modifiers, name].join(' ')
}

function say({ grade, office, modifiers }: RankValue, { concept, phrase }: Wording): string {
  const name = grade ? sayGrade(grade, phrase) : concept(office ?? '')
  return modifiers.reduce((said, modifier) => phrase(`modifier-${modifier}`, said), name)
}

/** EXAMPLE brigadier general · between major and colonel */
function sayGrade({ min, max }: NonNullable<RankValue['grade']>, phrase: Wording['phrase']): string {
  const one = (grade: number): string => phrase(`grade-${grade}-${grade}`)
  return phrase(`grade-${min}-${max}`) || phrase('grade-between', one(min), one(max))
}
