import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['eergisteren'],
    '-1': ['gisteren', 'gisteravond', 'gisterochtend', 'gistermiddag', 'afgelopen nacht'],
    '0': ['vandaag', 'vanavond', 'vanmiddag', 'vanochtend', 'vanmorgen', 'vannacht'],
    '1': ['morgen?', 'morgenavond'],
    '2': ['overmorgen'],
  },
  timeUnit: {
    'second': ['seconde', 'seconden'],
    'minute': ['minuut', 'minuten'],
    'hour': ['uur', 'uren'],
    'day': ['dag', 'dagen'],
    'night': ['nacht', 'nachten'],
    'week': ['week', 'weken'],
    'month': ['maand', 'maanden'],
    'quarter': ['kwartaal', 'kwartalen'],
    'year': ['jaar', 'jaren'],
    'decade': ['decennium', 'decennia'],
    'century': ['eeuw', 'eeuwen'],
  },
  spanWord: {
    '2 day': ['tweedaags*'],
    '3 day': ['driedaags*'],
    '4 day': ['vierdaags*'],
    '5 day': ['vijfdaags*'],
    '6 day': ['zesdaags*'],
    '7 day': ['zevendaags*'],
    '10 day': ['tiendaags*'],
    '1 day': ['eendaags*'],
    '2 year': ['tweejarig*'],
    '3 year': ['driejarig*'],
    '5 year': ['vijfjarig*'],
    '10 year': ['tienjarig*'],
  },
  shift: {
    '-1': ['afgelopen', 'vorige', 'vorig', 'voorbije', 'laatste', 'jongstleden'],
    '0': ['deze', 'dit', 'huidige', 'komende?'],
    '1': ['volgende', 'volgend', 'komende', 'aanstaande', 'aankomende'],
  },
  distance: {
    'ago.after': ['geleden', 'terug?'],
    'in.before': ['over', 'binnen'],
    'in.after': ['later'],
  },
  edge: {
    'start': ['begin', 'vroeg in'],
    'middle': ['midden', 'half', 'medio'],
    'end': ['eind', 'einde', 'einde van', 'eind van'],
  },
  dayPart: {
    'morning': ['ochtend', 'morgen', 's ochtends', 's morgens'],
    'noon': ['middaguur'],
    'afternoon': ['middag', 's middags'],
    'evening': ['avond', 's avonds'],
    'night': ['nacht', 's nachts'],
    'midnight': ['middernacht'],
  },
  range: {
    'between': ['tussen'],
    'to': ['tot', 'tot en met', 't/m', 'tm', 'tot aan'],
    'and': ['en'],
  },
  filler: {
    'filler': ['van', 'de', 'het', 'op', 'den', 'ii'],
  },
  dayMark: {
    'mark': ['e', 'ste', 'de'],
  },
  dateCue: {
    'cue': ['in', 'sinds', 'vanaf', 'begin', 'eind', 'medio', 'jaar', 'tegen', 'voor', 'na', 'uit', 'van', 'tot', 'maand'],
  },
  clock: {
    'hour': ['uur', 'u'],
    'at': ['om', 'rond', 'tegen', 'omstreeks'],
    'am': ['s ochtends', 's morgens'],
    'pm': ['s middags', 's avonds'],
    'local': ['lokale tijd', 'plaatselijke tijd', 'lokaal', 'plaatselijk'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    '2-10': ['enkele', 'een paar', 'paar', 'verscheidene', 'meerdere'],
    '0.5-0.5': ['een half', 'half', 'halve'],
    '1-1': ['een', 'één'],
    '1.5-1.5': ['anderhalf', 'anderhalve'],
  },
  durationCue: {
    'approximate': ['ongeveer', 'circa', 'zo’n', 'bijna', 'ruim', 'meer dan', 'minder dan', 'zeker', 'minstens', 'maximaal', 'een kleine'],
    'length': ['gedurende', 'duurt', 'duurde', 'duren', 'lang', 'tijdens', 'binnen', 'na', 'al', 'voor'],
  },
  ageCue: {
    'age': ['oud', 'oude', 'jarige'],
  },
  tense: {
    'future': ['zal', 'zullen', 'zou', 'zouden', 'wordt', 'worden', 'gaat', 'gaan', 'moet', 'moeten', 'gepland', 'verwacht', 'volgende', 'komende'],
    'border': ['dat', 'die', 'terwijl', 'omdat', 'nadat', 'voordat', 'wanneer', 'of'],
  },
  moreMonths: {
  },
  moreWeekdays: {
  },
  futureForm: { ending: [], prefix: [] },
  ambiguous: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'mei', 'mrt', 'maa', 'jan'],
  variants: [],
}
