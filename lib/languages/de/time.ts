import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['vorgestern'],
    '-1': ['gestern', 'gestern abend', 'vergangene nacht'],
    '0': ['heute', 'heute morgen', 'heute abend'],
    '1': ['morgen?'],
    '2': ['übermorgen'],
  },
  timeUnit: {
    'second': ['sekunde', 'sekunden'],
    'minute': ['minute', 'minuten'],
    'hour': ['stunde', 'stunden'],
    'day': ['tag', 'tage', 'tagen', 'tages'],
    'night': ['nacht', 'nächte', 'nächten'],
    'week': ['woche', 'wochen'],
    'month': ['monat', 'monate', 'monaten', 'monats'],
    'quarter': ['quartal', 'quartale', 'quartals'],
    'year': ['jahr', 'jahre', 'jahren', 'jahres'],
    'decade': ['jahrzehnt', 'jahrzehnte', 'jahrzehnten'],
    'century': ['jahrhundert', 'jahrhunderte', 'jahrhunderten'],
  },
  spanWord: {
    '1 day': ['eintägig*'],
    '2 day': ['zweitägig*'],
    '3 day': ['dreitägig*'],
    '4 day': ['viertägig*'],
    '5 day': ['fünftägig*'],
    '6 day': ['sechstägig*'],
    '7 day': ['siebentägig*'],
    '10 day': ['zehntägig*'],
    '2 hour': ['zweistündig*'],
    '3 hour': ['dreistündig*'],
    '2 week': ['zweiwöchig*'],
    '2 year': ['zweijährig*'],
    '3 year': ['dreijährig*'],
    '5 year': ['fünfjährig*'],
  },
  shift: {
    '-1': ['letzten', 'letzte', 'letzter', 'letztes', 'letztem', 'vergangenen', 'vergangene', 'vergangener', 'vergangenes', 'vergangenem', 'vorigen', 'vorige', 'voriges', 'vergangen'],
    '0': ['diesen', 'diese', 'dieser', 'dieses', 'diesem', 'laufenden'],
    '1': ['nächsten', 'nächste', 'nächster', 'nächstes', 'nächstem', 'kommenden', 'kommende', 'kommender', 'kommendes', 'kommendem'],
  },
  distance: {
    'ago.before': ['vor'],
    'in.before': ['in'],
    'in.after': ['später', 'danach'],
  },
  edge: {
    'start': ['anfang', 'beginn'],
    'middle': ['mitte'],
    'end': ['ende'],
  },
  dayPart: {
    'morning': ['morgen', 'vormittag', 'früh?'],
    'noon': ['mittag'],
    'afternoon': ['nachmittag'],
    'evening': ['abend'],
    'night': ['nacht'],
    'midnight': ['mitternacht'],
  },
  range: {
    'between': ['zwischen'],
    'to': ['bis', 'bis zum', 'bis einschließlich'],
    'and': ['und'],
  },
  filler: {
    'filler': ['dem', 'den', 'der', 'des', 'am', 'vom'],
  },
  dayMark: {
    'mark': ['ten', 'te', 'er'],
  },
  dateCue: {
    'cue': ['im', 'in', 'seit', 'bis', 'anfang', 'ende', 'mitte', 'jahr', 'jahre', 'jahres', 'ab', 'vor', 'nach', 'von', 'vom', 'für'],
  },
  clock: {
    'hour': ['uhr'],
    'at': ['um', 'gegen', 'ab', 'kurz nach', 'kurz vor'],
    'am': ['morgens', 'vormittags'],
    'pm': ['nachmittags', 'abends'],
    'local': ['ortszeit', 'lokaler zeit'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'MEZ'],
    '+02:00': ['CEST', 'MESZ'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    '2-10': ['einige', 'einigen', 'wenige', 'wenigen', 'mehrere', 'mehreren', 'ein paar'],
    '0.5-0.5': ['eine halbe', 'ein halbes', 'halbe'],
    '1-1': ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
    '1.5-1.5': ['anderthalb', 'eineinhalb'],
  },
  durationCue: {
    'approximate': ['etwa', 'rund', 'fast', 'ungefähr', 'knapp', 'gut', 'mehr als', 'weniger als', 'über', 'mindestens', 'ca', 'bis zu'],
    'length': ['lang', 'dauerte', 'dauert', 'dauern', 'während', 'binnen', 'innerhalb', 'seit', 'nach'],
  },
  ageCue: {
    'age': ['alt', 'alte', 'alten', 'alter', 'jährige', 'jähriger'],
  },
  tense: {
    'future': ['wird', 'werden', 'würde', 'würden', 'soll', 'sollen', 'will', 'wollen', 'geplant', 'kommenden', 'nächsten'],
    'border': ['dass', 'nachdem', 'bevor', 'während', 'weil', 'als'],
  },
  moreMonths: {
    '1': ['jänner'],
    '2': ['feber'],
  },
  moreWeekdays: {
    '6': ['sonnabend'],
  },
  futureForm: { ending: [], prefix: [] },
  ambiguous: ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'mai', 'mär', 'jan', 'so.'],
  variants: [],
}
