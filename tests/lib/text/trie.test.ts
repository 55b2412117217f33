import { expect, test } from 'vitest'
import { createHits } from '../../../lib/text/hits'
import { buildTrie, type Table } from '../../../lib/text/trie'
import { PLAIN, tokenize, type Orthography } from '../../../lib/text/tokens'

function hits(table: Table, text: string, orthography: Orthography = PLAIN): string[] {
  const tokens = tokenize(text, orthography)
  const { find } = createHits(buildTrie(new Map([['table', table]]), orthography, 'table'))
  return find('table', tokens).map(
    ({ id, from, to, weak }) =>
      `${id}${weak ? '?' : ''} ${tokens
        .slice(from, to)
        .map(({ text: word }) => word)
        .join(' ')}`,
  )
}

test('the longest form wins', () => {
  expect(
    hits({ minister: ['minister'], foreign: ['foreign minister'], affair: ['foreign'] }, 'The foreign minister left'),
  ).toEqual(['foreign foreign minister'])
})

test('a form may have several meanings', () => {
  expect(hits({ meet: ['meeting'], talks: ['meeting'] }, 'a meeting')).toEqual(['meet meeting', 'talks meeting'])
})

test('a stem takes any ending, of the last word alone', () => {
  expect(hits({ ratify: ['ratif*'] }, 'ratified ratification rat')).toEqual(['ratify ratified', 'ratify ratification'])
  expect(hits({ sign: ['put his sign*'] }, 'put his signature')).toEqual(['sign put his signature'])
})

test('weak forms are marked', () => {
  expect(hits({ march: ['march?'] }, 'in march')).toEqual(['march? march'])
})

test('capitals of a form must stand in the text', () => {
  expect(hits({ nato: ['NATO'], us: ['US'] }, 'nato and us; NATO and the U.S.')).toEqual(['nato NATO', 'us U.S.'])
})

test('bare spellings of longer forms are found, other accents are not', () => {
  expect(hits({ staff: ['état-major'] }, 'l’Etat-Major')).toEqual(['staff Etat Major'])
  expect(hits({ coast: ['côte'] }, 'le côté')).toEqual([])
})

test('a bare spelling that is another word is that word alone', () => {
  expect(hits({ die: ['öldü'], become: ['oldu'] }, 'oldu öldü')).toEqual(['become oldu', 'die öldü'])
  expect(hits({ death: ['öldü'], die: ['öldü'] }, 'oldu')).toEqual(['death oldu', 'die oldu'])
})

test('the tail of a compound is looked up where the spelling writes words together', () => {
  const german: Orthography = { ...PLAIN, locale: 'de', compounds: true }
  expect(hits({ commission: ['kommission'] }, 'die Militärkommission', german)).toEqual([
    'commission Militärkommission',
  ])
  expect(hits({ commission: ['kommission'] }, 'die Militärkommission')).toEqual([])
})

test('a phrase does not reach over a mark', () => {
  expect(hits({ deal: ['peace deal'] }, 'peace, deal')).toEqual([])
})

test('a long text of near misses is read in linear time', () => {
  const text = 'peace '.repeat(20_000)
  expect(hits({ deal: ['peace peace deal'] }, text)).toEqual([])
})

test('tables of one trie keep apart, each with its own longest form', () => {
  const tokens = tokenize('the foreign minister met', PLAIN)
  const tables = new Map<'office' | 'word' | 'none', Table>([
    ['office', { minister: ['foreign minister', 'minister'] }],
    ['word', { abroad: ['foreign'], meet: ['met*'] }],
    ['none', { war: ['war'] }],
  ])
  const { at, has, within } = createHits(buildTrie(tables, PLAIN, 'word'))
  expect(at('office', tokens, 1)).toEqual([{ id: 'minister', from: 1, to: 3, weak: false }])
  expect(at('word', tokens, 1)).toEqual([{ id: 'abroad', from: 1, to: 2, weak: false }])
  expect([has('word', tokens), has('none', tokens)]).toEqual([true, false])
  expect(within('office', tokens, 0, 2)).toEqual([])
  expect(within('office', tokens, 2, 9)).toEqual([{ id: 'minister', from: 2, to: 3, weak: false }])
})

test('a shorter form is found where reading ends before the longest does', () => {
  const tokens = tokenize('the foreign minister met', PLAIN)
  const tables = new Map([['office', { minister: ['foreign minister'], abroad: ['foreign'] }]])
  const { within } = createHits(buildTrie(tables, PLAIN, 'office'))
  expect(within('office', tokens, 0, 2)).toEqual([{ id: 'abroad', from: 1, to: 2, weak: false }])
  expect(within('office', tokens, 0, 3)).toEqual([{ id: 'minister', from: 1, to: 3, weak: false }])
})

test('tokens with which a form of some tables begins are told at once', () => {
  const tokens = tokenize('the foreign minister met', PLAIN)
  const tables = new Map<'office' | 'word' | 'none', Table>([
    ['office', { minister: ['foreign minister'] }],
    ['word', { meet: ['met*'] }],
    ['none', { war: ['war'] }],
  ])
  const { begins, first } = createHits(buildTrie(tables, PLAIN, 'word'))
  expect(Object.keys(begins(new Set(['office', 'word', 'none']), tokens))).toEqual(['1', '3'])
  expect(begins(new Set(['none']), tokens)).toHaveLength(0)
  expect([first('office', tokens, 1)?.id, first('office', tokens, 2)]).toEqual(['minister', undefined])
})

test('stems that fit one word come in the order of their table, whatever other tables have', () => {
  const tokens = tokenize('commission', PLAIN)
  const tables = new Map<'a' | 'b', Table>([
    ['a', { long: ['commiss*'], short: ['comm*'] }],
    ['b', { short: ['comm*'], long: ['commiss*'] }],
  ])
  const { at } = createHits(buildTrie(tables, PLAIN, 'a'))
  expect(at('a', tokens, 0).map(({ id }) => id)).toEqual(['long', 'short'])
  expect(at('b', tokens, 0).map(({ id }) => id)).toEqual(['short', 'long'])
})

test('a list that is asked about one token gives there what it gives when it is read whole', () => {
  const arabic = { ...PLAIN, prefixes: ['وال', 'ال'] }
  const tokens = tokenize('والرئيس الأمريكي السابق', arabic)
  const tables = new Map<'office' | 'word', Table>([
    ['office', { president: ['رئيس'], american: ['رئيس أمريكي'] }],
    ['word', { former: ['سابق'] }],
  ])
  const { at, only } = createHits(buildTrie(tables, arabic, 'word'))
  for (const index of [0, 1, 2, 3])
    for (const table of ['office', 'word'] as const)
      expect(only(table, tokens, index)).toEqual(at(table, tokens, index))
  expect(only('office', tokens, 0).map(({ id }) => id)).toEqual(['american'])
})

test('a word with fewer readings begins less, whichever is read first', () => {
  const arabic = { ...PLAIN, prefixes: ['ال'] }
  const full = tokenize('الرئيس', arabic)
  const bare = full.map((token) => ({ ...token, variants: [] }))
  const trie = buildTrie(new Map([['office', { president: ['رئيس'] }]]), arabic, 'office')
  for (const lists of [
    [full, bare],
    [bare, full],
  ]) {
    const { at } = createHits(trie)
    for (const list of lists) expect(at('office', list, 0)).toHaveLength(list === full ? 1 : 0)
  }
})
