import { remember } from '../text/remember'

/** Regions that lie in one country, by gazetteer id. */
const INSIDE: Readonly<Record<string, string>> = {
  'region:gaza': 'PS',
  'region:west-bank': 'PS',
  'region:crimea': 'UA',
  'region:donbas': 'UA',
  'region:scotland': 'GB',
  'region:wales': 'GB',
  'region:england': 'GB',
  'region:northern-ireland': 'GB',
  'region:catalonia': 'ES',
  'region:basque-country': 'ES',
  'region:canary-islands': 'ES',
  'region:mallorca': 'ES',
  'region:tibet': 'CN',
  'region:xinjiang': 'CN',
  'region:chechnya': 'RU',
  'region:dagestan': 'RU',
  'region:siberia': 'RU',
  'region:darfur': 'SD',
  'region:tigray': 'ET',
  'region:transnistria': 'MD',
  'region:nagorno-karabakh': 'AZ',
  'region:abkhazia': 'GE',
  'region:south-ossetia': 'GE',
  'region:bavaria': 'DE',
  'region:saxony': 'DE',
  'region:texas': 'US',
  'region:california': 'US',
  'region:florida': 'US',
  'region:pennsylvania': 'US',
  'region:alaska': 'US',
  'region:hawaii': 'US',
  'region:sinai': 'EG',
  'region:sicily': 'IT',
  'region:sardinia': 'IT',
  'region:lampedusa': 'IT',
  'region:corsica': 'FR',
  'region:crete': 'GR',
  'region:cyrenaica': 'LY',
  'region:quebec': 'CA',
  'region:queensland': 'AU',
  'region:new-south-wales': 'AU',
  'region:rakhine': 'MM',
  'region:bali': 'ID',
  'region:east-azerbaijan': 'IR',
}

/** Cities that lie in a region which news names beside them. */
const CITY_IN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'region:gaza': [
      'PS/gaza-city',
      'PS/rafah',
      'PS/khan-younis',
      'PS/jabalia',
      'PS/beit-lahia',
      'PS/beit-hanoun',
      'PS/deir-al-balah',
      'PS/nuseirat',
    ],
    'region:west-bank': [
      'PS/ramallah',
      'PS/jenin',
      'PS/nablus',
      'PS/hebron',
      'PS/bethlehem',
      'PS/tulkarm',
      'PS/jericho',
    ],
    'region:crimea': ['UA/simferopol', 'UA/sevastopol', 'UA/yalta', 'UA/kerch'],
    'region:donbas': [
      'UA/donetsk',
      'UA/luhansk',
      'UA/mariupol',
      'UA/bakhmut',
      'UA/avdiivka',
      'UA/pokrovsk',
      'UA/kramatorsk',
      'UA/sloviansk',
    ],
    'region:scotland': ['GB/edinburgh', 'GB/glasgow'],
    'region:catalonia': ['ES/barcelona'],
    'region:cyrenaica': ['LY/benghazi', 'LY/derna', 'LY/tobruk'],
  }).flatMap(([region, cities]) => cities.map((city) => [city, region])),
)

/** Regions of several countries, with those that they are always said to hold. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'region:sahel': ['ML', 'NE', 'BF', 'TD', 'MR'],
  'region:maghreb': ['MA', 'DZ', 'TN', 'LY', 'MR'],
  'region:balkans': ['RS', 'BA', 'ME', 'MK', 'AL', 'XK', 'BG', 'HR'],
  'region:horn-of-africa': ['ET', 'SO', 'ER', 'DJ'],
  'region:caucasus': ['AM', 'AZ', 'GE'],
  'region:central-asia': ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
}

/**
 * The places that a gazetteer id lies in, nearest first; empty for countries and wide regions.
 * EXAMPLE `PS/rafah` → `region:gaza`, `PS`
 */
export function parentsOf(place: string): string[] {
  const parent = CITY_IN[place] ?? INSIDE[place] ?? (place.includes('/') ? place.slice(0, place.indexOf('/')) : null)
  return parent === null ? [] : [parent, ...parentsOf(parent)]
}

/** The country of a place, or null for wide regions and seas. */
export const countryOf = (place: string): string | null =>
  [place, ...parentsOf(place)].find((id) => /^[A-Z]{2}$/u.test(id)) ?? null

/** A place from itself outwards. EXAMPLE `ML/bamako` → `ML/bamako`, `ML` */
export const chainOf = (place: string): string[] => [place, ...parentsOf(place)]

/** Whether `place` lies in `other`; wide regions hold the countries that they are always said to hold. */
export function liesIn(place: string, other: string): boolean {
  if (parentsOf(place).includes(other)) return true
  const country = countryOf(place)
  return country !== null && (MEMBERS[other]?.includes(country) ?? false)
}

/** Too wide to say where anything happened. */
export const isContinent = (place: string): boolean =>
  /^region:(?:africa|europe|asia|latin-america|south-america|north-america)$/u.test(place)

/** Whether an id is a region of several countries or a sea, whose borders nobody fixes. */
export const isWide = (place: string): boolean => place.startsWith('region:') && countryOf(place) === null

const PARTICLES: ReadonlySet<string> = new Set(['al', 'de', 'el', 'es', 'ez', 'la', 'of', 'on'])

const english = new Intl.DisplayNames('en', { type: 'region' })

/** A short English label. EXAMPLE `ML/bamako` → Bamako; `ML` → Mali; `region:west-bank` → West Bank */
export const labelOf = remember((place): string => {
  if (/^[A-Z]{2}$/u.test(place)) return (english.of(place) ?? place).replace(/ \(.*\)$/u, '')
  const slug = place.slice(Math.max(place.indexOf('/'), place.indexOf(':')) + 1)
  return slug
    .split('-')
    .map((word, i) => (i > 0 && PARTICLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
})
