import type { Phrases } from './phrases'

export const QUANTITIES: Phrases = [
  [
    ['144 dead'],
    {
      en: ['The flood left 144 dead.', 'The death toll stands at 144.', '144 people were killed in the flood.'],
      fr: ['La crue a fait 144 morts.', 'Le bilan s’élève à 144 morts.'],
      nl: ['Er vielen 144 doden.', 'Bij de overstroming stierven 144 mensen.'],
      de: ['Es gab 144 Tote.', 'Bei der Flut starben 144 Menschen.'],
      es: ['La riada dejó 144 muertos.', 'Murieron 144 personas.'],
      it: ['L’alluvione ha fatto 144 morti.'],
      pt: ['A cheia fez 144 mortos.'],
      ru: ['Погибли 144 человека.'],
      uk: ['Загинули 144 особи.'],
      pl: ['Zginęły 144 osoby.'],
      tr: ['Selde 144 kişi öldü.'],
      ar: ['أسفر الفيضان عن مقتل 144 شخصا.', 'ارتفع عدد القتلى إلى 144.', 'ارتفع عدد القتلى إلى ١٤٤.'],
    },
  ],
  [
    ['>=144 dead'],
    {
      en: ['At least 144 people died.', 'No fewer than 144 people died.'],
      fr: ['Au moins 144 morts ont été recensés.'],
      nl: ['Er zijn zeker 144 doden.', 'Er vielen minstens 144 doden.'],
      de: ['Mindestens 144 Tote wurden gezählt.'],
      es: ['Hay al menos 144 muertos.'],
      it: ['Sono almeno 144 i morti.'],
      pt: ['Há pelo menos 144 mortos.'],
      ru: ['Погибли не менее 144 человек.'],
      pl: ['Zginęło co najmniej 144 osób.'],
      tr: ['En az 144 kişi öldü.'],
      ar: ['قتل ما لا يقل عن 144 شخصا.'],
    },
  ],
  [
    ['>1700 injured'],
    {
      en: ['More than 1,700 people were injured.'],
      fr: ['Plus de 1 700 blessés ont été soignés.'],
      nl: ['Meer dan 1.700 gewonden werden verzorgd.'],
      de: ['Mehr als 1.700 Verletzte wurden versorgt.'],
      es: ['Más de 1.700 heridos fueron atendidos.'],
      it: ['Più di 1.700 feriti sono stati curati.'],
      pt: ['Mais de 1.700 feridos foram tratados.'],
      ar: ['أصيب أكثر من 1700 شخص.'],
    },
  ],
  [
    ['1700000 resident'],
    {
      en: ['The city has 1.7 million residents.'],
    },
  ],
  [
    ['12 percent'],
    {
      en: ['Prices rose by 12 percent.', 'Prices rose by 12%.'],
      fr: ['Les prix ont augmenté de 12 %.'],
      nl: ['De prijzen stegen met 12 procent.'],
      de: ['Die Preise stiegen um 12 Prozent.'],
      es: ['Los precios subieron un 12 por ciento.'],
      pl: ['Ceny wzrosły o 12 procent.'],
      ar: ['ارتفعت الأسعار بنسبة 12 في المئة.'],
    },
  ],
  [
    ['5000000 euro'],
    {
      en: ['The bridge cost €5 million.', 'The bridge cost 5 million euros.'],
      fr: ['Le pont a coûté 5 millions d’euros.'],
      nl: ['De brug kostte 5 miljoen euro.'],
      de: ['Die Brücke kostete 5 Millionen Euro.'],
      es: ['El puente costó 5 millones de euros.'],
      it: ['Il ponte è costato 5 milioni di euro.'],
      pt: ['A ponte custou 5 milhões de euros.'],
      ru: ['Мост обошёлся в 5 миллионов евро.'],
    },
  ],
  [
    ['7.7 magnitude'],
    {
      en: ['The quake had a magnitude of 7.7.', 'A magnitude 7.7 earthquake struck.'],
      fr: ['Le séisme était de magnitude 7,7.'],
      nl: ['De beving had een magnitude van 7,7.'],
      de: ['Das Beben hatte eine Magnitude von 7,7.'],
      es: ['El sismo tuvo una magnitud de 7,7.'],
      it: ['Il sisma ha avuto una magnitudo di 7,7.'],
    },
  ],
  [
    [],
    {
      en: ['The match ended 2-1.', 'He drives an F-16.', 'The G20 met.', 'It happened in 2019.', 'They left at 10:30.'],
      fr: ['Le match s’est terminé 2-1.', 'Cela s’est passé en 2019.'],
      nl: ['Het was in 2019.'],
      de: ['Das war 2019.'],
      ar: ['كان ذلك عام 2019.'],
    },
  ],
]
