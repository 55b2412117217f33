import { expect, test } from 'vitest'
import { POLICY } from '../../../lib/kinds/policy'
import { role } from '../../../lib/kinds/role'
import type { Language } from '../../../lib/languages/registry'
import type { RoleValue } from '../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../support/read'

const found = (language: Language, text: string): string[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => role.find(sentence, wordsOf(language), { language, publishedAt: null }))
    .map(({ value }) => role.canonical(value))

test.each<[Language, string, string[]]>([
  ['en', 'The delegation was led by General Bo Reed', ['lead: Bo Reed']],
  ['en', 'A delegation headed by J.R. Pike met Generals Bo Reed and Ada Sow', ['lead: J.R. Pike']],
  ['fr', 'La réunion est présidée par le général Luc Blanc', ['chair: Luc Blanc']],
  ['nl', 'Onder leiding van generaal Bo Reeders kwam de delegatie', ['lead: Bo Reeders']],
  ['en', 'Kenya coach Bo Reed praised the team', ['coach of KE: Bo Reed']],
  ['de', 'Der Rovers-Stürmer Bo Reeders traf', ['club: Bo Reeders, Rovers']],
  ['nl', 'Rovers-speler Bo Reeders scoorde', ['score: Bo Reeders', 'club: Bo Reeders, Rovers']],
  ['es', 'El gol lo marcó Bo Romero (Racing Marino de Grecia)', ['club: Bo Romero, Racing Marino']],
  ['fr', 'Bo Blanc, le défenseur du Racing, est sorti', ['club: Bo Blanc, Racing']],
  ['en', "The striker headed the winning goal from Bo Reed's cross", ['assist: Bo Reed']],
  ['de', 'Nach einer Flanke von Bo Reeders fiel das Tor', ['assist: Bo Reeders']],
  ['es', 'El gol llegó tras una asistencia de Bo Romero', ['assist: Bo Romero']],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test.each<[Language, string]>([
  ['en', 'He led the charge with two wins over a weary Bo Reed'],
  ['en', 'It led to the device known as the Reed Counter'],
  ['en', 'Kenya’s former coach Bo Reed praised the team'],
  ['de', 'Der Kenia-Stürmer Bo Reeders kam'],
  ['en', 'The minister, Bo Reed (Harbour Party), left'],
  ['en', 'The Red Cross met Bo Reed'],
])('%s: nobody’s part in: %s', (language, text) => {
  expect(found(language, text)).toEqual([])
})

const value = (what: string, person: string, of: string | null): RoleValue => ({ role: what, people: [person], of })

test('a club goes by many names and contradicts none', () => {
  const club = (name: string): RoleValue => value('body.club', 'Bo Reed', name)
  expect(role.relate(club('Harbour Rovers'), club('Rovers'))).toBe('narrower')
  expect(role.relate(club('Rovers'), club('Harbour Rovers'))).toBe('wider')
  expect(role.relate(club('Harbour Rovers'), club('Racing'))).toBe('overlaps')
})

test('coaches of two teams answer two questions', () => {
  const asked = (of: string) => ({
    value: value('office.coach', 'Bo Reed', of),
    slot: { asked: 'office.coach', person: null, terms: [] },
    asOf: null,
  })
  expect(POLICY.role.question(asked('KE'), asked('GH'))).toBe(0)
  expect(POLICY.role.question(asked('KE'), asked('KE'))).toBeGreaterThan(0.5)
})
