import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'en-GB',
  moreCardinals: {
    '2': ['both?', 'pair of'],
    '12': ['a dozen', 'dozen?'],
  },
  moreOrdinals: {
    '-1': ['last?', 'final?'],
  },
  ordinalMark: {
    'mark': ['st', 'nd', 'rd', 'th'],
  },
  scale: {
    '1000': ['thousand', 'k'],
    '1000000': ['million', 'millions', 'm', 'mn', 'mln'],
    '1000000000': ['billion', 'billions', 'bn', 'b'],
    '1000000000000': ['trillion', 'trillions', 'tn'],
  },
  vague: {
    '24-99': ['dozens', 'scores'],
    '200-999': ['hundreds'],
    '2000-9999': ['thousands'],
    '20000-99999': ['tens of thousands'],
    '200000-999999': ['hundreds of thousands'],
    '2000000-9999999': ['millions'],
  },
  bound: {
    'at-least': ['at least', 'no fewer than', 'no less than', 'a minimum of', 'minimum'],
    'more-than': ['more than', 'over', 'above', 'upwards of', 'in excess of', 'exceeding'],
    'at-most': ['at most', 'up to', 'as many as', 'no more than', 'a maximum of', 'maximum'],
    'less-than': ['less than', 'fewer than', 'under', 'below'],
    'about': ['about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated', 'close to', 'circa'],
    'nearly': ['nearly', 'almost', 'just under', 'just short of'],
    'exact': ['exactly', 'precisely'],
  },
  boundAfter: {
    'at-least': ['or more', 'at least'],
    'about': ['or so'],
  },
  interval: {
    'between': ['between', 'from'],
    'to': ['to'],
    'and': ['and'],
  },
  ordinalEndings: [],
  ambiguous: ['one'],
}
