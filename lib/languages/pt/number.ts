import type { NumberSource } from '../tables/number'

/** Words of numbers. */
export const number: NumberSource = {
  spelling: 'pt-PT',
  moreCardinals: {
    '1': ['um', 'uma'],
    '2': ['dois', 'duas', 'ambos?'],
    '200': ['duzentas'],
    '300': ['trezentas'],
    '500': ['quinhentas'],
    '16': ['dezasseis', 'dezesseis'],
    '17': ['dezassete', 'dezessete'],
    '19': ['dezanove', 'dezenove'],
    '14': ['catorze', 'quatorze'],
    '12': ['dúzia?'],
  },
  moreOrdinals: {
    '1': ['primeiro', 'primeira', 'primeiros', 'primeiras'],
    '2': ['segundo?', 'segunda'],
    '-1': ['último?', 'última?'],
  },
  ordinalMark: {
    'mark': ['º', 'ª', 'o', 'a'],
  },
  scale: {
    '1000': ['mil'],
    '1000000': ['milhão', 'milhões', 'mi'],
    '1000000000': ['mil milhões', 'bilhão', 'bilhões', 'bi'],
    '1000000000000': ['bilião', 'biliões', 'trilhão', 'trilhões'],
  },
  vague: {
    '24-99': ['dezenas', 'dúzias'],
    '200-999': ['centenas'],
    '2000-9999': ['milhares'],
    '20000-99999': ['dezenas de milhares'],
    '200000-999999': ['centenas de milhares'],
    '12-12': ['uma dúzia'],
    '10-10': ['uma dezena'],
    '20-20': ['uma vintena'],
    '100-100': ['uma centena'],
  },
  bound: {
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de'],
    'more-than': ['mais de', 'acima de', 'mais do que'],
    'at-most': ['até', 'no máximo', 'não mais de'],
    'less-than': ['menos de', 'abaixo de'],
    'about': ['cerca de', 'aproximadamente', 'em torno de', 'por volta de', 'uns', 'umas'],
    'nearly': ['quase', 'perto de'],
    'exact': ['exatamente', 'exactamente'],
  },
  boundAfter: {
    'at-least': ['ou mais'],
  },
  interval: {
    'between': ['entre', 'de'],
    'to': ['a'],
    'and': ['e'],
  },
  ordinalEndings: [[1, 'a'], [1, 'os'], [1, 'as']],
  ambiguous: ['um', 'uma'],
}
