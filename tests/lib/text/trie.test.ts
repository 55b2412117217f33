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
