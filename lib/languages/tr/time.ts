import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['evvelki gün', 'önceki gün'],
    '-1': ['dün', 'dün gece', 'dün akşam'],
    '0': ['bugün', 'bu sabah', 'bu akşam', 'bu gece'],
    '1': ['yarın'],
    '2': ['öbür gün'],
  },
  timeUnit: {
    'half': ['yarıyıl*'],
    'weekend': ['hafta sonu'],
    'second': ['saniye*'],
    'minute': ['dakika*'],
    'hour': ['saat', 'saatlik', 'saatte', 'saatten'],
    'day': ['gün', 'günlük', 'günü', 'günde', 'gündür', 'günden'],
    'night': ['gece', 'geceyi'],
    'week': ['hafta', 'haftalık', 'haftada', 'haftadır', 'haftaki'],
    'month': ['ay', 'aylık', 'ayda', 'aydır'],
    'quarter': ['çeyrek'],
    'year': ['yıl', 'yıllık', 'yılda', 'yıldır', 'yılı', 'yılın', 'yılında', 'sene', 'yaşında?'],
    'decade': ['on yıl'],
    'century': ['yüzyıl*'],
  },
  spanWord: {
  },
  shift: {
    '-1': ['geçen', 'geçtiğimiz', 'son'],
    '0': ['bu'],
    '1': ['gelecek', 'önümüzdeki', 'ertesi'],
  },
  distance: {
    'ago.after': ['önce'],
    'in.after': ['sonra'],
  },
  edge: {
    'start': ['başı', 'başında', 'başları', 'başlarında'],
    'middle': ['ortası', 'ortasında', 'ortaları'],
    'end': ['sonu', 'sonunda', 'sonları', 'sonlarında'],
  },
  dayPart: {
    'morning': ['sabah', 'sabahı'],
    'noon': ['öğle', 'öğlen'],
    'afternoon': ['öğleden sonra'],
    'evening': ['akşam', 'akşamı'],
    'night': ['gece', 'gecesi'],
    'midnight': ['gece yarısı'],
  },
  range: {
    'between.after': ['arasında', 'arasındaki'],
    'to': ['ile?', 'den?', 'dan?'],
    'now': ['şimdi*', 'bugüne'],
    'and': ['ve', 'ile'],
  },
  openEnd: {
    'since.after': ['beri', 'itibaren', 'bu yana'],
    'after.after': ['sonra'],
    'before.after': ['önce'],
    'until.after': ['kadar', 'dek'],
  },
  decade: {
    'after': ['lı yıllar', 'lı yıllarda', 'li yıllar', 'larda', 'lerde'],
  },
  shiftWord: {},
  filler: {
    'filler': ['günü', 'tarihinde', 'yılının', 'tarihleri', 'yılı'],
  },
  dayMark: {
  },
  dateCue: {
    'cue': ['yılı', 'yılında', 'ayında', 'ayı', 'ta', 'te', 'da', 'de'],
    'every': ['her'],
    'not': ['madde', 'numara', 'uçuş', 'sayılı'],
    'year.after': ['yıl', 'yılı', 'yılında', 'yılına', 'yılından', 'yılının', 'yılındaki', 'sezonu'],
    'month.after': ['ayı', 'ayında', 'ayına', 'ayından', 'ayının', 'ayındaki', 'ayı içinde'],
    'weekday.after': ['günü', 'gününe', 'gününden', 'günkü'],
  },
  clock: {
    'hour': ['saat'],
    'at': ['saat', 'saatlerinde'],
    'am': ['sabah'],
    'pm': ['akşam'],
    'local': ['yerel saatle', 'yerel saat', 'yerel'],
    '+03:00': ['TSİ'],
    '+00:00': ['GMT', 'UTC'],
  },
  vagueCount: {
    'whole': ['bütün', 'tüm'],
    '2-10': ['birkaç'],
    '0.5-0.5': ['yarım'],
    '1.5-1.5': ['bir buçuk'],
    '1-1': ['bir'],
  },
  durationCue: {
    'approximate': ['yaklaşık', 'neredeyse', 'civarında', 'aşkın', 'en az'],
    'length': ['boyunca', 'süren', 'sürdü', 'sürecek', 'süreyle', 'içinde', 'sonra'],
  },
  ageCue: {
    'age': ['yaşında*', 'yaşındaki'],
    'average': ['yaş ortalaması', 'ortalama yaş', 'ortalama yaşı', 'ortalama yaşları', 'yaş ortalamasının', 'ortalama yaşın'],
    'mean': ['ortalama?'],
  },
  tense: {
    'future': ['gelecek', 'önümüzdeki', 'planlanıyor', 'bekleniyor', 'olacak', 'başlıyor', 'başlayacak', 'yapılacak', 'planlandı', 'planlanan', 'yapılması', 'belirlendi'],
    'border': ['ki'],
  },
  timeFlag: {},
  moreMonths: {
    '1': ['ocakta'],
    '2': ['şubatta'],
    '3': ['martta'],
    '4': ['nisanda'],
    '5': ['mayısta'],
    '6': ['haziranda'],
    '7': ['temmuzda'],
    '8': ['ağustosta'],
    '9': ['eylülde'],
    '10': ['ekimde'],
    '11': ['kasımda'],
    '12': ['aralıkta'],
  },
  moreWeekdays: {
  },
  futureForm: { ending: ['acak', 'ecek', 'acağını', 'eceğini', 'acağı', 'eceği', 'acaklar', 'ecekler'], prefix: [] },
  ambiguous: ['paz', 'pzt', 'sal', 'çar', 'per', 'cum', 'cmt', 'pazar', 'oca', 'şub', 'nis', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara', 'mart', 'ocak', 'ekim'],
  variants: [],
}
