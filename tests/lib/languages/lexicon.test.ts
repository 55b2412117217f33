import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTable } from '../../../lib/languages/build/compile'
import { LANGUAGES, type Language } from '../../../lib/languages/registry'
import type { Table } from '../../../lib/text/trie'
import { missedConcepts } from '../../support/forms'
import { wordsOf } from '../../support/read'

const CONCEPTS = Object.keys(
  parseTable(readFileSync(new URL('../../../lib/languages/lexicon/concepts.tsv', import.meta.url), 'utf8')),
)
const GROUPS = ['act', 'body', 'count', 'event', 'instrument', 'mode', 'office', 'place', 'topic']
/** Read from other concepts (a minute within a match); no word names them. */
const COMPUTED: readonly string[] = ['count.match_minute']
/** From how many languages on a shared form shows two sides of one thing (`act.explode`, `event.explosion`). */
const SIDES = 2
const TWO_SENSES: readonly (readonly [Language, form: string, readonly string[]])[] = [
  ['de', 'bergen', ['act.rescue', 'place.mountain']],
  ['es', 'atacante', ['count.attacker', 'office.striker']],
  ['pt', 'atacante', ['count.attacker', 'office.striker']],
  ['it', 'ricerche', ['act.search', 'topic.research']],
  ['tr', 'adayı', ['count.candidate', 'place.island']],
]

const lexiconOf = (language: Language): Table => wordsOf(language).pack.lexicon
const strong = (forms: readonly string[] = []): readonly string[] => forms.filter((form) => !form.endsWith('?'))
const groupOf = (id: string): string => id.slice(0, id.indexOf('.'))

test('concepts are many, of nine groups, and listed once', () => {
  expect(CONCEPTS.length).toBeGreaterThanOrEqual(1200)
  expect(new Set(CONCEPTS.map(groupOf))).toEqual(new Set(GROUPS))
  const lines = readFileSync(new URL('../../../lib/languages/lexicon/concepts.tsv', import.meta.url), 'utf8')
  expect(lines.trimEnd().split('\n')).toHaveLength(CONCEPTS.length)
})

test.each(LANGUAGES)('%s: every concept has a strong form, and no other id is named', (language) => {
  const lexicon = lexiconOf(language)
  expect(CONCEPTS.filter((id) => strong(lexicon[id]).length === 0)).toEqual(COMPUTED)
  expect(Object.keys(lexicon).filter((id) => !CONCEPTS.includes(id))).toEqual([])
})

test.each(LANGUAGES)('%s: every form is found as its own concept, alone and in a sentence', (language) => {
  expect(missedConcepts(wordsOf(language))).toEqual([])
})

test.each(LANGUAGES)('%s: no form is listed twice in a line, and a star ends a stem', (language) => {
  const faults = Object.entries(lexiconOf(language)).flatMap(([id, forms]) => {
    const bare = forms.map((form) => form.replace(/\?$/u, ''))
    return bare.filter((form, i) => bare.indexOf(form) !== i || /[?*]./u.test(form)).map((form) => `${id}: ${form}`)
  })
  expect(faults).toEqual([])
})

test('no form is strong in two concepts, unless they are two sides of one thing', () => {
  const shared = grouped(LANGUAGES.flatMap(sharedForms), ({ pair }) => pair)
  const faults = [...shared].flatMap(([pair, found]) => {
    const [a = '', b = ''] = pair.split(' ')
    const sides = new Set(found.map(({ language }) => language)).size
    const isOneThing = groupOf(a) !== groupOf(b) && sides >= SIDES
    return isOneThing ? [] : found.map(({ language, form }) => `${language} ${form}: ${pair}`)
  })
  expect(faults).toEqual([])
})

test.each(TWO_SENSES)('%s: %s is weak in each of its senses', (language, form, ids) => {
  for (const id of ids) expect(lexiconOf(language)[id], id).toContain(`${form}?`)
})

/** Pairs of concepts that share a strong form, with the form. */
function sharedForms(language: Language): { language: Language; form: string; pair: string }[] {
  const entries = Object.entries(lexiconOf(language)).flatMap(([id, forms]) =>
    strong(forms).map((form) => ({ id, form })),
  )
  return [...grouped(entries, ({ form }) => form)].flatMap(([form, owners]) =>
    owners.flatMap(({ id }, i) =>
      owners.slice(i + 1).map((other) => ({ language, form, pair: [id, other.id].sort().join(' ') })),
    ),
  )
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
