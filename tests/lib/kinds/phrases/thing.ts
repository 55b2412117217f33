import type { Phrases } from './phrases'

/** Things that news counts, and what is no count of them. */
export const THINGS: Phrases = [
  [
    ['340 flight'],
    {
      en: ['The airline cancelled 340 flights.'],
      fr: ['La compagnie a annulé 340 vols.'],
      nl: ['De maatschappij schrapte 340 vluchten.'],
      de: ['Die Airline strich 340 Flüge.'],
      es: ['La aerolínea canceló 340 vuelos.'],
      it: ['La compagnia ha cancellato 340 voli.'],
      pt: ['A companhia cancelou 340 voos.'],
      pl: ['Linia odwołała 340 lotów.'],
      ru: ['Авиакомпания отменила 340 рейсов.'],
      uk: ['Авіакомпанія скасувала 340 рейсів.'],
      tr: ['Şirket 340 uçuşu iptal etti.'],
      ar: ['ألغت الشركة 340 رحلة.'],
    },
  ],
  [
    ['4 explosion'],
    {
      en: ['Residents heard four explosions.'],
      fr: ['On a entendu quatre explosions.'],
      nl: ['Er waren vier explosies.'],
      de: ['Man hörte vier Explosionen.'],
      es: ['Se oyeron cuatro explosiones.'],
      it: ['Si sono sentite quattro esplosioni.'],
      pt: ['Ouviram-se quatro explosões.'],
      pl: ['Słychać było cztery eksplozje.'],
      ru: ['Прогремели четыре взрыва.'],
      uk: ['Пролунали чотири вибухи.'],
      tr: ['Dört patlama duyuldu.'],
      ar: ['سمع السكان أربعة انفجارات.'],
    },
  ],
  [
    ['~36-44 head of state'],
    {
      en: ['About forty heads of state came.'],
      fr: ['Une quarantaine de chefs d’État sont venus.'],
      nl: ['Zo’n veertig staatshoofden kwamen.'],
      de: ['Rund vierzig Staatschefs kamen.'],
      it: ['È venuta una quarantina di capi di Stato.'],
      pt: ['Vieram cerca de quarenta chefes de Estado.'],
      pl: ['Przyjechało około czterdziestu szefów państw.'],
      ru: ['Приехали около сорока глав государств.'],
      uk: ['Приїхали близько сорока глав держав.'],
    },
  ],
  [
    ['18 charge'],
    {
      en: ['He faces 18 counts of fraud.'],
      fr: ['Dix-huit chefs d’accusation pèsent sur lui.'],
      nl: ['Hij bekende een van de achttien aanklachten.'],
      de: ['Er bekannte sich in 18 Anklagepunkten schuldig.'],
      es: ['Afronta 18 cargos.'],
      it: ['Deve rispondere di 18 capi d’accusa.'],
      pt: ['Enfrenta 18 acusações.'],
      pl: ['Ciąży na nim 18 zarzutów.'],
      ru: ['Ему предъявлено 18 обвинений.'],
      uk: ['Йому висунуто 18 обвинувачень.'],
      tr: ['Hakkında 18 suçlama var.'],
      ar: ['يواجه 18 تهمة.'],
    },
  ],
  [
    ['12 storey'],
    {
      nl: ['Het hotel met twaalf verdiepingen brandde.'],
      de: ['Das zwölfstöckige Haus brannte.', 'Das 12-stöckige Haus brannte.'],
      pl: ['Dwunastopiętrowy blok spłonął.'],
      ru: ['Двенадцатиэтажный дом сгорел.'],
      uk: ['Дванадцятиповерховий будинок згорів.'],
    },
  ],
  [
    ['5 crew'],
    {
      nl: ['De vijfkoppige bemanning vertrok.'],
      de: ['Die fünfköpfige Besatzung reiste ab.'],
      pl: ['Pięcioosobowa załoga wyjechała.'],
      en: ['The five-person crew left.', 'The five-man crew left.'],
    },
  ],
  [
    ['5 person'],
    {
      nl: ['Een vijfkoppig gezelschap vertrok.'],
      de: ['Eine fünfköpfige Gruppe reiste ab.'],
      pl: ['Pięcioosobowa grupa wyjechała.'],
      tr: ['Beş kişilik grup ayrıldı.'],
    },
  ],
  [
    [],
    {
      en: ['The two leaders shook hands.', 'The one fire was small.'],
      fr: ['Les deux présidents se sont salués.'],
      de: ['Die beiden Staatschefs sprachen.'],
    },
  ],
]
