import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'tr-TR',
  moreCardinals: {
    '1': ['bir'],
  },
  moreOrdinals: {
    '1': ['ilk', 'birinci'],
    '-1': ['son?', 'sonuncu'],
  },
  ordinalMark: {
    'mark': ['inci', 'ıncı', 'uncu', 'üncü', 'nci', 'ncı'],
  },
  scale: {
    '1000': ['bin'],
    '1000000': ['milyon'],
    '1000000000': ['milyar'],
    '1000000000000': ['trilyon'],
  },
  vague: {
    '24-99': ['onlarca'],
    '200-999': ['yüzlerce'],
    '2000-9999': ['binlerce'],
    '20000-99999': ['on binlerce'],
    '200000-999999': ['yüz binlerce'],
    '2000000-9999999': ['milyonlarca'],
  },
  bound: {
    'at-least': ['en az', 'asgari'],
    'more-than': ['fazla?', 'aşkın?'],
    'at-most': ['en fazla', 'en çok'],
    'less-than': ['daha az?'],
    'about': ['yaklaşık', 'civarında', 'takriben', 'tahminen'],
    'nearly': ['neredeyse', 'hemen hemen'],
    'exact': ['tam', 'tam olarak'],
  },
  boundAfter: {
    'more-than': ['den fazla', 'dan fazla', 'ten fazla', 'tan fazla', 'i aşkın', 'ı aşkın', 'u aşkın', 'ü aşkın', 'yi aşkın', 'nin üzerinde', 'ün üzerinde', 'in üzerinde', 'ın üzerinde', 'aşkın'],
    'less-than': ['den az', 'dan az', 'ten az', 'tan az'],
    'about': ['civarında'],
    'nearly': ['e yakın', 'a yakın', 'ye yakın'],
  },
  interval: {
    'between': [],
    'to': ['ila', 'ile'],
    'and': ['ve'],
  },
  ordinalEndings: [],
  ambiguous: ['bir', 'on?', 'yüz?', 'kırk?', 'altı?'],
}
