import { expect, test } from 'vitest'
import type { Fingerprint } from '../../../lib/model/story'
import { buildIndex } from '../../../lib/stories/index'
import { matchReport } from '../../../lib/stories/match'

const print = (report: string, keys: string, day: string | null = '2025-05-01'): Fingerprint => ({
  report,
  day,
  terms: keys.split(' ').map((key) => ({ key, weight: 2 })),
})

const LIBRARY = [
  print('flood-1', 'c:event.flood p:XA p:XA/port c:count.dead w:dnl n:340'),
  print('flood-2', 'c:event.flood p:XA p:XA/port c:count.missing w:dnl n:1200'),
  print('vote-1', 'c:event.election p:XA c:count.seat h:mrk n:120'),
  print('vote-2', 'c:event.election p:XB c:count.seat h:tlv n:71'),
  print('quake', 'c:event.earthquake p:XC c:count.dead w:srg n:7.7'),
]

test('reports of one event come first and are called the same', () => {
  const [first, ...rest] = matchReport(LIBRARY[0]!, buildIndex(LIBRARY))
  expect([first?.report, first?.relation]).toEqual(['flood-2', 'same'])
  expect(rest.map(({ relation }) => relation)).not.toContain('same')
})

test('clashing numbers are no veto', () => {
  const other = print('flood-3', 'c:event.flood p:XA p:XA/port c:count.dead w:dnl n:9000')
  const [match] = matchReport(other, buildIndex([...LIBRARY, other]))
  expect(match?.relation).toBe('same')
})

test('what is shared is told, the rarest first', () => {
  const [match] = matchReport(LIBRARY[0]!, buildIndex(LIBRARY))
  expect(match?.shared).toContain('w:dnl')
  expect(match?.shared.at(-1)).toBe('p:XA')
})

test('a year apart the same words are another event', () => {
  const later = print('flood-later', 'c:event.flood p:XA p:XA/port c:count.dead', '2026-05-01')
  const match = matchReport(later, buildIndex([...LIBRARY, later])).find(({ report }) => report === 'flood-1')
  expect(match?.relation).not.toBe('same')
})

test('a name is one, be it known as a person or only as a word', () => {
  const person = print('by-person', 'h:VLNTR h:SK p:XD c:topic.film')
  const word = print('by-word', 'w:VLNTR w:SK p:XE c:topic.music')
  const both = print('by-both', 'w:VLNTR h:VLNTR p:XF')
  const matches = matchReport(person, buildIndex([...LIBRARY, person, word, both]))
  expect(matches.map(({ report, shared }) => [report, shared])).toEqual([
    ['by-word', ['h:SK', 'h:VLNTR']],
    ['by-both', ['h:VLNTR']],
  ])
})

test('words that sound alike rank a report, and alone tie it to no event', () => {
  const asked = print('asked', 't:SRN t:MLN t:GTR')
  const alike = print('alike', 't:SRN t:MLN t:GTR')
  const [match] = matchReport(asked, buildIndex([...LIBRARY, asked, alike]))
  expect([match?.report, match?.relation]).toEqual(['alike', 'other'])
})
