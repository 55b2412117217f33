/** What a page in pages/ must be read as. */
export interface RealPage {
  readonly file: string
  readonly title: string
  readonly day: string
  /** As the text tells it, where the page says nothing of it. */
  readonly language: string
  readonly outlet: string
  /** Words of the article, in the order in which they must come. */
  readonly has: readonly string[]
  /** Words around it that are none of it. */
  readonly lacks: readonly string[]
}

/** Each imitates the markup of a kind of news site, in words of our own about events of the starter pack. */
export const REAL_PAGES: readonly RealPage[] = [
  {
    file: 'amp.html',
    title: 'Washington : un avion de ligne et un hélicoptère militaire se percutent, 67 morts',
    ...{ day: '2025-01-31', language: 'fr', outlet: 'Le Fleuve' },
    has: ['29 janvier 2025', '60 passagers', '41 corps', 'Wichita'],
    lacks: ['Assurance habitation', '812 partenaires', 'tous droits', 'par courriel', 'Par la rédaction'],
  },
  {
    file: 'paywall.html',
    title: 'Power cut plunges Spain and Portugal into darkness',
    ...{ day: '2025-04-29', language: 'en', outlet: 'The Harbour Times' },
    has: ['lifts stall', '28 April 2025', '15 gigawatts'],
    lacks: ['£1 a week', 'cancel whenever', 'puzzles', 'Sign in', 'briefing'],
  },
  {
    file: 'live.html',
    title: 'Washington crash live: all 67 aboard jet and helicopter feared dead',
    ...{ day: '2025-01-30', language: 'en', outlet: 'Capital Wire' },
    has: ['60 passengers', '27 from the plane', 'any survivors', '300 responders', '29 January 2025'],
    lacks: ['Share this', 'Sign up', 'Top stories'],
  },
  {
    file: 'infinite.html',
    title: 'Schweden ist das 32. Mitglied der Nato',
    ...{ day: '2024-03-08', language: 'de', outlet: 'Abendkurier' },
    has: ['7. März 2024', '32 Mitglieder', 'historischen Tag'],
    lacks: ['Strompreise', 'Kilowattstunde', 'Megawattstunde'],
  },
  {
    file: 'rtl.html',
    title: 'انقطاع كهربائي واسع يشل إسبانيا والبرتغال',
    ...{ day: '2025-04-29', language: 'ar', outlet: 'مرآة المتوسط' },
    has: ['28 أبريل 2025', '15 غيغاواط', 'المغرب وفرنسا', '85 محطة'],
    lacks: ['أسعار الذهب', 'اقرأ أيضا', 'تعليقات', 'الصيف الخفيفة', 'سامر نجيب'],
  },
  {
    file: 'old-table.html',
    title: 'Avión y helicóptero chocan en Washington',
    ...{ day: '2025-01-31', language: 'es', outlet: '127.0.0.1' },
    has: ['29 de enero de 2025', '60 pasajeros', '28 cuerpos', 'se pudo evitar'],
    lacks: ['Clasificados', 'Horóscopo', 'Prohibida', 'DIARIO DEL RIO'],
  },
  {
    file: 'ads.html',
    title: "Iran's President Raisi killed in helicopter crash",
    ...{ day: '2024-05-20', language: 'en', outlet: 'Metro Dispatch' },
    has: ['19 May 2024', '15 hours', 'opened a dam', 'within 50 days'],
    lacks: [
      'Falcon pickup',
      'belly fat',
      'Ten beaches',
      'mortgage',
      'Dispatch Daily',
      'thought it was a toy',
      'Sam Okoro',
    ],
  },
  {
    file: 'shadow.html',
    title: 'Zweden officieel lid van de NAVO',
    ...{ day: '2024-03-08', language: 'nl', outlet: 'Stadskrant' },
    has: ['7 maart 2024', '32 leden', 'Maandag', 'Hongarije'],
    lacks: ['uitgave van de stad'],
  },
  {
    file: 'late.html',
    title: 'Iran : le président Raïssi tué dans le crash de son hélicoptère',
    ...{ day: '2024-05-20', language: 'fr', outlet: '127.0.0.1' },
    has: ['19 mai 2024', '15 heures', '50 jours'],
    lacks: ['Chargement'],
  },
  {
    file: 'csp.html',
    title: 'Sweden joins NATO, ending two centuries of neutrality',
    ...{ day: '2024-03-07', language: 'en', outlet: 'Northern Ledger' },
    has: ['32nd member', '200 years', 'on Monday'],
    lacks: [],
  },
  {
    file: 'consent.html',
    title: 'Flugzeug stößt in Washington mit Hubschrauber zusammen',
    ...{ day: '2025-01-30', language: 'de', outlet: 'Südblatt' },
    has: ['29. Januar 2025', '60 Passagiere', '18 Leichen'],
    lacks: ['914 Partner', 'Zustimmen', 'widerrufen', 'Einstellungen'],
  },
  {
    file: 'gallery.html',
    title: 'Apagão em Portugal e Espanha em imagens',
    ...{ day: '2025-04-29', language: 'pt', outlet: 'Jornal da Foz' },
    has: ['28 de abril de 2025', '15 gigawatts', '85 das 89'],
    lacks: ['vicentina', 'Página seguinte', 'Torres Vedras'],
  },
  {
    file: 'json-ld.html',
    title: 'Morocco and Mali hold first joint military commission',
    ...{ day: '2025-02-18', language: 'en', outlet: 'Sahel Courier' },
    has: ['17 February 2025', 'Abdelghani Mouhib', 'three days', 'Memoranda'],
    lacks: [],
  },
]
