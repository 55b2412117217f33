import type { Phrases } from './phrases'

export const STANDINGS: Phrases = [
  [
    ['#1 meet'],
    {
      en: ['It was the first meeting of the commission.'],
      fr: ['C’était la toute première réunion de la commission.'],
      nl: ['Het was de eerste bijeenkomst van de commissie.'],
      de: ['Es war die erste Sitzung der Kommission.'],
      es: ['Fue la primera reunión de la comisión.'],
      pt: ['Foi a primeira reunião da comissão.'],
      ar: ['كان الاجتماع الأول من نوعه.'],
    },
  ],
  [
    ['#3'],
    {
      en: ['They won for the third time.'],
      fr: ['Ils ont gagné pour la troisième fois.'],
      nl: ['Zij wonnen voor de derde keer.'],
      de: ['Sie gewannen zum dritten Mal.'],
      es: ['Ganaron por tercera vez.'],
      it: ['Hanno vinto per la terza volta.'],
      pt: ['Ganharam pela terceira vez.'],
      pl: ['Wygrali po raz trzeci.'],
      tr: ['Üçüncü kez kazandılar.'],
      ar: ['فازوا للمرة الثالثة.'],
    },
  ],
  [
    ['#4'],
    {
      en: ['The country ranks fourth worldwide.', 'The country came in fourth place.'],
      fr: ['Le pays est en quatrième position.'],
      nl: ['Het land staat op de vierde plaats.'],
      de: ['Das Land liegt an vierter Stelle.'],
      es: ['El país está en cuarto lugar.'],
      ar: ['احتل البلد المركز الرابع.'],
    },
  ],
  [
    [],
    {
      en: ['First, the minister spoke.', 'He scored in the 62nd minute.', 'It was the second week.'],
      fr: ['Elle a été opérée le 1er mars.'],
      nl: ['Het was in de tweede week.'],
      de: ['Das war in der zweiten Woche.'],
    },
  ],
]
