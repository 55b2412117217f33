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
  ['es', 'El exalcalde de Lima Bo Romero habló', ['former mayor: Bo Romero']],
  [
    'de',
    'Altkanzler Bo Reeders und Exminister Jan Lis kamen',
    ['former chancellor: Bo Reeders', 'former minister: Jan Lis'],
  ],
  [
    'nl',
    'Oud-premier Bo Reeders en oudminister Jan Lis kwamen',
    ['former prime minister: Bo Reeders', 'former minister: Jan Lis'],
  ],
  ['pl', 'Ekspremier Adam Worski przybył', ['former prime minister: Adam Worski']],
  ['ru', 'Экспрезидент Адам Ворский прибыл', ['former president: Адам Ворский']],
  ['uk', 'Ексміністр оборони Адам Ворський прибув', ['former defence minister: Адам Ворський']],
  ['en', 'Ex-president Bo Reed won', ['former president: Bo Reed']],
  ['pt', 'O ex-presidente Bo Romero falou', ['former president: Bo Romero']],
  ['it', 'L’ex presidente Bo Romano ha parlato', ['former president: Bo Romano']],
  ['de', 'Exekutivdirektor Bo Reeders kam', ['executive director: Bo Reeders']],
  ['en', 'Northmark Gov. Anna Reed spoke', ['governor: Anna Reed']],
  ['pt', 'O Gov. Bo Romero falou', ['governor: Bo Romero']],
  ['en', 'Northmark state police Superintendent Bo Reed spoke', ['police chief: Bo Reed']],
  ['es', 'Lo dijo el superintendente de la Policía de Nortemar, Bo Romero', ['police chief: Bo Romero']],
  ['de', 'Der Gouverneur des US-Bundesstaates Nordmark, Bo Reeders, sprach', ['governor: Bo Reeders']],
  [
    'ar',
    'وحدد مدير شرطة ولاية نورمارك، العقيد سالم كنعان، هوية الضحية',
    ['police chief: سالم كنعان', 'colonel: سالم كنعان'],
  ],
  ['ru', 'Приехали директор ФСБ Адам Ворский и министр', ['head: Адам Ворский']],
  ['ru', 'Приехал директор Службы внешней разведки РФ Адам Ворский', ['head: Адам Ворский']],
  ['en', 'He met Foreign Intelligence Service (FIS) head Bo Reed', ['head: Bo Reed']],
  ['de', 'Geheimdienstchef Bo Reeders sprach', ['intelligence chief: Bo Reeders']],
  ['tr', 'MİT Başkanı Ali Kor konuştu', ['intelligence chief: Ali Kor']],
  ['fr', 'Le colonel du GIGN Bo Blanc sera libéré', ['colonel: Bo Blanc']],
  ['pl', 'Wrócił pułkownik ABW Adam Worski', ['colonel: Adam Worski']],
  ['en', 'The director of the museum, Anna Reed, spoke', ['head: Anna Reed']],
  ['fr', 'Le milieu de terrain malien Blanc a été élu', ['midfielder: Blanc']],
  ['fr', 'Le ministre kényan des Affaires étrangères, Luc Blanc, a parlé', ['foreign minister: Luc Blanc']],
  ['fr', 'Luc Blanc, le ministre kényan de la Défense, a parlé', ['defence minister: Luc Blanc']],
  ['es', 'El ministro keniano de Defensa, Juan Romero, habló', ['defence minister: Juan Romero']],
  ['it', 'Il ministro keniota degli Esteri Gianni Romano ha parlato', ['foreign minister: Gianni Romano']],
  ['pt', 'O ministro queniano da Defesa João Romero falou', ['defence minister: João Romero']],
  ['ar', 'توفي الرئيس الكيني السابق سالم كنعان', ['former president: سالم كنعان']],
  ['ar', 'وصل الرئيس المنتخب سالم كنعان', ['designated president: سالم كنعان']],
  ['ru', 'И.о. губернатора Адам Ворский сказал', ['acting governor: Адам Ворский']],
  ['uk', 'Новообраний президент Адам Ворський прибув', ['designated president: Адам Ворський']],
  ['de', 'Hafenbank-Chefin Anna Reeders trat zurück', ['leader: Anna Reeders']],
  ['es', 'El entonces presidente Juan Romero renunció', ['former president: Juan Romero']],
  ['en', 'Super substitute Bo Reed scored', ['substitute: Bo Reed']],
  ['es', 'El suplente Bo Romero marcó el gol', ['substitute: Bo Romero']],
  ['fr', 'Anna Blanc, directrice du musée, a parlé', ['head: Anna Blanc']],
  ['de', 'Das Team von Trainer Luis de la Rocca gewann', ['coach: Luis de la Rocca']],
  ['ar', 'وأعلن الرئيس الكيني لويز إيناسيو كنعان دا سيلفا الحداد الوطني', ['president: لويز إيناسيو كنعان دا سيلفا']],
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

test('who is about to leave an office holds it', () => {
  const outgoing = office('US', 'office.president', 'outgoing')
  expect(rank.relate(outgoing, office('US', 'office.president'))).toBe('same')
  expect(rank.relate(outgoing, office('US', 'office.president', 'former'))).toBe('apart')
})

test('director and chief are plain words for a post', () => {
  expect(rank.relate(office(null, 'office.head'), office(null, 'office.leader'))).toBe('same')
  expect(rank.relate(office(null, 'office.intelligence_chief'), office(null, 'office.head'))).toBe('same')
})

test('one may be a president or a former one, but anybody may be called a former singer', () => {
  expect(rank.relate(office('US', 'office.president'), office('US', 'office.president', 'former'))).toBe('apart')
  expect(rank.relate(office(null, 'office.singer'), office(null, 'office.singer', 'former'))).toBe('overlaps')
  expect(rank.relate(office('US', 'office.president'), office('FR', 'office.president', 'former'))).toBe('overlaps')
  expect(rank.relate(office(null, 'office.president'), office(null, 'office.minister'))).toBe('overlaps')
  expect(rank.relate(office(null, 'office.justice_minister'), office(null, 'office.interior_minister'))).toBe('apart')
  expect(
    rank.relate(office(null, 'office.justice_minister', 'former'), office(null, 'office.interior_minister', 'former')),
  ).toBe('overlaps')
})
