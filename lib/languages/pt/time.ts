import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['anteontem'],
    '-1': ['ontem'],
    '0': ['hoje'],
    '1': ['amanhã'],
    '2': ['depois de amanhã'],
  },
  timeUnit: {
    'half': ['semestre', 'semestres'],
    'weekend': ['fim de semana', 'final de semana'],
    'second': ['segundo?', 'segundos'],
    'minute': ['minuto', 'minutos', 'min'],
    'hour': ['hora', 'horas'],
    'day': ['dia', 'dias'],
    'night': ['noite', 'noites'],
    'week': ['semana', 'semanas'],
    'month': ['mês', 'meses'],
    'quarter': ['trimestre', 'trimestres'],
    'year': ['ano', 'anos'],
    'decade': ['década', 'décadas'],
    'century': ['século', 'séculos'],
  },
  spanWord: {
    '15 day': ['quinzena'],
  },
  shift: {
    '-1': ['passado', 'passada', 'passados', 'passadas', 'último', 'última', 'últimos', 'últimas', 'anterior'],
    '0': ['este', 'esta', 'neste', 'nesta', 'deste', 'desta', 'atual'],
    '1': ['próximo', 'próxima', 'próximos', 'próximas', 'seguinte?', 'que vem'],
  },
  distance: {
    'now.after': ['a partir de agora', 'a partir de hoje'],
    'ago.before': ['há'],
    'ago.after': ['atrás'],
    'in.before': ['em?', 'dentro de', 'daqui a'],
    'in.after': ['depois', 'mais tarde'],
  },
  edge: {
    'start': ['início de', 'começo de', 'princípio de', 'início do'],
    'middle': ['meados de', 'meio de'],
    'end': ['fim de', 'final de', 'fins de', 'finais de'],
  },
  dayPart: {
    'morning': ['manhã', 'madrugada'],
    'noon': ['meio-dia'],
    'afternoon': ['tarde'],
    'evening': ['fim da tarde'],
    'night': ['noite'],
    'midnight': ['meia-noite'],
  },
  range: {
    'between': ['entre'],
    'to': ['a', 'até', 'ao', 'até ao'],
    'now': ['agora', 'o presente'],
    'and': ['e'],
    'night.join': ['para', 'para o', 'para a'],
  },
  openEnd: {
    'since': ['desde', 'a partir de', 'a partir do', 'a partir da'],
    'after': ['depois de', 'depois do', 'após'],
    'before': ['antes de', 'antes do', 'antes da'],
    'until': ['até', 'até ao', 'até o'],
    'since.after': ['em diante'],
  },
  decade: {
    'before': ['os anos', 'dos anos', 'nos anos', 'a década de', 'na década de', 'da década de'],
  },
  shiftWord: {},
  filler: {
    'filler': ['de', 'do', 'o', 'dia', 'da', 'na', 'no', 'mês de', 'os dias', 'dias', 'nos dias'],
  },
  dayMark: {
    'mark': ['º', 'o', 'ª'],
  },
  dateCue: {
    'cue': ['em', 'desde', 'de', 'do', 'ano', 'até', 'para', 'antes de', 'no', 'início de', 'fim de', 'final de', 'meados de', 'após', 'mês de', 'no mês de', 'em meados de'],
    'every': ['cada', 'todos os', 'todas as', 'todo o', 'toda'],
    'not': ['resolução', 'artigo', 'voo', 'número'],
  },
  clock: {
    'hour': ['h', 'horas', 'hora'],
    'at': ['às', 'pelas', 'por volta das', 'cerca das'],
    'am': ['da manhã', 'da madrugada'],
    'pm': ['da tarde', 'da noite'],
    'local': ['hora local', 'horas locais', 'local'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    'whole': ['todo o', 'toda a'],
    '2-10': ['alguns', 'algumas', 'poucos', 'poucas', 'vários', 'várias', 'uns', 'umas'],
    '2-3': ['um par de'],
    '0.5-0.5': ['meia'],
    '1-1': ['um', 'uma'],
  },
  durationCue: {
    'approximate': ['cerca de', 'quase', 'aproximadamente', 'mais de', 'menos de', 'pelo menos', 'uns', 'umas'],
    'length': ['durante', 'por', 'durou', 'dura', 'durará', 'em', 'após', 'ao longo de'],
  },
  ageCue: {
    'age': ['de idade', 'idade'],
  },
  tense: {
    'future': ['vai', 'vão', 'previsto', 'prevista', 'próximo', 'próxima', 'deve', 'devem', 'começa', 'acontece', 'realiza se', 'reúne se'],
    'border': ['que', 'quem', 'onde', 'quando', 'depois', 'enquanto'],
  },
  timeFlag: {},
  moreMonths: {
  },
  moreWeekdays: {
    '1': ['segunda-feira', '2ª feira'],
    '2': ['terça-feira'],
    '3': ['quarta-feira'],
    '4': ['quinta-feira'],
    '5': ['sexta-feira'],
  },
  futureForm: { ending: ['rá', 'rão', 'ria', 'riam'], prefix: [] },
  ambiguous: ['mar', 'sex', 'sáb', 'dom', 'seg', 'ter', 'qua', 'qui', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'set', 'out', 'dez', 'ago', 'mai'],
  variants: [],
}
