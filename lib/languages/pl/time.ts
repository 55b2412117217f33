import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['przedwczoraj'],
    '-1': ['wczoraj'],
    '0': ['dziś', 'dzisiaj'],
    '1': ['jutro'],
    '2': ['pojutrze'],
  },
  timeUnit: {
    'second': ['sekund*'],
    'minute': ['minut*'],
    'hour': ['godzin*'],
    'day': ['dzień', 'dni', 'dnia', 'dniu', 'dniem', 'dniach', 'doby', 'dobę'],
    'night': ['noc', 'nocy', 'noce', 'nocą'],
    'week': ['tydzień', 'tygodni*', 'tygodnia', 'tygodniu'],
    'month': ['miesiąc*', 'miesięcy'],
    'quarter': ['kwartał*'],
    'year': ['rok', 'roku', 'lat', 'lata', 'latach', 'rokiem', 'latami'],
    'decade': ['dekad*', 'dziesięciolec*'],
    'century': ['wiek', 'wieku', 'wieków', 'stuleci*'],
  },
  spanWord: {
    '1 day': ['jednodniow*'],
    '2 day': ['dwudniow*'],
    '3 day': ['trzydniow*'],
    '4 day': ['czterodniow*'],
    '5 day': ['pięciodniow*'],
    '7 day': ['siedmiodniow*'],
    '0.5 year': ['pół roku'],
  },
  shift: {
    '-1': ['ubiegł*', 'zeszł*', 'miniony', 'minionego', 'minioną', 'ostatni*'],
    '0': ['ten', 'tego', 'tę', 'tym', 'tej', 'bieżąc*'],
    '1': ['przyszł*', 'następn*', 'najbliższ*', 'nadchodząc*'],
  },
  distance: {
    'ago.after': ['temu'],
    'in.before': ['za'],
    'in.after': ['później'],
  },
  edge: {
    'start': ['początek', 'początku', 'na początku'],
    'middle': ['połowa', 'połowie', 'w połowie'],
    'end': ['koniec', 'końcu', 'pod koniec', 'końca'],
  },
  dayPart: {
    'morning': ['rano', 'ranek', 'poranek'],
    'noon': ['południe', 'w południe'],
    'afternoon': ['popołudnie', 'po południu', 'popołudniu'],
    'evening': ['wieczór', 'wieczorem'],
    'night': ['noc', 'nocą', 'nocy'],
    'midnight': ['północ', 'o północy'],
  },
  range: {
    'between': ['między', 'pomiędzy', 'od'],
    'to': ['do'],
    'and': ['i', 'a', 'oraz'],
  },
  filler: {
    'filler': ['r', 'roku', 'dnia'],
  },
  dayMark: {
  },
  dateCue: {
    'cue': ['w', 'we', 'od', 'do', 'na', 'rok', 'po', 'przed', 'roku', 'końcu', 'początku', 'połowie', 'z'],
  },
  clock: {
    'hour': ['godzina', 'godzinie', 'godz'],
    'at': ['o', 'około', 'o godzinie', 'o godz'],
    'am': ['rano', 'w nocy'],
    'pm': ['po południu', 'wieczorem'],
    'local': ['czasu lokalnego', 'lokalnego'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    '2-10': ['kilka', 'kilku', 'parę'],
    '1.5-1.5': ['półtora', 'półtorej'],
    '0.5-0.5': ['pół'],
  },
  durationCue: {
    'approximate': ['około', 'prawie', 'niemal', 'ponad', 'mniej niż', 'blisko', 'co najmniej', 'do'],
    'length': ['przez', 'trwał', 'trwała', 'trwało', 'trwa', 'potrwa', 'podczas', 'w ciągu', 'po'],
  },
  ageCue: {
    'age': ['letni*', 'wieku'],
  },
  tense: {
    'future': ['będzie', 'będą', 'ma', 'mają', 'zostanie', 'zostaną', 'planuje', 'planowan*', 'oczekuje'],
    'border': ['że', 'który', 'która', 'które', 'którzy', 'gdy', 'kiedy'],
  },
  moreMonths: {
    '5': ['maja', 'maj', 'maju'],
  },
  moreWeekdays: {
    '1': ['poniedział*'],
    '2': ['wtor*'],
    '3': ['środ*'],
    '4': ['czwart*'],
    '5': ['piąt*'],
    '6': ['sobot*'],
    '7': ['niedziel*'],
  },
  futureForm: { ending: [], prefix: [] },
  ambiguous: ['pon', 'wt', 'śr', 'czw', 'pt', 'sob', 'niedz', 'mar', 'maj', 'maja', 'lut', 'sie'],
  variants: [],
}
