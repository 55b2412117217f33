import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Turkish. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'yarın', 'gelecek hafta', 'gelecek ay', 'gelecek yıl', 'önümüzdeki hafta', 'önümüzdeki ay', 'önümüzdeki yıl', 'önümüzdeki günlerde', 'haftaya',
    ],
    except: ['dışında', 'haricinde'],
    done: [],
    decided: ['karar verdi', 'kararı aldı', 'karar aldı', 'kararı alındı'],
    aside: ['planlanandan', 'beklenenden', 'beklendiği gibi', 'planlandığı gibi'],
    denied: [
      'değil', 'değildi', 'yok', 'hiçbir', 'asla', 'hayır', 'ne de', 'reddetti', 'yalanladı', 'yalanladılar',
      'reddediyor', 'imzalanmadı', 'yapılmadı', 'olmadı', 'etmedi', 'edilmedi', 'vermedi', 'verilmedi', 'alınmadı',
      'kabul edilmedi', 'kabul etmedi', 'gerçekleşmedi', 'yapılmayacak', 'olmayacak', 'imzalamadı', 'sağlanamadı',
      'varılamadı', 'olmaksızın',
    ],
    expected: [
      'bekleniyor', 'beklenen', 'planlanıyor', 'planlanan', 'planlıyor', 'olacak', 'edecek', 'yapılacak', 'yapacak',
      'alacak', 'verilecek', 'gerçekleşecek', 'gerçekleştirilecek', 'imzalanacak', 'düzenlenecek', 'sürecek',
      'öngörülüyor', 'amaçlıyor', 'hedefliyor', 'gelecek', 'kurulacak', 'edilecek', 'tutulacak', 'karşılaşacak',
      'başlayacak', 'görüşecek', 'söz verdi', 'üzere', 'hazırlanıyor',
    ],
    possible: [
      'gibi görünüyordu', 'gibi görünüyor',
      'belki', 'olabilir', 'muhtemel', 'muhtemelen', 'olası', 'ihtimali', 'ihtimal', 'eğer', 'iddia edilen', 'sözde',
      'edebilir', 'olası bir', 'mümkün', 'galiba',
    ],
    proposed: [
      'gerek', 'gerekir', 'gerekiyor', 'gerektiğini', 'lazım', 'çağrıda bulundu', 'çağrısında bulundu',
      'çağrısı yaptı', 'çağrı yaptı', 'önerdi', 'öneriyor', 'öneri', 'teklif etti', 'teklifi', 'talep etti',
      'istedi', 'istiyor', 'tavsiye etti', 'olmalı', 'edilmeli', 'yapılmalı', 'tasarısı', 'tasarı',
    ],
    'under-way': [
      'devam ediyor', 'sürüyor', 'sürmekte', 'yapılıyor', 'halen', 'şu anda', 'şu an', 'devam eden', 'başladı',
      'başlamıştı', 'görüşüyor', 'gerçekleştiriliyor', 'düzenleniyor',
    ],
  },
  reporting: {
    said: [
      'dedi', 'söyledi', 'söylediler', 'açıkladı', 'açıkladılar', 'belirtti', 'bildirdi', 'bildirdiler',
      'ifade etti', 'kaydetti', 'vurguladı', 'duyurdu', 'aktardı', 'ekledi', 'anlattı', 'yazdı', 'doğruladı',
      'konuştu', 'diye konuştu', 'iddia etti', 'savundu', 'bildirildi', 'belirtildi', 'açıklandı', 'açıklamasında',
    ],
    according: [
      'göre', 'aktardığına göre', 'belirttiğine göre', 'verdiği bilgiye göre',
    ],
  },
  clauseBorder: {
    border: [
      've', 'ama', 'fakat', 'ancak', 'iken', 'çünkü', 'rağmen', 'sonra', 'önce', 'veya', 'ya da', 'eğer',
      'ise', 'bu arada', 'ayrıca', 'öte yandan', 'oysa',
    ],
    relative: ['ki'],
  },
  splitVerb: {},
  verbShape: {
    noun: ['-ması', '-mesi', '-masını', '-mesini', '-masına', '-mesine', '-masının', '-mesinin'],
    denied: ['-madı', '-medi', '-mayacak', '-meyecek', '-mamış', '-memiş', '-madılar', '-mediler', '-mıyor', '-miyor', '-maması', '-memesi'],
    expected: ['edecek', 'edecekler', 'edeceği', 'edeceğini', 'alacak', 'alacağını', '-acak', '-ecek', '-acaklar', '-ecekler', '-acağı', '-eceği', '-acağını', '-eceğini'],
    infinitive: ['-mak', '-mek'],
  },
  score: {
    '0-0': ['golsüz', 'gol olmadan'],
    '1-0': ['bir sıfır'],
    '2-0': ['iki sıfır'],
    '2-1': ['iki bir'],
    '3-1': ['üç bir'],
    '3-2': ['üç iki'],
  },
  stopword: {
    stop: [
      've', 'veya', 'ya', 'da', 'de', 'ile', 'ama', 'fakat', 'ancak', 'için', 'gibi', 'kadar', 'göre', 'karşı',
      'rağmen', 'sonra', 'önce', 'beri', 'üzere', 'bir', 'bu', 'şu', 'o', 'bunlar', 'şunlar', 'onlar', 'ben', 'sen',
      'biz', 'siz', 'onun', 'onların', 'bunun', 'bana', 'sana', 'ona', 'bize', 'size', 'onlara', 'beni', 'seni',
      'onu', 'bizi', 'sizi', 'onları', 'kendi', 'kendisi', 'ne', 'kim', 'nasıl', 'neden', 'niçin', 'nerede', 'hangi',
      'her', 'bazı', 'tüm', 'bütün', 'hiç', 'hiçbir', 'çok', 'az', 'daha', 'en', 'pek', 'diğer', 'başka', 'aynı',
      'böyle', 'şöyle', 'öyle', 'mi', 'mı', 'mu', 'mü', 'ki', 'ise', 'değil', 'var', 'yok', 'olan', 'olarak',
      'olduğu', 'olduğunu', 'oldu', 'olup', 'olması', 'edilen', 'eden', 'etti', 'ediyor', 'edildi', 'etmek',
      'etmesi', 'yapılan', 'yaptı', 'yapılması', 'dedi', 'söyledi', 'belirtti', 'şimdi', 'artık', 'hala', 'halen',
      'henüz', 'yine', 'hem', 'bile', 'sadece', 'yalnızca', 'iki', 'üç', 'ilk', 'son', 'yeni', 'eski', 'büyük',
      'yıl', 'yılı', 'yılında', 'gün', 'günü', 'ay', 'saat', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma',
      'cumartesi', 'pazar', 'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül',
      'ekim', 'kasım', 'aralık', 'ayrıca', 'arasında', 'üzerinde', 'altında', 'içinde', 'tarafından', 'hakkında',
      'nedeniyle', 'nda', 'nde', 'dan', 'den', 'nın', 'nin', 'nun', 'nün', 'ın', 'in', 'un', 'ün', 'kişi', 'kişinin',
    ],
  },
}
