import type { NumberSource } from '../tables/number'

/** Words of numbers in Dutch. */
export const number: NumberSource = {
  spelling: 'nl-NL',
  moreCardinals: {
    '0.5': ['een half?', 'een halve?', 'half?', 'halve?'],
    1: ['een?'],
    '1.5': ['anderhalf', 'anderhalve'],
    '2.5': ['tweeënhalf', 'tweeënhalve'],
    '3.5': ['drieënhalf', 'drieënhalve'],
    '4.5': ['vierenhalf', 'vierenhalve'],
    '5.5': ['vijfenhalf', 'vijfenhalve'],
    '6.5': ['zesenhalf', 'zesenhalve'],
    '7.5': ['zevenenhalf', 'zevenenhalve'],
    '8.5': ['achtenhalf', 'achtenhalve'],
    '9.5': ['negenenhalf', 'negenenhalve'],
    2: ['beide?', 'tweetal', 'een tweetal'],
    12: ['een dozijn'],
  },
  moreOrdinals: {
    '-1': ['laatste?'],
  },
  ordinalMark: {
    mark: ['e', 'ste', 'de'],
  },
  scale: {
    1000: ['duizend', 'k'],
    1000000: ['miljoen', 'mln', 'mio', 'm'],
    1000000000: ['miljard', 'mld', 'mrd'],
    1000000000000: ['biljoen', 'triljoen'],
  },
  decimal: {
    ',': ['procent', 'procentpunt', 'procentpunten', 'graden', 'meter', 'seconden', 'punten'],
  },
  half: { number: ['en een half', 'en een halve'] },
  vague: {
    '24-99': ['tientallen', 'enkele tientallen', 'tientallen'],
    '200-999': ['honderden', 'enkele honderden', 'een paar honderd', 'enkele honderd'],
    '2000-9999': ['duizenden', 'enkele duizenden', 'een paar duizend', 'enkele duizend'],
    '20000-99999': ['tienduizenden'],
    '200000-999999': ['honderdduizenden'],
    '2000000-9999999': ['miljoenen', 'enkele miljoenen'],
    '2000000000-9999999999': ['miljarden'],
    '8-12': ['een tiental'],
    '18-22': ['een twintigtal'],
    '27-33': ['een dertigtal'],
    '45-55': ['een vijftigtal'],
    '90-110': ['een honderdtal'],
    '13-17': ['een vijftiental'],
  },
  bound: {
    'at-least': [
      'zeker', 'minstens', 'ten minste', 'tenminste', 'minimaal', 'op zijn minst', 'minimum', 'niet minder dan',
      'op z’n minst',
    ],
    'more-than': ['meer dan', 'ruim', 'boven de', 'dik', 'hoger dan', 'in totaal meer dan', 'groter dan'],
    'at-most': [
      'hoogstens', 'maximaal', 'ten hoogste', 'niet meer dan', 'hooguit', 'tot wel', 'maximum', 'maar liefst?',
    ],
    'less-than': ['minder dan', 'onder de', 'nog geen', 'lager dan', 'beneden de'],
    about: [
      'ongeveer', 'circa', 'zo’n', 'zo\'n', 'rond de', 'om en nabij', 'naar schatting', 'rond', 'plusminus', 'ca',
      'een geschatte', 'ruwweg', 'rondom', 'omstreeks',
    ],
    nearly: ['bijna', 'haast', 'net geen', 'vrijwel', 'nagenoeg', 'een kleine', 'tegen de'],
    exact: ['exact', 'precies'],
  },
  boundAfter: {
    'at-least': ['of meer', 'minimaal'],
    about: ['ongeveer'],
  },
  interval: {
    between: ['tussen', 'tussen de'],
    from: ['van'],
    to: ['tot', 'à', 'of', 'tot en met'],
    and: ['en'],
  },
  counted: {
    total: ['aantal', 'totaal aantal'],
    of: ['van', 'van de', 'van het', 'van zijn', 'van hun', 'het aantal', 'aan'],
    other: [
      'andere', 'anderen', 'meer', 'nieuwe', 'extra', 'verdere', 'bijkomende', 'verschillende', 'overige', 'jonge',
      'de',
    ],
    'of-whom': ['van wie', 'waarvan', 'onder wie', 'onder hen'],
    adjective: [],
  },
  degree: {
    serious: ['ernstig', 'zwaar', 'ernstige', 'zware', 'kritiek'],
    slight: ['licht', 'lichte', 'lichtere'],
    critical: ['in levensgevaar', 'in kritieke toestand', 'in kritieke conditie', 'er ernstig aan toe', 'er slecht aan toe', 'in zorgwekkende toestand'],
    condition: ['toestand'],
  },
  minuteCue: {
    before: ['na?'],
    unit: ['minuut', 'minuten'],
  },
  occurrence: {
    time: ['keer', 'maal'],
    first: ['voor het eerst'],
  },
  superlative: {
    1: ['meeste', 'warmste', 'heetste', 'koudste', 'droogste', 
      'grootste', 'hoogste', 'zwaarste', 'sterkste', 'dodelijkste', 'ergste', 'langste', 'beste', 'krachtigste',
      'bloedigste', 'belangrijkste', 'snelste', 'rijkste', 'heftigste', 'duurste', 'ernstigste', 'hevigste', 'omvangrijkste', 'verwoestendste'],
    '-1': ['minste?', 'laagste', 'kleinste', 'zwakste', 'kortste', 'traagste', 'armste'],
    record: ['een record', 'recordaantal', 'recordhoogte', 'recordbedrag', 'laagterecord', 'nieuw record'],
    most: ['meer dan enig ander', 'meer dan welk ander', 'meer dan welke andere', 'vaker dan enig ander', 'vaker dan welk ander', 'vaker dan wie ook', 'niemand deed het beter', 'niemand won vaker', 'geen land won vaker', 'geen ploeg won vaker', 'recordhouder', 'recordhoudster', 'recordkampioen', 'recordwinnaar', 'succesvolste', 'meest succesvolle'],
    youngest: ['jongste'],
    oldest: ['oudste'],
  },
  rankCue: {
    since: ['ooit gemeten', 'sinds de', 
      'sinds', 'sedert', 'ooit', 'uit de geschiedenis', 'aller tijden', 'in jaren', 'in de geschiedenis', 'in decennia', 'uit de moderne geschiedenis', 'geschiedenis', 'de laatste jaren', 'van de laatste jaren', 'tijden'],
    worldwide: ['ter wereld', 'wereldwijd', 'van de wereld', 'op de ranglijst', 'in de stand'],
    place: ['plaats', 'plek', 'positie', 'rang'],
    finish: ['werd', 'eindigde als', 'eindigde', 'finishte als', 'kwam als', 'als', 'finishte', 'wordt'],
    before: ['sinds'],
  },
  notOrdinal: {
    not: [
      'eerste minister', 'eerste dame', 'eerste kamer', 'tweede kamer', 'eerste hulp', 'eerste wereldoorlog',
      'tweede wereldoorlog', 'eerste helft', 'tweede helft', 'in eerste instantie', 'eerste keus', 'derde wereld',
      'eerste klas', 'tweedehands', 'eerstvolgende', 'eerste elftal', 'eerste graad', 'derde partij', 'derde landen',
      'eerste kwartaal', 'tweede kwartaal', 'derde kwartaal', 'vierde kwartaal', 'eerste divisie', 'eerste uur',
      'eerste dagen', 'eerste divisie', 'eerste te', 'een derde', 'twee derde', 'een vierde', 'de eerste die',
      'ten eerste', 'ten tweede', 'eerste kwart', 'eerste secretaris', 'in de eerste plaats', 'op de eerste plaats',
    ],
  },
  ordinalEndings: [[0, 'n']],
  ambiguous: ['een'],
  joinedThousands: true,
}
