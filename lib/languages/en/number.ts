import type { NumberSource } from '../tables/number'

/** Words of numbers in English. */
export const number: NumberSource = {
  spelling: 'en-GB',
  moreCardinals: {
    '0.5': ['half?', 'half a?'],
    '1.5': ['one and a half?'],
    2: ['a pair of', 'both?'],
    12: ['a dozen'],
    100: ['a hundred'],
  },
  moreOrdinals: {
    '-1': ['last?', 'final?'],
  },
  ordinalMark: {
    mark: ['st', 'nd', 'rd', 'th'],
  },
  scale: {
    12: ['dozen'],
    100: ['hundred'],
    1000: ['thousand', 'k'],
    1000000: ['million', 'm', 'mn', 'mln', 'mio'],
    1000000000: ['billion', 'bn', 'b', 'bln'],
    1000000000000: ['trillion', 'tn', 'trn'],
  },
  decimal: {
    '.': ['percent', 'per cent', 'percentage points', 'pct', 'points', 'seconds', 'degrees', 'metres', 'meters'],
  },
  half: { number: ['and a half'], unit: ['and a half'] },
  vague: {
    '24-99': ['dozens', 'scores', 'several dozen', 'a few dozen', 'scores of'],
    '200-999': ['hundreds', 'several hundred', 'a few hundred'],
    '2000-9999': ['thousands', 'several thousand', 'a few thousand', 'many thousands'],
    '20000-99999': ['tens of thousands'],
    '200000-999999': ['hundreds of thousands', 'several hundred thousand'],
    '2000000-9999999': ['millions', 'several million', 'a few million'],
    '20000000-99999999': ['tens of millions'],
    '200000000-999999999': ['hundreds of millions'],
    '2000000000-9999999999': ['billions'],
  },
  bound: {
    'at-least': [
      'at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of', 'at minimum',
    ],
    'more-than': [
      'more than', 'over', 'above', 'upwards of', 'in excess of', 'exceeding', 'exceeded', 'exceeds', 'surpassed',
      'topped', 'greater than',
    ],
    'at-most': [
      'at most', 'up to', 'as many as', 'as much as', 'no more than', 'not more than', 'a maximum of', 'maximum of',
    ],
    'less-than': ['less than', 'fewer than', 'under?', 'below', 'no longer than'],
    about: [
      'about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated', 'circa', 'approx',
      'somewhere around', 'in the region of', 'or so',
    ],
    nearly: ['nearly', 'almost', 'just under', 'just short of', 'close to', 'approaching'],
    exact: ['exactly', 'precisely'],
  },
  boundAfter: {
    'at-least': ['or more', 'at least', 'at a minimum', 'minimum'],
    about: ['or so', 'approximately', 'roughly'],
    'at-most': ['or fewer', 'or less', 'at most', 'at the most'],
  },
  interval: {
    between: ['between'],
    from: ['from'],
    to: ['to', 'or'],
    and: ['and'],
  },
  counted: {
    total: ['number of', 'number of the', 'total number of'],
    of: [
      'of', 'of the', 'of its', 'of their', 'of his', 'of our', 'of these', 'of those', 'the number of', 'of all',
      'out of',
    ],
    other: [
      'more', 'other', 'others', 'another', 'additional', 'further', 'new', 'extra', 'such', 'different', 'people?',
      'per', 'all', 'about',
    ],
    'of-whom': ['of whom', 'of them', 'of which', 'including'],
    adjective: [],
  },
  degree: {
    serious: ['seriously', 'severely', 'critically', 'gravely', 'badly', 'serious', 'severe', 'critical', 'grave'],
    slight: ['slightly', 'lightly', 'slight', 'light', 'minor', 'less seriously'],
    critical: ['in critical condition', 'in a critical condition', 'in serious condition', 'in a serious condition', 'in grave condition', 'fighting for their lives', 'fighting for their life', 'with life-threatening injuries', 'in life-threatening condition'],
    condition: ['condition', 'conditions'],
  },
  minuteCue: {
    before: ['on'],
    unit: ['minute', 'minutes', 'mins'],
  },
  occurrence: {
    time: ['time', 'times', 'straight time', 'consecutive time'],
  },
  superlative: {
    1: ['most', 'hottest', 'warmest', 'coldest', 'wettest', 'driest', 'most significant', 
      'largest', 'biggest', 'highest', 'greatest', 'strongest', 'deadliest', 'worst', 'heaviest', 'longest',
      'most powerful', 'most violent', 'bloodiest', 'most expensive', 'best', 'fastest', 'richest', 'most populous',
      'tallest', 'most important', 'most deadly', 'most destructive', 'most serious', 'largest-ever', 'costliest'],
    '-1': ['fewest', 'lowest', 'smallest', 'weakest', 'shortest', 'slowest', 'poorest', 'least'],
    record: [
      'record high', 'record number', 'record amount', 'record low', 'all-time high', 'all-time low', 'record-breaking',
      'new record', 'record level',
    ],
    most: ['more than any other', 'more often than any other', 'more times than any other', 'more than anyone else', 'more than any one else', 'no one has done better', 'nobody has done better', 'no one has won more', 'nobody has won more', 'no team has won more', 'no other team has won more', 'record holders', 'record holder', 'record champions', 'record champion', 'record winners', 'record winner', 'most successful team', 'most successful side', 'most successful club', 'most decorated', 'most titles of any', 'most titled', 'most decorated player', 'most crowned'],
    youngest: ['youngest'],
    oldest: ['oldest'],
  },
  rankCue: {
    since: ['for years', 'in years', 'in a generation', 'in half a century', 
      'since', 'ever', 'on record', 'in history', 'in a century', 'in decades', 'in living memory', 'for decades',
      'of all time', 'in modern history', 'in recent history', 'in modern times', 'in recent times', 'of recent times', 'in recent memory', 'in recent years', 'history', 'in a quarter of a century', 'in a quarter century', 'in more than a decade', 'in more than a century', 'since records began'],
    worldwide: [
      'worldwide', 'in the world', 'globally', 'in the rankings', 'in the table', 'in the standings', 'in the league',
      'overall',
    ],
    place: ['place', 'spot', 'position', 'rank'],
    finish: ['finished', 'finishes', 'finish', 'came', 'placed', 'came in', 'came home', 'ended up', 'ended'],
    before: ['history\'s'],
    career: ['career', 'the history of', 'its history', 'their history', 'his history', 'club history', 'history of the'],
    row: ['in a row', 'consecutive', 'straight', 'running', 'on the trot', 'on the bounce', 'in succession', 'back to back'],
    holder: ['defending champion', 'defending champions', 'reigning champion', 'reigning champions', 'title holder', 'title holders', 'titleholder', 'titleholders', 'cup holders', 'defending champ', 'defending titleholder'],
    second: ['runner-up', 'runners-up', 'runner up', 'runners up'],
    behind: ['behind'],
  },
  notOrdinal: {
    not: [
      'first half', 'second half', 'first lady', 'second lady', 'first aid', 'first name', 'first names',
      'first and foremost', 'at first', 'in the first place', 'first of all', 'first world war', 'second world war',
      'third world', 'third party', 'third parties', 'first responder', 'first responders', 'first minister',
      'first class', 'first-class', 'second hand', 'second-hand', 'first hand', 'first-hand', 'at first glance',
      'first person', 'second thoughts', 'second home', 'third reich', 'first place to', 'first things', 'first degree',
      'second degree', 'third degree', 'first family', 'split second', 'every second', 'per second',
      'a second', 'seconds', 'love at first sight', 'twenty first century', 'third country', 'third countries',
      'third-country', 'fifth avenue', 'first secretary', 'second lieutenant', 'first lieutenant', 'second chance',
      'one third', 'two thirds', 'a third', 'a fifth', 'a quarter', 'a tenth', 'in third', 'first team', 'first-team',
      'second half of', 'first half of', 'first amendment', 'second amendment', 'second language', 'first language',
      'first quarter', 'second quarter', 'third quarter', 'fourth quarter', 'first down', 'first base', 'first ladies',
    ],
    one: ['the first to'],
  },
  ordinalEndings: [],
  ambiguous: ['one'],
  joinedThousands: false,
}
