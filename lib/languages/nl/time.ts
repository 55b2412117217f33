import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['eergisteren'],
    '-1': ['gisteren', 'gisteravond', 'gisterochtend', 'gistermiddag', 'afgelopen nacht'],
    '0': ['vandaag', 'vanavond', 'vanmiddag', 'vanochtend', 'vanmorgen', 'vannacht'],
    '1': ['morgen?', 'morgenavond'],
    '2': ['overmorgen'],
    'not': ['de morgen', 'elke morgen', 'goede morgen', 'goedemorgen', 'in de morgen'],
  },
  timeUnit: {
    'half': ['helft'],
    'weekend': ['weekend', 'weekeinde'],
    'second': ['seconde', 'seconden'],
    'minute': ['minuut', 'minuten', 'min'],
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
  },
  shift: {
    '-1': ['afgelopen', 'vorige', 'vorig', 'voorbije', 'laatste', 'jongstleden'],
    '0': ['deze', 'dit', 'huidige', 'komende?'],
    '1': ['volgende', 'volgend', 'komende', 'aanstaande', 'aankomende'],
  },
  distance: {
    'now.after': ['vanaf nu', 'vanaf vandaag'],
    'ago.after': ['geleden', 'terug?'],
    'in.before': ['over', 'binnen?'],
    'in.after': ['later', 'daarna', 'nadien'],
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
    'now': ['nu', 'heden'],
    'and': ['en'],
    'night.join': ['op'],
  },
  openEnd: {
    'since': ['sinds', 'vanaf'],
    'after': ['na', 'later dan'],
    'before': ['vóór', 'voor', 'eerder dan'],
    'until': ['tot', 'tot en met', 'uiterlijk', 'tegen', 'niet later dan'],
    'since.after': ['of later', 'en later', 'of erna'],
  },
  decade: {
    'before': ['de jaren'],
  },
  shiftWord: {},
  filler: {
    'filler': ['van', 'de', 'het', 'op', 'den', 'ii'],
  },
  dayMark: {
    'mark': ['e', 'ste', 'de'],
  },
  dateCue: {
    'cue': ['in', 'sinds', 'vanaf', 'begin', 'eind', 'medio', 'jaar', 'tegen', 'voor', 'na', 'uit', 'van', 'tot', 'maand', 'de maand'],
    'every': ['elke', 'iedere'],
    'not': ['resolutie', 'artikel', 'vlucht', 'nummer'],
  },
  clock: {
    'near': ['kort voor', 'kort na', 'vlak voor', 'vlak na', 'rond', 'omstreeks', 'even voor', 'even na', 'iets voor', 'iets na'],
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
    'whole': ['de hele', 'het hele', 'een hele', 'heel de', 'hele'],
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
    'of': ['op de leeftijd van', 'leeftijd van', 'op een leeftijd van', 'met amper', 'met slechts'],
    'at': ['met'],
  },
  tense: {
    'future': ['zal', 'zullen', 'zou', 'zouden', 'wordt', 'worden', 'gaat', 'gaan', 'moet', 'moeten', 'gepland', 'verwacht', 'volgende', 'komende', 'volgt', 'volgen', 'vindt', 'begint', 'beginnen', 'start', 'vergadert', 'bepaald op', 'uiterlijk', 'uitgetrokken', 'ingepland'],
    'border': ['dat', 'die', 'terwijl', 'omdat', 'nadat', 'voordat', 'wanneer', 'of'],
  },
  weekdayEndings: ['avond', 'ochtend', 'middag', 'morgen', 'nacht'],
  timeFlag: {},
  moreMonths: {
  },
  moreWeekdays: {
  },
  futureForm: { ending: [], prefix: [] },
  ambiguous: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'mei', 'mrt', 'maa', 'jan'],
  variants: [],
  spanNumber: { 1: ['een', 'één'], 2: ['twee'], 3: ['drie'], 4: ['vier'], 5: ['vijf'], 6: ['zes'], 7: ['zeven'], 8: ['acht'], 9: ['negen'], 10: ['tien'], 11: ['elf'], 12: ['twaalf'], 14: ['veertien'], 15: ['vijftien'], 20: ['twintig'], 30: ['dertig'] },
  spanUnit: { day: ['daags*'], hour: ['urig*'], week: ['weeks*'], month: ['maands*'], year: ['jarig*'] },
}
