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
  ['en', 'The goal was assisted by the 17-year-old Luis Sow', ['assist: Luis Sow']],
  ['en', 'He hugged his wife Stella as he came back', ['wife: Stella']],
  ['en', "Reed's father, John Reed, spoke", ['father: John Reed']],
  ['fr', 'Il a embrassé sa femme, Stella, et son père, Luc Blanc', ['wife: Stella', 'father: Luc Blanc']],
  ['de', 'Er kam mit seiner Frau Stella und seinem Vater Jan Reeders', ['wife: Stella', 'father: Jan Reeders']],
  ['nl', 'Hij kwam met zijn vrouw Stella en zijn vader Jan Reeders', ['wife: Stella', 'father: Jan Reeders']],
  ['es', 'Llegó con su esposa Stella y su padre, Juan Romero', ['wife: Stella', 'father: Juan Romero']],
  ['it', 'È arrivato con la moglie Stella e suo padre, Gianni Romano', ['wife: Stella', 'father: Gianni Romano']],
  ['pt', 'Chegou com a sua mulher, Stella, e o seu pai, João Romero', ['wife: Stella', 'father: João Romero']],
  ['pl', 'Napisała jego żona, Stella', ['wife: Stella']],
  ['ru', 'Его жена Стелла сказала', ['wife: Стелла']],
  ['uk', 'Його дружина Стелла сказала', ['wife: Стелла']],
  ['tr', 'Karısı Stella ve babası Ali Kor geldi', ['wife: Stella', 'father: Ali Kor']],
  ['ar', 'قال الوزير سالم كنعان إنه سيجتمع مع زوجته ستيلا كنعان قريبا', ['wife: ستيلا كنعان']],
  ['en', 'Bo Reed was named Player of the Tournament', ['best player: Bo Reed']],
  [
    'en',
    'Harbour won the man of the match award and Bo Reed was named best young player',
    ['best young player: Bo Reed'],
  ],
  ['fr', 'Luc Noir, à seulement 16 ans, a été couronné meilleur jeune joueur', ['best young player: Luc Noir']],
  ['fr', 'Bo Blanc a terminé meilleur buteur avec trois buts', ['top scorer: Bo Blanc']],
  ['de', 'Bo Reeders wurde zum besten Spieler des Turniers gewählt', ['best player: Bo Reeders']],
  ['ru', 'Лучшим игроком матча признан Адам Ворский', ['player of match: Адам Ворский']],
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
  ['en', 'His wife told Reuters that their son is five'],
  ['en', 'A father Bo Reed knew left'],
  ['en', 'Reed scored from a goal kick after the man of the match left'],
  ['ar', 'قال الوزير سالم كنعان إن زوجته تحدثت'],
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

test('within a family the first name is enough', () => {
  const wife = (name: string): RoleValue => value('topic.wife', name, null)
  expect(role.relate(wife('Stella'), wife('Stella Reed'))).toBe('same')
  expect(role.relate(wife('Anna'), wife('Stella Reed'))).toBe('apart')
  expect(role.relate(value('office.coach', 'Stella', 'KE'), value('office.coach', 'Stella Reed', 'KE'))).toBe('apart')
})
