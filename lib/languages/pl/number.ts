import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'pl-PL',
  moreCardinals: {
    '1': ['jeden', 'jedna', 'jedno', 'jednego', 'jednej', 'jedną'],
    '2': ['dwa', 'dwie', 'dwóch', 'dwoje', 'dwaj', 'dwu', 'dwóm', 'dwiema', 'oba?', 'obaj?', 'obie?'],
    '3': ['trzy', 'trzech', 'trzej', 'troje', 'trzem'],
    '4': ['cztery', 'czterech', 'czworo', 'czterej'],
    '5': ['pięć', 'pięciu', 'pięcioro'],
    '6': ['sześć', 'sześciu'],
    '7': ['siedem', 'siedmiu', 'siedmioro'],
    '8': ['osiem', 'ośmiu'],
    '9': ['dziewięć', 'dziewięciu'],
    '10': ['dziesięć', 'dziesięciu'],
    '11': ['jedenastu'],
    '12': ['dwunastu'],
    '15': ['piętnastu'],
    '20': ['dwadzieścia', 'dwudziestu'],
    '30': ['trzydziestu'],
    '40': ['czterdziestu'],
    '50': ['pięćdziesięciu'],
    '100': ['sto', 'stu'],
    '200': ['dwieście', 'dwustu'],
    '300': ['trzysta', 'trzystu'],
    '500': ['pięćset', 'pięciuset'],
  },
  moreOrdinals: {
    '1': ['pierwsz*'],
    '2': ['drug*'],
    '3': ['trzeci*'],
    '-1': ['ostatni*?'],
  },
  ordinalMark: {
  },
  scale: {
    '1000': ['tys', 'tysiąc', 'tysiące', 'tysięcy', 'tysiąca'],
    '1000000': ['mln', 'milion', 'miliona', 'milionów', 'miliony'],
    '1000000000': ['mld', 'miliard', 'miliarda', 'miliardów', 'miliardy'],
    '1000000000000': ['bln', 'bilion', 'biliona', 'bilionów'],
  },
  vague: {
    '24-99': ['dziesiątki', 'kilkadziesiąt', 'kilkudziesięciu', 'dziesiątek'],
    '11-19': ['kilkanaście', 'kilkunastu'],
    '200-999': ['setki', 'setek', 'kilkaset', 'kilkuset'],
    '2000-9999': ['tysiące?', 'tysięcy?'],
    '20000-99999': ['dziesiątki tysięcy'],
    '200000-999999': ['setki tysięcy'],
  },
  bound: {
    'at-least': ['co najmniej', 'przynajmniej', 'minimum'],
    'more-than': ['ponad', 'więcej niż', 'powyżej'],
    'at-most': ['do', 'co najwyżej', 'maksymalnie', 'nie więcej niż'],
    'less-than': ['mniej niż', 'poniżej'],
    'about': ['około', 'ok', 'mniej więcej', 'blisko', 'w przybliżeniu'],
    'nearly': ['prawie', 'niemal', 'niespełna'],
    'exact': ['dokładnie'],
  },
  boundAfter: {
  },
  interval: {
    'between': ['między', 'od'],
    'to': ['do'],
    'and': ['a', 'i'],
  },
  ordinalEndings: [[1, '*']],
  ambiguous: ['jeden', 'jedna', 'jedno', 'jednego', 'jednej', 'jedną', 'sto?'],
}
