import type { NumberSource } from '../tables/number'

/** Words of numbers in Spanish. */
export const number: NumberSource = {
  spelling: 'es-ES',
  moreCardinals: {
    '0.5': ['medio?', 'media?', 'la mitad de?'],
    16: ['dieciséis'],
    21: ['veintiún'],
    31: ['treinta y un'],
    41: ['cuarenta y un'],
    51: ['cincuenta y un'],
    61: ['sesenta y un'],
    71: ['setenta y un'],
    81: ['ochenta y un'],
    91: ['noventa y un'],
    1: ['un'],
    2: ['ambos?', 'ambas?', 'un par de'],
    12: ['una docena?'],
    100: ['ciento'],
  },
  moreOrdinals: {
    1: ['primer'],
    3: ['tercer'],
    7: ['séptimo'],
    9: ['noveno', 'novena'],
    11: ['undécimo', 'undécima'],
    12: ['duodécimo', 'duodécima'],
    '-1': ['último?', 'última?'],
  },
  ordinalMark: {
    mark: ['º', 'ª', 'o', 'a', 'er', 'ro', 'ra', 'do', 'da', 'ta', 'to', 'va', 'ma', 'mo'],
  },
  scale: {
    1000: ['mil', 'k'],
    1000000: ['millón', 'millones', 'mill', 'mm', 'mdd?'],
    1000000000: ['mil millones', 'millardo', 'millardos', 'mil mdd?'],
    1000000000000: ['billón', 'billones'],
  },
  decimal: {
    '?': [],
  },
  vague: {
    '24-99': ['decenas', 'docenas', 'varias decenas', 'varias docenas'],
    '200-999': ['cientos', 'centenares', 'centenas', 'varios cientos', 'varios centenares'],
    '2000-9999': ['miles', 'millares', 'varios miles'],
    '20000-99999': ['decenas de miles', 'decenas de millares'],
    '200000-999999': ['cientos de miles', 'centenares de miles'],
    '2000000-9999999': ['millones de', 'varios millones'],
    '2000000000-9999999999': ['miles de millones'],
    '8-12': ['una decena'],
    '12-12': ['una docena'],
    '13-17': ['una quincena'],
    '18-22': ['una veintena'],
    '27-33': ['una treintena'],
    '90-110': ['un centenar'],
    '900-1100': ['un millar'],
  },
  bound: {
    'at-least': ['al menos', 'por lo menos', 'como mínimo', 'no menos de', 'un mínimo de', 'mínimo'],
    'more-than': [
      'más de', 'por encima de', 'superó los', 'supera los', 'superan los', 'superior a', 'superiores a', 'sobre los?',
      'más de los', 'pasar de', 'pasa de', 'pasan de', 'supera ya los',
    ],
    'at-most': ['hasta un total de', 'como máximo', 'a lo sumo', 'no más de', 'hasta un máximo de', 'un máximo de', 'hasta?'],
    'less-than': ['menos de', 'por debajo de', 'inferior a'],
    about: [
      'unos', 'unas', 'cerca de', 'alrededor de', 'aproximadamente', 'en torno a', 'cerca de los', 'cerca de las',
      'alrededor de los', 'en torno a los', 'aproximadamente unos', 'se estima en', 'estimado en', 'estimada en',
      'unos?',
    ],
    nearly: ['casi', 'casi los'],
    exact: ['exactamente', 'precisamente'],
  },
  boundAfter: {
    'at-least': ['o más', 'como mínimo', 'al menos', 'por lo menos', 'mínimo'],
    about: ['aproximadamente', 'aprox'],
    'at-most': ['como máximo'],
  },
  interval: {
    between: ['entre'],
    from: ['de', 'del', 'desde'],
    to: ['a', 'al', 'o', 'u'],
    and: ['y', 'e'],
  },
  counted: {
    of: [
      'de', 'de los', 'de las', 'del', 'de la', 'de sus', 'de estos', 'de estas', 'el número de', 'el numero de',
      'la cifra de', 'los', 'las',
    ],
    other: [
      'otros', 'otras', 'otro', 'otra', 'más', 'nuevos', 'nuevas', 'nuevo', 'nueva', 'jóvenes', 'primeros', 'primeras',
      'últimos', 'últimas', 'grandes', 'pequeños', 'personas?', 'el', 'la', 'los', 'las', 'principales', 'nuevos',
    ],
    'of-whom': ['de los cuales', 'de las cuales', 'de ellos', 'de ellas', 'entre ellos', 'entre ellas'],
  },
  degree: {
    serious: ['gravemente', 'de gravedad', 'graves', 'grave', 'seriamente', 'con heridas graves', 'de extrema gravedad', 'crítico', 'críticos'],
    slight: ['levemente', 'leves', 'leve', 'de forma leve'],
    critical: ['en estado crítico', 'en estado grave', 'en estado de gravedad', 'en estado muy grave', 'en condición crítica', 'en situación crítica', 'se debaten entre la vida y la muerte'],
    condition: ['estado'],
  },
  minuteCue: {
    before: ['a los', 'al', 'minuto'],
    unit: ['minuto', 'minutos'],
  },
  occurrence: {
    time: ['vez', 'ocasión'],
  },
  superlative: {
    1: [
      'el mayor', 'la mayor', 'mayores', 'más grande', 'más grandes', 'más alto', 'más alta', 'más fuerte',
      'más mortífero', 'más mortífera', 'más letal', 'el peor', 'la peor', 'más potente', 'más importante',
      'más violento', 'el mejor', 'la mejor', 'más grave', 'más poderoso', 'más largo', 'más larga', 'el más grande', 'más letales', 'más mortíferos', 'más mortíferas', 'más sangriento', 'más sangrienta', 'más devastador', 'más devastadora'],
    '-1': ['el menor', 'la menor', 'más bajo', 'más baja', 'más débil', 'más pequeño', 'más pequeña'],
    record: [
      'récord histórico', 'un récord', 'máximo histórico', 'mínimo histórico', 'cifra récord', 'nuevo récord',
      'número récord',
    ],
    most: ['más que ninguna otra', 'más que ningún otro', 'más que cualquier otra', 'más que cualquier otro', 'más que nadie', 'más veces que nadie', 'nadie ha ganado más', 'nadie lo ha hecho mejor', 'ninguna selección ha ganado más', 'más laureada', 'más laureado', 'más galardonada', 'más galardonado', 'plusmarquista', 'plusmarquistas', 'recordman', 'máxima ganadora', 'máximo ganador', 'máximo campeón', 'más ganadora', 'más ganador'],
    youngest: ['más joven', 'más jóvenes', 'de menor edad'],
    oldest: ['más viejo', 'más vieja', 'más longevo', 'más longeva', 'de mayor edad', 'más anciano', 'más anciana'],
  },
  rankCue: {
    since: [
      'desde', 'de la historia', 'de su historia', 'jamás', 'nunca', 'registrado', 'de todos los tiempos',
      'en la historia', 'en décadas', 'de los últimos tiempos', 'de los últimos años', 'en los últimos años', 'en años', 'historia'],
    worldwide: ['del mundo', 'mundial', 'en el mundo', 'a nivel mundial', 'de la clasificación', 'en la clasificación'],
    place: ['lugar', 'puesto', 'posición'],
    finish: ['terminó', 'acabó', 'quedó', 'finalizó', 'llegó', 'entró', 'termina', 'acaba', 'fue', 'ha sido'],
  },
  notOrdinal: {
    not: [
      'primer ministro', 'primera ministra', 'primeros ministros', 'primera dama', 'primer lugar',
      'primera guerra mundial', 'segunda guerra mundial', 'primer tiempo', 'segundo tiempo', 'primera mitad',
      'segunda mitad', 'primera parte', 'segunda parte', 'tercer mundo', 'terceros países', 'terceras partes',
      'un segundo', 'segundos', 'primera vista', 'primera clase', 'primer semestre', 'segundo semestre',
      'primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre', 'primera división',
      'segunda división', 'primera línea', 'primer plano', 'primera instancia', 'primeros auxilios', 'primera vuelta',
      'segunda vuelta', 'materia prima', 'materias primas', 'primer secretario', 'primera mano', 'segunda mano',
      'un cuarto', 'cuarto de', 'primera hora', 'primeras horas', 'primeros días', 'el primero en', 'la primera en',
      'los primeros en', 'dos tercios', 'un tercio', 'vicepresidente primero', 'vicepresidenta primera', 'por segundo',
      'según', 'cuartos de final', 'octavos de final', 'primero de',
    ],
  },
  ordinalEndings: [[1, 'a'], [1, 'os'], [1, 'as']],
  ambiguous: ['un', 'una', 'uno'],
  joinedThousands: false,
}
