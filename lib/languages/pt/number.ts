import type { NumberSource } from '../tables/number'

/** Words of numbers in Portuguese. */
export const number: NumberSource = {
  spelling: 'pt-PT',
  moreCardinals: {
    '0.5': ['meio?', 'meia?', 'metade dos?'],
    1: ['uma'],
    2: ['duas', 'ambos?', 'ambas?', 'um par de'],
    12: ['uma dúzia'],
    14: ['quatorze'],
    16: ['dezesseis'],
    17: ['dezessete'],
    19: ['dezenove'],
    21: ['vinte e uma'],
    22: ['vinte e duas'],
    32: ['trinta e duas'],
    42: ['quarenta e duas'],
    52: ['cinquenta e duas'],
    100: ['cento'],
    200: ['duzentas'],
    300: ['trezentas'],
    400: ['quatrocentas'],
    500: ['quinhentas'],
    600: ['seiscentas'],
    700: ['setecentas'],
    800: ['oitocentas'],
    900: ['novecentas'],
  },
  moreOrdinals: {
    '-1': ['último?', 'última?'],
  },
  ordinalMark: {
    mark: ['º', 'ª', 'o', 'a'],
  },
  scale: {
    1000: ['mil', 'k'],
    1000000: ['milhão', 'milhões', 'mi', 'mio'],
    1000000000: ['mil milhões', 'bilhão', 'bilhões', 'bi'],
    1000000000000: ['bilião', 'biliões', 'trilhão', 'trilhões', 'tri'],
  },
  decimal: {
    ',': ['por cento', 'pontos', 'graus', 'metros', 'segundos', 'pontos percentuais'],
  },
  vague: {
    '24-99': ['dezenas', 'dúzias', 'várias dezenas', 'algumas dezenas', 'dezenas de'],
    '200-999': ['centenas', 'várias centenas', 'algumas centenas'],
    '2000-9999': ['milhares', 'vários milhares', 'alguns milhares'],
    '20000-99999': ['dezenas de milhares'],
    '200000-999999': ['centenas de milhares'],
    '2000000-9999999': ['milhões de', 'vários milhões', 'alguns milhões'],
    '2000000000-9999999999': ['milhares de milhões'],
    '8-12': ['uma dezena'],
    '12-12': ['uma dúzia'],
    '13-17': ['uma quinzena'],
    '18-22': ['uma vintena'],
    '90-110': ['uma centena', 'um centena'],
    '900-1100': ['um milhar'],
  },
  bound: {
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de', 'um mínimo de', 'mínimo de'],
    'more-than': [
      'mais de', 'acima de', 'mais do que', 'superior a', 'superiores a', 'ultrapassou os', 'ultrapassa os', 'além de',
    ],
    'at-most': ['no máximo', 'não mais de', 'um máximo de', 'até?'],
    'less-than': ['menos de', 'abaixo de', 'inferior a'],
    about: [
      'cerca de', 'aproximadamente', 'em torno de', 'por volta de', 'uns', 'umas', 'à volta de', 'perto de',
      'estimado em', 'na casa de',
    ],
    nearly: ['quase', 'próximo de', 'perto dos'],
    exact: ['exatamente', 'exactamente', 'precisamente'],
  },
  boundAfter: {
    'at-least': ['ou mais', 'pelo menos', 'no mínimo'],
    about: ['aproximadamente'],
    'at-most': ['no máximo'],
  },
  interval: {
    between: ['entre'],
    from: ['de', 'do', 'dos', 'desde'],
    to: ['a', 'ao', 'aos', 'ou'],
    and: ['e'],
  },
  counted: {
    of: ['de', 'dos', 'das', 'do', 'da', 'de seus', 'dos seus', 'das suas', 'o número de', 'o numero de', 'os', 'as'],
    other: [
      'outros', 'outras', 'outro', 'outra', 'mais', 'novos', 'novas', 'novo', 'nova', 'jovens', 'primeiros',
      'primeiras', 'últimos', 'últimas', 'grandes', 'pequenos', 'pessoas?', 'os', 'as', 'principais', 'diferentes',
    ],
    'of-whom': ['dos quais', 'das quais', 'deles', 'delas', 'entre eles', 'entre elas'],
  },
  minuteCue: {
    before: ['aos', 'ao'],
    unit: ['minuto', 'minutos'],
  },
  occurrence: {
    time: ['vez', 'ocasião'],
  },
  superlative: {
    1: [
      'o maior', 'a maior', 'maiores', 'mais alto', 'mais alta', 'mais forte', 'mais mortífero', 'mais mortal',
      'o pior', 'a pior', 'mais potente', 'mais importante', 'mais violento', 'mais grave', 'mais longo', 'o melhor',
      'a melhor', 'mais letal', 'mais mortífera', 'mais sangrento', 'mais sangrenta', 'mais devastador', 'mais devastadora'],
    '-1': ['o menor', 'a menor', 'mais baixo', 'mais baixa', 'mais fraco', 'mais pequeno', 'mais pequena'],
    record: [
      'recorde histórico', 'um recorde', 'máximo histórico', 'mínimo histórico', 'número recorde', 'novo recorde',
      'nível recorde',
    ],
    most: ['mais do que qualquer outra', 'mais do que qualquer outro', 'mais que qualquer outra', 'mais que qualquer outro', 'mais do que ninguém', 'mais que ninguém', 'ninguém venceu mais', 'ninguém ganhou mais', 'ninguém fez melhor', 'mais titulada', 'mais titulado', 'mais vencedora', 'mais vencedor', 'maior campeã', 'maior campeão', 'maior vencedora', 'maior vencedor', 'recordista', 'recordistas'],
    youngest: ['mais jovem', 'mais jovens', 'mais novo', 'mais nova'],
    oldest: ['mais velho', 'mais velha', 'mais idoso', 'mais idosa'],
  },
  rankCue: {
    since: [
      'desde', 'da história', 'de sempre', 'jamais', 'já registrado', 'já registado', 'de todos os tempos',
      'em décadas', 'na história', 'dos últimos tempos', 'dos últimos anos', 'nos últimos anos', 'em anos', 'história', 'desde o fim'],
    worldwide: [
      'do mundo', 'mundial', 'no mundo', 'a nível mundial', 'da classificação', 'na classificação', 'no ranking',
    ],
    place: ['lugar', 'posição', 'posto', 'colocado', 'colocada', 'colocação'],
  },
  notOrdinal: {
    not: [
      'primeiro-ministro', 'primeira-ministra', 'primeiros-ministros', 'primeira-dama', 'primeiro lugar',
      'primeira guerra mundial', 'segunda guerra mundial', 'primeiro tempo', 'segundo tempo', 'primeira parte',
      'segunda parte', 'primeira metade', 'segunda metade', 'terceiro mundo', 'países terceiros', 'terceiros',
      'primeira classe', 'primeiros socorros', 'primeira vista', 'primeiro trimestre', 'segundo trimestre',
      'terceiro trimestre', 'quarto trimestre', 'primeiro semestre', 'segundo semestre', 'primeira linha',
      'primeiro plano', 'matéria-prima', 'matérias-primas', 'primeira mão', 'segunda mão', 'segundo o', 'segundo a',
      'segundo os', 'segundo as', 'segundo', 'um segundo', 'segundos', 'por segundo', 'um terço', 'dois terços',
      'um quarto', 'quartos de final', 'quartas de final', 'oitavos de final', 'segunda-feira', 'terça-feira',
      'quarta-feira', 'quinta-feira', 'sexta-feira', 'segunda', 'terça', 'quarta', 'quinta', 'sexta',
      'primeira divisão', 'segunda divisão', 'primeira volta', 'segunda volta', 'primeiro turno', 'segundo turno',
      'primeiro secretário', 'primeiros dias', 'primeiras horas', 'primeira instância', 'o primeiro a', 'a primeira a',
      'os primeiros a', 'no quarto', 'do quarto', 'o quarto', 'um quarto',
    ],
  },
  ordinalEndings: [[1, 'a'], [1, 'os'], [1, 'as']],
  ambiguous: ['um', 'uma'],
  joinedThousands: false,
}
