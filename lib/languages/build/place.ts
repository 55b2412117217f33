import { createRequire } from 'node:module'
import type { Table } from '../../text/trie'
import { place as ar } from '../ar/place'
import { place as de } from '../de/place'
import { place as en } from '../en/place'
import { place as es } from '../es/place'
import { place as fr } from '../fr/place'
import { place as it } from '../it/place'
import { place as nl } from '../nl/place'
import { place as pl } from '../pl/place'
import { place as pt } from '../pt/place'
import type { Language } from '../registry'
import { place as ru } from '../ru/place'
import type { PlaceSource, PlaceTables } from '../tables/place'
import { place as tr } from '../tr/place'
import { place as uk } from '../uk/place'
import { CITIES } from './cities'
import { inflectDemonym } from './inflect-demonym'
import { inflectName } from './inflect-place'

const SOURCES: Readonly<Record<Language, PlaceSource>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk }

/** ISO 3166 regions that people and reports name; uninhabited and dependent ones are left to their states. */
const COUNTRIES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU
CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS
IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA
NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG
TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/u)

/** Names of networks, makers and competitions, which stand behind the cues of places (`in Twitter`) and are none. */
const NOT_PLACES: Readonly<Partial<Record<Language, readonly string[]>> & { latin: readonly string[] }> = {
  latin:
    `Telegram,Facebook,Instagram,Twitter,WhatsApp,YouTube,TikTok,Bluesky,Truth Social,Reddit,Netflix,Google,Microsoft,Apple,
Amazon,Tesla,Boeing,Airbus,Bitcoin,Wikipedia,Champions League,Premier League,Premiership,Bundesliga,Serie A,LaLiga,Eurovision,Internet`.split(
      /,\s*/u,
    ),
  ru: 'Телеграм,Телеграме,Фейсбук,Инстаграм,Твиттер,Ватсап,Ютуб,Тикток,Гугл,Боинг,Википедия'.split(','),
  uk: 'Телеграм,Телеграмі,Фейсбук,Інстаграм,Твіттер,Ютуб,Тікток,Гугл,Боїнг,Вікіпедія'.split(','),
  ar: 'تليغرام,تلغرام,تليجرام,فيسبوك,إنستغرام,إنستجرام,تويتر,واتساب,يوتيوب,تيك توك,بوينغ,إيرباص,ويكيبيديا'.split(','),
}

const LATIN: ReadonlySet<Language> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'tr'])

/** Tables of one language. */
export function placeTables(language: Language): PlaceTables {
  const { country, region, demonym, city, notPlace, ...words } = SOURCES[language]
  return {
    country: { ...inflected(countries(language, country), language), ...inflected(region, language) },
    demonym: mapForms(demonym, (form) => inflectDemonym(language, form)),
    city: inflected(cities(language, city), language),
    notPlace: inflected(
      { other: [...(notPlace['other'] ?? []), ...(NOT_PLACES[language] ?? NOT_PLACES.latin)] },
      language,
    ),
    ...words,
  }
}

function countries(language: Language, aliases: Table): Table {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return Object.fromEntries(
    COUNTRIES.map((id) => {
      const [first, ...rest] = aliases[id] ?? []
      const own = first === '!' ? [] : [...parts(names.of(id) ?? id), ...(first === undefined ? [] : [first])]
      return [id, [...own, ...rest]]
    }),
  )
}

/** EXAMPLE `Myanmar (Birmanie)` → Myanmar, Birmanie */
const parts = (name: string): string[] =>
  name
    .replace(/[ʼ’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\u00AD/gu, '')
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter(Boolean)

function cities(language: Language, own: Table): Table {
  const exemplars = exemplarCities(language)
  const ids = [...new Set([...Object.keys(CITIES), ...Object.keys(own)])]
  return Object.fromEntries(
    ids.map((id) => {
      const english = LATIN.has(language) ? (CITIES[id] ?? []) : []
      const weak = (CITIES[id] ?? []).some((form) => form.endsWith('?'))
      const known =
        own[id] ??
        exemplars
          .get(id)
          ?.map((name) =>
            weak && LATIN.has(language) && !english.includes(name) && english.includes(`${name}?`) ? `${name}?` : name,
          )
      return [id, known ?? english]
    }),
  )
}

interface Zones {
  readonly [name: string]: Zones | string | undefined
}

/** CLDR's names of the cities that time zones are called after, by gazetteer id. */
function exemplarCities(language: Language): Map<string, string[]> {
  if (language === 'en') return new Map()
  const file = createRequire(import.meta.url)(`cldr-dates-full/main/${language}/timeZoneNames.json`) as Zones
  const zones = [`main`, language, 'dates', 'timeZoneNames', 'zone'].reduce<Zones | string | undefined>(
    (node, key) => child(node, key),
    file,
  )
  const found = new Map<string, string[]>()
  for (const country of COUNTRIES) {
    for (const zone of zonesOf(country)) {
      const name = child(
        zone.split('/').reduce<Zones | string | undefined>((node, key) => child(node, key), zones),
        'exemplarCity',
      )
      const id = `${country}/${(zone.split('/').at(-1) ?? '').toLowerCase().replaceAll('_', '-')}`
      if (typeof name === 'string' && id in CITIES) found.set(id, parts(name).slice(0, 1))
    }
  }
  return found
}

const child = (node: Zones | string | undefined, key: string): Zones | string | undefined =>
  typeof node === 'object' ? node[key] : undefined

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[]
    getTimeZones?(): readonly string[]
  }
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

const inflected = (table: Table, language: Language): Table => mapForms(table, (form) => inflectName(language, form))

/** Applies `inflect` to each form; a weak form stays weak in all its endings. */
function mapForms(table: Table, inflect: (form: string) => readonly string[]): Table {
  return Object.fromEntries(
    Object.entries(table).map(([id, forms]) => [
      id,
      [
        ...new Set(
          forms.flatMap((form) =>
            form.endsWith('?') ? inflect(form.slice(0, -1)).map((made) => `${made}?`) : inflect(form),
          ),
        ),
      ],
    ]),
  )
}
