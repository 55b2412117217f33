import { expect, test } from 'vitest'
import { place } from '../../../lib/kinds/place'
import type { Language } from '../../../lib/languages/registry'
import type { PlaceValue, Relation } from '../../../lib/model/value'
import { sentencesOf, wordsOf } from '../../support/read'

const found = (language: Language, text: string): string[] =>
  sentencesOf(language, text)
    .flatMap((sentence) => place.find(sentence, wordsOf(language), { language, publishedAt: null }))
    .map(({ value, asked }) => `${place.canonical(value)} ${asked}`)

test.each<[Language, string, string[]]>([
  ['en', 'They met in Bamako, Mali, on Monday', ['Bamako where']],
  ['en', 'Rescuers dug in the eastern Libyan city of Derna', ['Derna where']],
  ['en', 'NAIROBI (Reuters) – Three buses collided', ['Nairobi where']],
  ['en', 'The Kenyan Ministry of Defence received the envoys', ['Kenya where.body.defence_ministry']],
  ['en', 'A landslide hit the town of Wuraba, Ethiopia', ['Wuraba, Ethiopia where']],
  [
    'en',
    'They played at the Moses Mabhida Stadium in Durban',
    ['stadium, Durban where', 'Moses Mabhida, Durban, South Africa where.place.stadium'],
  ],
  ['en', 'It was felt 16 km north-west of Nairobi', ['16 km NW, Nairobi, Kenya where']],
  ['de', 'Es bebte 16 Kilometer nordwestlich der Stadt Nairobi', ['16 km NW, Nairobi, Kenya where']],
  ['es', 'Se sintió 16 kilómetros al noroeste de la ciudad de Nairobi', ['16 km NW, Nairobi, Kenya where']],
  ['fr', 'La délégation s’est rendue à Dakar', ['Dakar where']],
  ['fr', 'Un incendie a touché la région de Sagaing', ['Sagaing where']],
  ['nl', 'De brand brak uit in Rotterdam', ['Rotterdam where']],
  ['de', 'Der Gipfel fand in Nairobi statt', ['Nairobi where']],
  [
    'en',
    'The plane was coming from Nairobi and bound for Bamako',
    ['Nairobi where.origin', 'Bamako where.destination'],
  ],
  [
    'fr',
    'L’avion en provenance de Nairobi volait à destination de Bamako',
    ['Nairobi where.origin', 'Bamako where.destination'],
  ],
  ['es', 'El avión, procedente de Nairobi, se dirigía a Bamako', ['Nairobi where.origin', 'Bamako where.destination']],
  ['it', 'L’aereo, proveniente da Nairobi, era diretto a Bamako', ['Nairobi where.origin', 'Bamako where.destination']],
  [
    'pt',
    'O avião, proveniente de Nairobi, seguia com destino a Bamako',
    ['Nairobi where.origin', 'Bamako where.destination'],
  ],
  ['pl', 'Samolot leciał z Nairobi, był w drodze do Bamako', ['Nairobi where.origin', 'Bamako where.destination']],
  ['ru', 'Самолёт, вылетевший из Найроби, направлялся в Бамако', ['Nairobi where.origin', 'Bamako where.destination']],
  ['uk', 'Літак, що вилетів з Найробі, прямував до Бамако', ['Nairobi where.origin', 'Bamako where.destination']],
  ['ar', 'كانت الطائرة قادمة من نيروبي ومتجهة إلى باماكو', ['Nairobi where.origin', 'Bamako where.destination']],
  ['de', 'Die Maschine war unterwegs nach Bamako', ['Bamako where.destination']],
  ['nl', 'Het toestel was onderweg naar Bamako', ['Bamako where.destination']],
  ['es', 'El incendio se declaró en Valencia', ['Valencia where']],
  ['it', 'Il vertice si è tenuto a Ginevra', ['Geneva where']],
  ['pt', 'O encontro decorreu em Lisboa', ['Lisbon where']],
  ['ru', 'Пожар произошёл в Казани', ['Kazan where']],
  ['uk', 'Зустріч пройшла у Львові', ['Lviv where']],
  ['pl', 'Spotkanie odbyło się w Krakowie', ['Krakow where']],
  ['tr', 'Görüşme Ankara’da yapıldı', ['Ankara where']],
  ['ar', 'عقد الاجتماع في الرباط', ['Rabat where']],
  ['en', 'He landed at the airport of Nairobi', ['airport, Nairobi where']],
  ['en', 'She flew into Nairobi', ['Nairobi where']],
  ['en', 'The truck fell into the Patwaska River', ['Patwaska where.place.river']],
  ['de', 'Der Wagen fiel in den Fluss Patwaska', ['Patwaska where.place.river']],
  ['ru', 'Машина упала в реку Патваска', ['Патваска where.place.river']],
  ['fr', 'Il a atterri à l’aéroport de Nairobi', ['airport, Nairobi where']],
  ['es', 'Aterrizó en el aeropuerto de Nairobi', ['airport, Nairobi where']],
  ['pt', 'Aterrou no aeroporto de Nairobi', ['airport, Nairobi where']],
  ['it', 'È atterrato all’aeroporto di Nairobi', ['airport, Nairobi where']],
  ['de', 'Er landete auf dem Flughafen von Nairobi', ['airport, Nairobi where']],
  ['de', 'Er landete auf dem Flughafen Nairobi', ['airport, Nairobi where']],
  ['nl', 'Hij landde op de luchthaven van Nairobi', ['airport, Nairobi where']],
  ['pl', 'Wylądował na lotnisku w Nairobi', ['airport, Nairobi where']],
  ['ru', 'Он приземлился в аэропорту Найроби', ['airport, Nairobi where']],
  ['uk', 'Він приземлився в аеропорту Найробі', ['airport, Nairobi where']],
  ['en', 'He landed at Nairobi airport', ['airport, Nairobi where']],
  ['en', 'They drove from the airport to Nairobi', []],
  ['en', 'He was held in a prison in Kenya', ['Kenya where']],
  ['tr', 'Uçak Nairobi Havalimanı’na indi', ['airport, Nairobi where']],
  ['ar', 'هبطت الطائرة في مطار نيروبي', ['airport, Nairobi where']],
  ['ar', 'وقع الحادث قرب بلدة "تورابو"', ['تورابو where']],
  ['tr', 'Zirve Nairobi şehrinde yapıldı', ['Nairobi where']],
  ['de', 'Die Stadt liegt südlich von Nairobi', ['Nairobi where']],
  ['de', 'Nachrichten von Nairobi', []],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected)
})

test('a place named without a cue is not where it happened', () => {
  expect(found('en', 'Mali and Morocco agree')).toEqual([])
  expect(found('fr', 'La délégation du Mali est repartie')).toEqual([])
})

const BAMAKO: PlaceValue = { chain: ['ML/bamako', 'ML'], name: '' }
const MALI: PlaceValue = { chain: ['ML'], name: '' }
const SAHEL: PlaceValue = { chain: ['region:sahel'], name: '' }
const RABAT: PlaceValue = { chain: ['MA/rabat', 'MA'], name: '' }
const STADIUM: PlaceValue = { chain: ['ML/bamako', 'ML'], name: 'Modibo Keita' }
const TOWN: PlaceValue = { chain: [], name: 'Wuraba' }
const AIRPORT: PlaceValue = { ...BAMAKO, site: 'place.airport' }
const NAMED_AIRPORT: PlaceValue = { ...BAMAKO, name: 'Tolkar', site: 'place.airport' }
const ALL = [
  AIRPORT,
  NAMED_AIRPORT,
  { ...TOWN, bare: 'sure' as const },
  { ...TOWN, bare: 'doubtful' as const, site: 'place.port' },
  BAMAKO,
  MALI,
  SAHEL,
  RABAT,
  STADIUM,
  TOWN,
  { ...TOWN, chain: ['ET'] },
]
const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlaps: 'overlaps',
  apart: 'apart',
}

test('a city lies in its country, a stadium in its city', () => {
  expect(place.relate(BAMAKO, MALI)).toBe('narrower')
  expect(place.relate(MALI, SAHEL)).toBe('narrower')
  expect(place.relate(STADIUM, BAMAKO)).toBe('narrower')
  expect(place.relate(BAMAKO, RABAT)).toBe('apart')
  expect(place.relate(RABAT, SAHEL)).toBe('overlaps')
  expect(place.relate(TOWN, MALI)).toBe('overlaps')
})

test('a site lies in its town, and is not another site of it', () => {
  expect(place.relate(AIRPORT, BAMAKO)).toBe('narrower')
  expect(place.relate(AIRPORT, MALI)).toBe('narrower')
  expect(place.relate(NAMED_AIRPORT, AIRPORT)).toBe('narrower')
  expect(place.relate(AIRPORT, STADIUM)).toBe('overlaps')
  expect(place.relate(AIRPORT, { ...BAMAKO, site: 'place.port' })).toBe('overlaps')
  expect(place.relate(AIRPORT, RABAT)).toBe('apart')
})

test('laws: a value is the same as itself, relations mirror, values survive JSON', () => {
  for (const a of ALL) {
    expect(place.relate(a, structuredClone(a))).toBe('same')
    expect(place.keys(a)).toEqual(place.keys(JSON.parse(JSON.stringify(a)) as PlaceValue))
    for (const b of ALL) expect(place.relate(b, a)).toBe(MIRROR[place.relate(a, b)])
  }
})
