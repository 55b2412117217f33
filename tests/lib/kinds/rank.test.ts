import { expect, test } from 'vitest'
import { rank } from '../../../lib/kinds/rank'
import type { Language } from '../../../lib/languages/registry'
import type { RankValue } from '../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../support/read'

const found = (language: Language, text: string): string[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => rank.find(sentence, wordsOf(language), { language, publishedAt: null }))
    .map(({ value }) => `${rank.canonical(value)}: ${value.person}`)

test.each<[Language, string, string[]]>([
  ['en', 'They met Vice President T.K. Marlow in town', ['vice president: T.K. Marlow']],
  ['en', 'They met Vice President TK Marlow in town', ['vice president: TK Marlow']],
  ['es', 'Llegó el vicepresidente de Chile, TK Marlow, con su esposa', ['vice president: TK Marlow']],
  ['it', 'Il presidente Usa Tomás Verrano ha incontrato Ada Polline', ['president: Tomás Verrano']],
  ['nl', 'Bo Reeders, de premier van de regering, sprak', ['prime minister: Bo Reeders']],
  ['de', 'Gestern sagte die EZB-Chefin Anna Rothe in Bonn vor der Presse', ['leader: Anna Rothe']],
  ['de', 'Dann traf der Hafen-Legionär Bo Reeders in der Nacht', ['player: Bo Reeders']],
  ['es', 'Bo Romero, el actual DT, habló', ['coach: Bo Romero']],
  ['ru', 'Встреча с президентом Адамом Ворлом прошла', ['president: Адам Ворл']],
  ['uk', 'Зустріч із президентом Адамом Ворським минула', ['president: Адам Ворський']],
  ['pl', 'Spotkanie z prezydentem Adamem Worskim minęło', ['president: Adam Worski']],
  ['ar', 'قال سالم كنعان، رئيس الحكومة في بلاده، إن', ['prime minister: سالم كنعان']],
  ['ar', 'استقبل رئيس الوزراء اللبناني السابق، سالم كنعان، على', ['former prime minister: سالم كنعان']],
  ['ar', 'الرئيس الأمريكي سالم كنعان', ['president: سالم كنعان']],
  ['en', 'General Bo Reed left', ['general: Bo Reed']],
  [
    'en',
    'Bo Reed, the foreign minister and governor of the bank, left',
    ['foreign minister: Bo Reed', 'governor: Bo Reed'],
  ],
  [
    'fr',
    'Bo Reeders, le défenseur de Lens et capitaine des Lynx, a marqué',
    ['defender: Bo Reeders', 'captain: Bo Reeders'],
  ],
  ['ar', 'قال سالم كنعان، رئيس الحكومة المكلفة من البرلمان، إن', ['prime minister: سالم كنعان']],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test.each<[Language, string]>([
  ['en', 'A spokesman for the Harbour Trading Service said so'],
  ['es', 'El director ejecutivo de Ventas Marinas habló'],
  ['it', 'Il portavoce del Mercato Rionale ha detto'],
  ['ru', 'Так сказал директор Harbour Ventures в среду'],
  ['en', 'Bo Reed, asked by two scientists, left'],
  ['es', 'Bo Romero, preguntó a senadores'],
  ['ar', 'جلس أمام الجمهور الغاضب في القاعة'],
  ['ar', 'الفريق المضيف راضيًا عن النتيجة'],
])('%s: nobody’s title in: %s', (language, text) => {
  expect(found(language, text)).toEqual([])
})

const office = (of: string | null, name: string, ...modifiers: string[]): RankValue => ({
  grade: null,
  office: name,
  of,
  modifiers,
  person: 'Bo Reed',
})
const grade = (min: number, max: number): RankValue => ({
  ...office(null, ''),
  office: null,
  grade: { min, max },
})

test('a captain of a ship and one of a company are both captains', () => {
  expect(found('en', 'Captain Bo Reed left')).toEqual(['OF-2…5: Bo Reed'])
  expect(rank.relate(grade(2, 5), grade(2, 2))).toBe('wider')
})

test('a captain of a team is none of the army', () => {
  expect(found('en', 'Captain Bo Reed scored in the final')).toEqual(['captain: Bo Reed'])
})

test('one may be a president or a former one, but anybody may be called a former singer', () => {
  expect(rank.relate(office('US', 'office.president'), office('US', 'office.president', 'former'))).toBe('apart')
  expect(rank.relate(office(null, 'office.singer'), office(null, 'office.singer', 'former'))).toBe('overlaps')
  expect(rank.relate(office('US', 'office.president'), office('FR', 'office.president', 'former'))).toBe('overlaps')
  expect(rank.relate(office(null, 'office.president'), office(null, 'office.minister'))).toBe('overlaps')
})
