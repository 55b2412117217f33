import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'es-ES',
  moreCardinals: {
    '1': ['un', 'una', 'uno'],
    '2': ['ambos?', 'ambas?'],
    '200': ['doscientas'],
    '300': ['trescientas'],
    '500': ['quinientas'],
    '12': ['docena?'],
  },
  moreOrdinals: {
    '1': ['primer', 'primera', 'primeros', 'primeras'],
    '3': ['tercer', 'tercera'],
    '-1': ['último?', 'última?'],
  },
  ordinalMark: {
    'mark': ['º', 'ª', 'o', 'a', 'er', 'ro', 'ra'],
  },
  scale: {
    '1000': ['mil'],
    '1000000': ['millón', 'millones', 'mill'],
    '1000000000': ['mil millones', 'millardo'],
    '1000000000000': ['billón', 'billones'],
  },
  vague: {
    '24-99': ['decenas', 'docenas'],
    '200-999': ['cientos', 'centenares'],
    '2000-9999': ['miles', 'millares'],
    '20000-99999': ['decenas de miles'],
    '200000-999999': ['cientos de miles'],
    '2000000-9999999': ['millones de'],
    '10-10': ['una decena'],
    '12-12': ['una docena'],
    '20-20': ['una veintena'],
    '30-30': ['una treintena'],
    '100-100': ['un centenar'],
    '1000-1000': ['un millar'],
  },
  bound: {
    'at-least': ['al menos', 'por lo menos', 'como mínimo', 'no menos de'],
    'more-than': ['más de', 'por encima de', 'superó los', 'supera los'],
    'at-most': ['hasta', 'como máximo', 'a lo sumo', 'no más de'],
    'less-than': ['menos de', 'por debajo de'],
    'about': ['unos', 'unas', 'cerca de', 'alrededor de', 'aproximadamente', 'en torno a', 'cerca de los'],
    'nearly': ['casi'],
    'exact': ['exactamente'],
  },
  boundAfter: {
    'at-least': ['o más', 'como mínimo', 'al menos'],
  },
  interval: {
    'between': ['entre', 'de'],
    'to': ['a'],
    'and': ['y'],
  },
  ordinalEndings: [[1, 'a'], [1, 'os'], [1, 'as']],
  ambiguous: ['un', 'una', 'uno'],
}
