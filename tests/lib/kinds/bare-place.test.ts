import { expect, test } from 'vitest'
import { place } from '../../../lib/kinds/place'
import type { Language } from '../../../lib/languages/registry'
import type { PlaceValue } from '../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../support/read'

/** Names, how sure they are, and what they answer where that is not where it happened. */
const found = (language: Language, text: string): string[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => place.find(sentence, wordsOf(language), { language, publishedAt: null }))
    .flatMap(({ value, asked }) =>
      value.bare ? [[place.canonical(value), value.bare, ...(asked === 'where' ? [] : [asked])].join(' ')] : [],
    )

test.each<[Language, string, string[]]>([
  ['en', 'The bus caught fire in Wuraba (SP) on Friday', ['Wuraba sure']],
  ['en', 'Two trains collided near Wuraba late on Tuesday', ['Wuraba sure']],
  ['en', 'The machine had been built at Wuraba', ['Wuraba doubtful']],
  ['en', 'The bus caught fire in Wuraba, Kenya', ['Wuraba, Kenya sure']],
  ['en', 'He flew to Wuraba on Monday', ['Wuraba sure']],
  ['en', 'The plane was coming from Wuraba', ['Wuraba sure where.origin']],
  ['en', 'People died in Wuraba, Tolkar and Semmin', ['Wuraba sure', 'Tolkar sure', 'Semmin sure']],
  ['en', 'People died in Nairobi, Tolkar and Semmin', ['Tolkar sure', 'Semmin sure']],
  ['en', 'The bus caught fire in Wuraba, Tolkar said on Friday', ['Wuraba sure']],
  ['fr', 'L’avion s’est écrasé à Wuraba, à 78 kilomètres de la capitale', ['Wuraba sure']],
  ['fr', 'Un incendie a éclaté près de Wuraba', ['Wuraba sure']],
  ['nl', 'De brand brak uit in Wuraba', ['Wuraba sure']],
  ['es', 'El incendio se declaró en Wuraba, Kenia', ['Wuraba, Kenya sure']],
  ['it', 'Altri decessi si contano a Wuraba, Tolkar e Semmin', ['Wuraba sure', 'Tolkar sure', 'Semmin sure']],
  ['pt', 'O avião caiu em Wuraba, no interior', ['Wuraba sure']],
  ['de', 'Das Feuer brach in Wuraba aus', ['Wuraba doubtful']],
  ['pl', 'Katastrofa pod Wurabą jest największa', ['Wurabą sure']],
  ['ru', 'Пожар произошёл в Вурабе', ['Вурабе sure']],
  ['uk', 'Він жив у Бернбурзі', ['Бернбурзі sure']],
  ['uk', 'Саміт пройшов у швейцарському Вурабоці', ['Вурабоці sure']],
  ['es', 'Un atropello en un mercado de Wuraba, Kenia, causó dos muertes', ['Wuraba, Kenya doubtful']],
  ['it', 'L’auto è piombata sulla piazza di Wuraba', ['Wuraba doubtful']],
  ['tr', 'Bir otobüs Wuraba’da yandı', ['Wuraba sure']],
  ['tr', 'Bir uçak Wuraba’ya düştü', ['Wuraba doubtful']],
  ['ar', 'وسقطت الطائرة في فورابو', ['فورابو doubtful']],
  ['ar', 'وقع الحادث قرب "فورابو"', ['فورابو doubtful']],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test.each<[Language, string]>([
  ['en', 'The talks resume in January'],
  ['en', 'He spoke in Parliament'],
  ['en', 'They met in the morning, Wuraba said'],
  ['en', 'It cost less in Wuraba-style shops'],
  ['en', 'They flew in Wuraba 737 planes'],
  ['en', 'She believes in NATA'],
  ['en', 'Ten Dead After Bridge Collapse in Wuraba Shocks Whole Nation'],
  ['fr', 'Le marché ouvre à Noël'],
  ['es', 'Lo publicó en Internet'],
  ['es', 'Llegó el lunes a Palacio'],
  ['it', 'Il video circola su Internet'],
  ['ru', 'Он написал об этом в Telegram'],
  ['ru', 'Он учился в Вурабской школе'],
  ['uk', 'Він навчався у Вурабському університеті'],
  ['ru', 'Она пела в «Вурабе» и в театре'],
  ['pl', 'Napisał o tym w Telegramie'],
  ['fr', 'Le patron de Wuraba a démissionné'],
  ['ar', 'ووقع الحادث في المساء'],
])('%s: no place in %s', (language, text) => {
  expect(found(language, text)).toEqual([])
})

const bare = (name: string, sure: PlaceValue['bare'] = 'sure', chain: readonly string[] = []): PlaceValue => ({
  chain,
  name,
  bare: sure ?? 'sure',
})

test.each([
  ['Bernburg', 'Бернбурзі'],
  ['Larisa', 'Larisą'],
  ['Larissa', 'Ларисой'],
  ['Tempi', 'تيمبي'],
  ['San Tolkar', 'San Tolkar'],
])('%s is %s', (a, b) => {
  expect(place.relate(bare(a), bare(b, 'doubtful'))).toBe('same')
  expect(place.relate(bare(a), { chain: ['KE'], name: b })).toBe('same')
})

test.each([
  ['San Pedro', 'San Juan'],
  ['Tempi', 'Tolkar'],
  ['Bari', 'Boro'],
])('%s is not %s', (a, b) => {
  expect(place.relate(bare(a), bare(b))).toBe('overlaps')
})

test('a bare name neither lies in what holds it nor excludes what is elsewhere', () => {
  expect(place.relate(bare('Wuraba', 'sure', ['KE']), { chain: ['KE'], name: '' })).toBe('overlaps')
  expect(place.relate(bare('Wuraba', 'sure', ['KE']), { chain: ['ML'], name: '' })).toBe('overlaps')
})
