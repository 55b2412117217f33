import { expect, test } from 'vitest'
import { findPlaces } from '../../../lib/extract/places'
import type { Language } from '../../../lib/languages/registry'
import { tokenize } from '../../../lib/text/tokens'
import { wordsOf } from '../../support/read'

/** `Mali ML`, demonyms as `Malian ~ML`. */
function places(language: Language, text: string): string[] {
  const words = wordsOf(language)
  const tokens = tokenize(text, words.orthography)
  return findPlaces(tokens, words).map(
    ({ from, to, place, sort }) =>
      `${text.slice(tokens[from]?.start, tokens[to - 1]?.end)} ${sort === 'demonym' ? '~' : ''}${place}`,
  )
}

test.each<[Language, string, string[]]>([
  [
    'en',
    'Kenyan troops left Nairobi for Port-au-Prince',
    ['Kenyan ~KE', 'Nairobi KE/nairobi', 'Port-au-Prince HT/port-au-prince'],
  ],
  ['en', 'Flights from St. Petersburg to the U.S. resumed', ['St. Petersburg RU/saint-petersburg', 'U.S. US']],
  [
    'fr',
    'La Côte d’Ivoire et les Etats-Unis; une délégation ivoirienne',
    ['Côte d’Ivoire CI', 'Etats-Unis US', 'ivoirienne ~CI'],
  ],
  ['es', 'Malí y EE. UU. firman con los malienses', ['Malí ML', 'EE. UU US', 'malienses ~ML']],
  [
    'de',
    'Die marokkanische Delegation in den Vereinigten Staaten und im Gazastreifen',
    ['marokkanische ~MA', 'Vereinigten Staaten US', 'Gazastreifen region:gaza'],
  ],
  [
    'nl',
    'Ivoorkust en de VS; Oekraïense vluchtelingen in Den Haag',
    ['Ivoorkust CI', 'VS US', 'Oekraïense ~UA', 'Den Haag NL/the-hague'],
  ],
  ['it', 'I marocchini negli Stati Uniti', ['marocchini ~MA', 'Stati Uniti US']],
  ['pt', 'Marroquinos nos EUA e no Rio de Janeiro', ['Marroquinos ~MA', 'EUA US', 'Rio de Janeiro BR/rio-de-janeiro']],
  ['ru', 'из Саудовской Аравии в Киеве российские', ['Саудовской Аравии SA', 'Киеве UA/kyiv', 'российские ~RU']],
  ['uk', 'у Києві та в Україні французькі', ['Києві UA/kyiv', 'Україні UA', 'французькі ~FR']],
  [
    'pl',
    'w Warszawie, w Stanach Zjednoczonych, rosyjscy',
    ['Warszawie PL/warsaw', 'Stanach Zjednoczonych US', 'rosyjscy ~RU'],
  ],
  ['tr', 'Mali’nin başkenti Bamako’da Fransız askerler', ['Mali ML', 'Bamako ML/bamako', 'Fransız ~FR']],
  [
    'ar',
    'وصل إلى باماكو وفد من المملكة المغربية ومن السعودية للهند',
    ['باماكو ML/bamako', 'المملكة المغربية MA', 'السعودية SA', 'للهند IN'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(places(language, text)).toEqual(expected)
})

test('finance is not Mali', () => {
  expect(places('ar', 'قال وزير المالية إن الدعم المالي مركز مالي')).toEqual([])
  expect(places('ar', 'الجيش المالي في مالي')).toEqual(['المالي ~ML', 'مالي ML'])
})

test('names that are common words or first names want a cue', () => {
  expect(places('en', 'Nice weather, Jordan said, while Chad was Reading')).toEqual([])
  expect(places('en', 'Two men were held in Nice and in Jordan')).toEqual(['Nice FR/nice', 'Jordan JO'])
  expect(places('en', 'a turkey and china plates')).toEqual([])
})

test('longer names go first', () => {
  expect(places('en', 'Nigeria, Niger, Guinea-Bissau and Equatorial Guinea')).toEqual([
    'Nigeria NG',
    'Niger NE',
    'Guinea-Bissau GW',
    'Equatorial Guinea GQ',
  ])
  expect(places('en', 'the New York Times reported')).toEqual([])
})

test('a long text is read in linear time', () => {
  expect(places('en', 'New '.repeat(20_000))).toEqual([])
})
