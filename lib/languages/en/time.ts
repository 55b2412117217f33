import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['the day before yesterday'],
    '-1': ['yesterday', 'last night', 'overnight?'],
    '0': ['today', 'tonight', 'this morning', 'this afternoon', 'this evening'],
    '1': ['tomorrow'],
    '2': ['the day after tomorrow'],
    'not': ['the day before', 'day before'],
  },
  timeUnit: {
    'second': ['second?', 'seconds', 'sec', 'secs'],
    'minute': ['minute', 'minutes', 'min', 'mins'],
    'hour': ['hour', 'hours', 'hr', 'hrs'],
    'day': ['day', 'days'],
    'night': ['night', 'nights'],
    'week': ['week', 'weeks'],
    'month': ['month', 'months'],
    'quarter': ['quarter?', 'quarters'],
    'year': ['year', 'years'],
    'decade': ['decade', 'decades'],
    'century': ['century', 'centuries'],
  },
  spanWord: {
    '14 day': ['fortnight'],
  },
  shift: {
    '-1': ['last', 'past', 'previous'],
    '0': ['this', 'current'],
    '1': ['next', 'coming', 'upcoming', 'following?'],
  },
  distance: {
    'now.after': ['from now', 'from today'],
    'ago.after': ['ago', 'earlier?'],
    'in.before': ['in?'],
    'in.after': ['later', 'from now'],
  },
  edge: {
    'start': ['early', 'beginning of', 'start of', 'the start of'],
    'middle': ['mid', 'middle of'],
    'end': ['late', 'end of', 'the end of'],
  },
  dayPart: {
    'morning': ['morning'],
    'noon': ['noon', 'midday'],
    'afternoon': ['afternoon'],
    'evening': ['evening'],
    'night': ['night'],
    'midnight': ['midnight'],
  },
  range: {
    'between': ['between'],
    'to': ['to', 'until', 'till', 'through'],
    'now': ['now', 'the present', 'date'],
    'and': ['and'],
  },
  bound: {
    'since': ['since', 'starting', 'starting on', 'starting from', 'as of'],
    'after': ['after', 'later than'],
    'before': ['before', 'earlier than', 'prior to'],
    'until': ['until', 'till', 'up to', 'by', 'no later than', 'not later than'],
    'since.after': ['or later', 'and later', 'or after', 'onwards', 'onward'],
    'until.after': ['or earlier', 'and earlier', 'or before'],
  },
  shiftWord: {},
  filler: {
    'filler': ['of', 'the', 'on', 'on the'],
  },
  dayMark: {
    'mark': ['st', 'nd', 'rd', 'th'],
  },
  dateCue: {
    'cue': ['in', 'since', 'by', 'during', 'of', 'until', 'from', 'before', 'after', 'year', 'early', 'late', 'mid', 'for'],
    'every': ['every', 'each', 'most'],
    'not': ['resolution', 'article', 'flight', 'number', 'no', 'vol'],
  },
  clock: {
    'hour': ['o\'clock'],
    'at': ['at', 'around', 'about', 'by'],
    'am': ['am', 'a.m.'],
    'pm': ['pm', 'p.m.'],
    'local': ['local time', 'local'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    'whole': ['all', 'the whole', 'the entire', 'an entire', 'a whole'],
    '2-10': ['a few', 'several', 'some'],
    '2-3': ['a couple of', 'couple of', 'a couple'],
    '0.5-0.5': ['half a', 'half an'],
    '1-1': ['a?', 'an?', 'one'],
    '1.5-1.5': ['one and a half'],
  },
  durationCue: {
    'approximate': ['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'more than', 'over', 'less than', 'under', 'up to', 'at least', 'approximately'],
    'length': ['for', 'lasted', 'lasting', 'lasts', 'last', 'during', 'over', 'within', 'after', 'took'],
  },
  ageCue: {
    'age': ['old', 'aged', 'of age'],
  },
  tense: {
    'future': ['will', 'would', 'shall', '\'ll', 'is to', 'are to', 'due', 'planned', 'scheduled', 'expected', 'set to', 'going to', 'plans to', 'upcoming'],
    'border': ['that', 'who', 'which', 'whether', 'while', 'after', 'before', 'because', 'when'],
  },
  timeFlag: { 'month-day': [] },
  moreMonths: {
    '9': ['sept'],
  },
  moreWeekdays: {
    '2': ['tues'],
    '3': ['weds'],
    '4': ['thur', 'thurs'],
  },
  futureForm: { ending: [], prefix: [] },
  ambiguous: ['may', 'mar', 'march', 'sun', 'sat', 'mon', 'jan', 'fri', 'wed', 'tue', 'thu', 'dec', 'oct', 'sep', 'jun', 'apr'],
  variants: [],
}
