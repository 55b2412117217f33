import type { Phrases } from './phrases'

export const DURATIONS: Phrases = [
  [
    ['PT8H30M'],
    {
      en: ['The fire burned for eight and a half hours.'],
      de: ['Das Feuer brannte achteinhalb Stunden.'],
      fr: ['Le feu a brûlé huit heures et demie.'],
      es: ['El fuego duró ocho horas y media.'],
      it: ['L’incendio è durato otto ore e mezza.'],
      pt: ['O fogo durou oito horas e meia.'],
      nl: ['De brand duurde achtenhalf uur.'],
      pl: ['Pożar trwał osiem i pół godziny.'],
      ru: ['Пожар длился восемь с половиной часов.'],
      uk: ['Пожежа тривала вісім з половиною годин.'],
      tr: ['Yangın sekiz buçuk saat sürdü.'],
      ar: ['استمر الحريق ثماني ساعات ونصف.'],
    },
  ],
  [['P18M'], { en: ['It lasted one and a half years.'], de: ['Es dauerte eineinhalb Jahre.'] }],
  [
    ['P3D'],
    {
      en: ['They talked for three days.', 'It was a three-day visit.', 'The visit lasted 3 days.'],
      fr: ['La visite a duré trois jours.', 'Ils ont parlé pendant 3 jours.'],
      nl: ['Gedurende drie dagen spraken zij.', 'Het bezoek duurde 3 dagen.'],
      de: ['Der Besuch dauerte drei Tage.', 'Sie sprachen drei Tage lang.'],
      es: ['La visita duró tres días.'],
      it: ['La visita è durata tre giorni.'],
      pt: ['A visita durou três dias.'],
      ru: ['Визит длился три дня.'],
      uk: ['Візит тривав три дні.'],
      pl: ['Wizyta trwała trzy dni.'],
      tr: ['Ziyaret üç gün sürdü.'],
      ar: ['استمرت الزيارة ثلاثة أيام.', 'استمرت الزيارة 3 أيام.'],
    },
  ],
  [
    ['P11M'],
    {
      en: ['She was in custody for eleven months.'],
      de: ['Nach elfmonatiger Haft kam sie frei.'],
      nl: ['Zij zat elf maanden vast.'],
      ru: ['После одиннадцатимесячного заключения она вышла на свободу.'],
      uk: ['Після одинадцятимісячного ув’язнення вона вийшла на волю.'],
      pl: ['Po jedenastomiesięcznym areszcie wyszła na wolność.'],
    },
  ],
  [
    ['P17Y'],
    {
      en: ['He faces 17 years in prison.'],
      fr: ['Il a été condamné à 17 ans de prison.'],
      es: ['Fue condenado a 17 años de prisión.'],
      de: ['Er wurde mit 17 Jahren Haft bestraft.'],
      ru: ['Он приговорён к 17 годам тюрьмы.'],
    },
  ],
  [
    ['~P175Y'],
    {
      en: ['He faced up to 175 years in prison.'],
      fr: ['Il encourait jusqu’à 175 ans de prison.'],
      de: ['Ihm drohten bis zu 175 Jahre Haft.'],
    },
  ],
  [
    ['PT2H'],
    {
      en: ['The hearing took two hours.'],
      fr: ['L’audience a duré deux heures.'],
      nl: ['De zitting duurde twee uur.'],
      de: ['Die Sitzung dauerte zwei Stunden.'],
      es: ['La audiencia duró dos horas.'],
      it: ['L’udienza è durata due ore.'],
      pt: ['A audiência durou duas horas.'],
      ru: ['Заседание длилось два часа.'],
      pl: ['Posiedzenie trwało dwie godziny.'],
      tr: ['Duruşma iki saat sürdü.'],
      ar: ['استغرقت الجلسة ساعتين.'],
    },
  ],
  [
    ['P14D'],
    {
      en: ['The strike lasted two weeks.'],
      fr: ['La grève a duré deux semaines.'],
      nl: ['De staking duurde twee weken.'],
      de: ['Der Streik dauerte zwei Wochen.'],
      es: ['La huelga duró dos semanas.'],
      ar: ['استمر الإضراب أسبوعين.'],
    },
  ],
  [
    ['PT45M'],
    {
      en: ['The call took 45 minutes.'],
      fr: ['L’appel a duré 45 minutes.'],
      nl: ['Het gesprek duurde 45 minuten.'],
      de: ['Das Gespräch dauerte 45 Minuten.'],
    },
  ],
  [
    [],
    {
      en: ['They left three days ago.', 'She is 42 years old.', 'The day was long.', 'He scored in the 62nd minute.'],
      fr: ['Ils sont partis il y a trois jours.', 'Elle est âgée de 42 ans.'],
      nl: ['Zij vertrokken drie dagen geleden.', 'Zij is 42 jaar oud.'],
      de: ['Sie gingen vor drei Tagen.', 'Sie ist 42 Jahre alt.'],
      es: ['Se fueron hace tres días.'],
      ar: ['غادروا قبل ثلاثة أيام.'],
    },
  ],
  [
    ['PT3H'],
    {
      it: ['La traversata richiede 3 ore.'],
      fr: ['La traversée prend 3 heures.'],
      pt: ['A travessia leva 3 horas.'],
      es: ['La travesía dura 3 horas.'],
    },
  ],
  [
    ['P1Y'],
    {
      de: ['Der Umbau dauert ein Jahr.', 'Seit einem Jahr steht der Kran still.'],
      en: ['The refit lasted a year.', 'The refit took one year.'],
      nl: ['De verbouwing duurt een jaar.'],
    },
  ],
  [
    ['P1D'],
    {
      en: ['It rained all day.'],
      de: ['Es regnete den ganzen Tag.'],
      fr: ['Il a plu toute la journée.'],
      it: ['Ha piovuto tutto il giorno.'],
      es: ['Llovió todo el día.'],
    },
  ],
  [['PT30M'], { en: ['The outage took half an hour.'], de: ['Der Ausfall dauerte eine halbe Stunde.'] }],
  [
    ['PT2H30M'],
    { en: ['The outage took two hours and 30 minutes.'], fr: ['La panne a duré deux heures et 30 minutes.'] },
  ],
  [
    [],
    {
      en: ['The clinic opens twice a week.', 'The van did 60 miles an hour.', 'One day he left.'],
      de: ['Eines Tages ging er.'],
      fr: ['Un jour il partit.'],
    },
  ],
]
