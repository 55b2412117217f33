import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { s: ['öğrencileri', 'öğrencilerinin', 'talebeleri', 'ekibi'] },
  honorific: { person: ['bay', 'bayan', 'sayın', 'dr', 'prof', 'bey', 'hanım'] },
  particle: { particle: ['de', 'van', 'von', 'der', 'bin', 'ben', 'al', 'el', 'la', 'del', 'della', 'du', 'dos', 'das', 'di', 'le', 'los', 'las', 'den', 'ter'] },
  modifier: {
    former: ['eski', 'önceki', 'dönemin'],
    acting: ['vekili', 'geçici'],
    deputy: ['yardımcısı?'],
    transitional: ['geçiş'],
    designated: ['seçilmiş'],
    outgoing: ['görevi bırakan'],
  },
  modifierPrefix: { former: ['eks'] },
  possessive: { possessive: [] },
  notName: { word: ['bir', 'bu', 'şu', 'o', 've', 'ile', 'ama', 'fakat', 'veya', 'ya', 'da', 'de', 'ki', 'için', 'gibi', 'göre', 'kadar', 'sonra', 'önce', 'ise', 'ancak', 'çünkü', 'daha', 'en', 'çok', 'her', 'hiç', 'ne', 'kim', 'nerede', 'neden', 'nasıl', 'bugün', 'dün', 'yarın', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'yeni', 'ilk', 'son', 'iki', 'üç', 'dört', 'beş', 'öte', 'yandan', 'ayrıca', 'olan', 'olarak', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: [] },
  copula: {},
  nameEnding: {},
}
