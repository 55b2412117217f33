import type { NumberSource } from '../tables/number'

/** Words of numbers in Turkish. */
export const number: NumberSource = {
  spelling: 'tr-TR',
  moreCardinals: {
    '0.5': ['yarım', 'buçuk?', 'yarısı?'],
    '1.5': ['bir buçuk'],
    2: ['ikisi', 'iki', 'her iki?', 'çift?'],
    3: ['üçü'],
    10: ['onu?'],
    12: ['bir düzine'],
  },
  moreOrdinals: {
    1: ['ilk', 'birincisi'],
    2: ['ikincisi'],
    3: ['üçüncüsü'],
    11: ['on birinci'],
    12: ['on ikinci'],
    20: ['yirminci'],
    21: ['yirmi birinci'],
    30: ['otuzuncu'],
    40: ['kırkıncı'],
    50: ['ellinci'],
    60: ['altmışıncı'],
    70: ['yetmişinci'],
    80: ['sekseninci'],
    90: ['doksanıncı'],
    '-1': ['son?', 'sonuncu'],
  },
  ordinalMark: {
    mark: ['inci', 'ıncı', 'uncu', 'üncü', 'nci', 'ncı', 'ncu', 'ncü', 'incisi', 'üncüsü', 'nci̇'],
    point: [],
  },
  scale: {
    1000: ['bin', 'binden', 'bini', 'bine', 'binin', 'binlik', 'bini̇', 'k'],
    1000000: ['milyon', 'milyondan', 'milyonu', 'milyona', 'milyonun', 'milyonluk', 'mn'],
    1000000000: ['milyar', 'milyardan', 'milyarı', 'milyara', 'milyarlık', 'milyarın', 'mlr', 'mr'],
    1000000000000: ['trilyon', 'trilyonu', 'trilyonluk'],
  },
  decimal: {
    ',': ['puan', 'puanlık', 'derece', 'metre', 'saniye'],
  },
  vague: {
    '24-99': ['onlarca', 'düzinelerce'],
    '200-999': ['yüzlerce', 'birkaç yüz'],
    '2000-9999': ['binlerce', 'birkaç bin'],
    '20000-99999': ['on binlerce', 'onbinlerce'],
    '200000-999999': ['yüz binlerce', 'yüzbinlerce'],
    '2000000-9999999': ['milyonlarca', 'birkaç milyon'],
    '2000000000-9999999999': ['milyarlarca'],
  },
  bound: {
    'at-least': ['en az', 'asgari', 'en azından'],
    'more-than': ['fazla?', 'aşkın?'],
    'at-most': ['en fazla', 'en çok', 'azami'],
    'less-than': ['daha az?'],
    about: ['yaklaşık', 'yaklaşık olarak', 'takriben', 'tahminen', 'aşağı yukarı', 'ortalama?'],
    nearly: ['neredeyse', 'hemen hemen'],
    exact: ['tam', 'tam olarak'],
  },
  boundAfter: {
    'more-than': [
      'fazla', 'aşkın', 'ü aşkın', 'üzerinde', 'den fazla', 'dan fazla', 'ten fazla', 'tan fazla', 'i aşkın', 'ı aşkın',
      'u aşkın', 'yi aşkın', 'yı aşkın', 'nin üzerinde', 'nın üzerinde', 'ün üzerinde', 'in üzerinde', 'ın üzerinde',
      'un üzerinde', 'undan fazla', 'inden fazla', 'ından fazla', 'ünden fazla', 'den çok', 'dan çok',
    ],
    'less-than': ['den az', 'dan az', 'ten az', 'tan az', 'in altında', 'ın altında'],
    about: ['civarında', 'kadar', 'dolayında'],
    nearly: ['e yakın', 'a yakın', 'ye yakın', 'ya yakın', 'yakın'],
  },
  interval: {
    between: ['?'],
    from: ['den', 'dan', 'ten', 'tan'],
    to: ['ila', 'ile', 'veya', 'ya da'],
    and: ['ve'],
  },
  counted: {
    of: ['adet', 'tane'],
    other: [
      'diğer', 'daha', 'yeni', 'farklı', 'başka', 'ayrı', 'genç', 'büyük', 'küçük', 'kadar', 'civarında', 'den fazla',
      'dan fazla', 'ten fazla', 'tan fazla', 'fazla', 'aşkın', 'yakın', 'üzerinde', 'i aşkın', 'ı aşkın', 'e yakın',
      'a yakın', 'ye yakın', 'ü aşkın', 'u aşkın', 'den', 'dan', 'ten', 'tan', 'e', 'a', 'ye', 'ya', 'i', 'ı', 'u', 'ü',
      'yi', 'yı', 'in', 'ın', 'un', 'ün', 'nin', 'nın', 'si', 'sı', 'inin', 'ının', 'ünün', 'unun', 'inden', 'ından',
      'undan', 'ünden', 'ini', 'ını', 'unu', 'ünü', 'sini', 'sinin', 'de', 'da', 'te', 'ta', 'lık', 'lik', 'luk', 'lük',
    ],
    'of-whom': ['bunların', 'aralarında'],
    adjective: [],
  },
  degree: {
    serious: ['ağır', 'ciddi', 'ağır şekilde', 'ağır biçimde', 'kritik', 'ciddi şekilde'],
    slight: ['hafif', 'hafif şekilde'],
    critical: ['hayati tehlikesi', 'ağır durumda', 'kritik durumda'],
    condition: ['durumu', 'durumlarının'],
  },
  minuteCue: {
    before: ['?'],
    unit: ['dakika', 'dakikada', 'dakikasında', 'dakikası', 'dakikanın'],
  },
  occurrence: {
    time: ['kez', 'kere', 'defa', 'kezdir'],
    first: ['ilk kez', 'ilk defa'],
  },
  superlative: {
    1: [
      'en büyük', 'en büyüğü', 'en yükseği', 'en güçlüsü', 'en kötüsü', 'en ağırı', 'en yüksek', 'en güçlü', 'en ölümcül', 'en kötü', 'en şiddetli', 'en uzun', 'en iyi', 'en önemli',
      'en ağır', 'en kanlı', 'en pahalı', 'en fazla can kaybının', 'en kapsamlı', 'en yıkıcı'],
    '-1': ['en düşük', 'en küçük', 'en zayıf', 'en kısa', 'en az?'],
    record: ['rekor seviye', 'rekor sayı', 'rekor kırdı', 'tarihi zirve', 'yeni rekor', 'rekor düzey'],
    most: ['en fazla kazanan', 'en çok kazanan', 'en çok şampiyon olan', 'en fazla şampiyon olan', 'en başarılı takım', 'en başarılı takımı', 'rekortmen*', 'rekorun sahibi', 'rekorun tek sahibi', 'herkesten fazla', 'diğer tüm takımlardan fazla'],
    youngest: ['en genç'],
    oldest: ['en yaşlı'],
  },
  rankCue: {
    since: [
      'den beri', 'dan beri', 'ten bu yana', 'den bu yana', 'dan bu yana', 'yılından bu yana', 'yılından beri',
      'tarihinin', 'tarihindeki', 'tarihin', 'şimdiye kadarki', 'beri', 'bu yana', 'tarihte', 'son yılların', 'son yıllardaki', 'son dönemin', 'son zamanların'],
    worldwide: ['dünyanın', 'dünyada', 'dünya', 'sıralamada'],
    place: ['sıra', 'sırada', 'sıraya', 'sırasında', 'basamak'],
    before: ['tarihinin', 'tarihindeki', 'tarihin', 'şimdiye kadarki', 'den beri', 'dan beri', 'ten bu yana', 'tan bu yana', 'den bu yana', 'dan bu yana', 'beri', 'bu yana', 'son yılların', 'son dönemin', 'son zamanların'],
  },
  notOrdinal: {
    not: [
      'ilk yarı', 'ikinci yarı', 'ilk yarıda', 'ikinci yarıda', 'ilk yarının', 'ikinci yarının', 'birinci dünya savaşı',
      'ikinci dünya savaşı', 'birinci dünya', 'ikinci dünya', 'ilk yardım', 'üçüncü dünya', 'üçüncü taraf',
      'üçüncü ülke', 'ilk olarak', 'ilk önce', 'ilk bakışta', 'ilk etapta', 'ilk sırada', 'ilk çeyrek', 'ikinci çeyrek',
      'üçüncü çeyrek', 'dördüncü çeyrek', 'birinci sınıf', 'ikinci el', 'ilk başta', 'ilk tur', 'ikinci tur', 'ilk kez',
      'ilk defa', 'birinci lig', 'ilk günler', 'ilk saatler', 'ilk on bir', 'ilk 11', 'bir ilk', 'ilk adım',
    ],
  },
  ordinalEndings: [],
  ambiguous: ['bir'],
  joinedThousands: false,
}
