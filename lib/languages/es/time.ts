import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['anteayer', 'antier'],
    '-1': ['ayer', 'anoche'],
    '0': ['hoy', 'esta mañana', 'esta noche', 'esta tarde'],
    '1': ['mañana?'],
    '2': ['pasado mañana'],
    'not': ['la mañana', 'por la mañana', 'cada mañana', 'las mañanas'],
  },
  timeUnit: {
    'half': ['semestre', 'semestres'],
    'weekend': ['fin de semana'],
    'second': ['segundo?', 'segundos'],
    'minute': ['minuto', 'minutos', 'min'],
    'hour': ['hora', 'horas'],
    'day': ['día', 'días', 'jornada', 'jornadas'],
    'night': ['noche', 'noches'],
    'week': ['semana', 'semanas'],
    'month': ['mes', 'meses'],
    'quarter': ['trimestre', 'trimestres'],
    'year': ['año', 'años'],
    'decade': ['década', 'décadas'],
    'century': ['siglo', 'siglos'],
  },
  spanWord: {
    '15 day': ['quincena'],
  },
  shift: {
    '-1': ['pasado', 'pasada', 'pasados', 'pasadas', 'último', 'última', 'últimos', 'últimas', 'anterior'],
    '0': ['este', 'esta', 'estos', 'actual'],
    '1': ['próximo', 'próxima', 'próximos', 'próximas', 'siguiente?', 'que viene'],
  },
  distance: {
    'now.after': ['a partir de ahora', 'desde ahora', 'a partir de hoy'],
    'ago.before': ['hace'],
    'in.before': ['dentro de', 'en?'],
    'in.after': ['después', 'más tarde'],
  },
  edge: {
    'start': ['principios de', 'inicios de', 'comienzos de', 'a principios de'],
    'middle': ['mediados de', 'a mediados de'],
    'end': ['finales de', 'fines de', 'a finales de'],
  },
  dayPart: {
    'morning': ['mañana', 'madrugada'],
    'noon': ['mediodía'],
    'afternoon': ['tarde'],
    'evening': ['tarde noche'],
    'night': ['noche'],
    'midnight': ['medianoche'],
  },
  range: {
    'between': ['entre'],
    'to': ['al', 'a', 'hasta el', 'hasta'],
    'now': ['ahora', 'la actualidad'],
    'and': ['y', 'e'],
    'night.join': ['al', 'a'],
  },
  openEnd: {
    'since': ['desde', 'a partir de', 'a partir del'],
    'after': ['después de', 'después del', 'tras', 'posterior a', 'posterior al'],
    'before': ['antes de', 'antes del', 'anterior a', 'anterior al'],
    'until': ['hasta', 'hasta el', 'a más tardar'],
    'since.after': ['en adelante', 'o después', 'o posterior'],
  },
  decade: {
    'before': ['los años', 'la década de', 'la década de los'],
  },
  shiftWord: {},
  filler: {
    'filler': ['de la', 'de', 'del', 'el', 'día', 'mes de', 'los', 'este', 'los días', 'el día', 'la noche del'],
  },
  dayMark: {
    'mark': ['º', 'o', 'ro'],
  },
  dateCue: {
    'cue': ['en', 'desde', 'de', 'del', 'año', 'mes de', 'hasta', 'para', 'antes de', 'tras', 'principios de', 'finales de', 'mediados de'],
    'every': ['cada', 'todos los', 'todas las'],
    'not': ['resolución', 'artículo', 'vuelo', 'número'],
  },
  clock: {
    'near': ['poco antes de', 'poco después de', 'hacia', 'sobre', 'alrededor de', 'en torno a', 'cerca de'],
    'hour': ['h', 'horas', 'hs'],
    'at': ['a las', 'a la', 'sobre las', 'hacia las', 'alrededor de las', 'cerca de las', 'a eso de las', 'pasadas las'],
    'am': ['a.m.', 'am', 'de la mañana', 'de la madrugada'],
    'pm': ['p.m.', 'pm', 'de la tarde', 'de la noche'],
    'local': ['hora local', 'horas locales'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    'whole': ['todo el', 'toda la', 'todo un', 'toda una'],
    '2-10': ['unos', 'unas', 'algunos', 'algunas', 'pocos', 'pocas', 'varios', 'varias', 'unos pocos', 'unas pocas'],
    '2-3': ['un par de'],
    '0.5-0.5': ['media'],
    '1-1': ['un', 'una'],
  },
  durationCue: {
    'approximate': ['unos', 'unas', 'cerca de', 'casi', 'alrededor de', 'aproximadamente', 'más de', 'menos de', 'al menos'],
    'length': ['durante', 'por', 'duró', 'dura', 'durará', 'en', 'desde hace', 'tras', 'a lo largo de'],
  },
  ageCue: {
    'age': ['de edad'],
    'of': ['a la edad de', 'con apenas', 'con tan solo', 'con solo', 'con sólo'],
    'at': ['con', 'a los'],
  },
  tense: {
    'future': ['va a', 'van a', 'prevé', 'prevista', 'previsto', 'próximo', 'próxima', 'debe', 'deben', 'tiene lugar', 'comienza', 'empieza', 'arranca', 'se celebra', 'se reúne', 'fijada', 'fijado', 'programada', 'programado', 'previstos', 'previstas', 'a más tardar', 'prevén', 'esperan'],
    'border': ['que', 'quien', 'donde', 'cuando', 'después', 'tras', 'mientras'],
  },
  timeFlag: {},
  moreMonths: {
    '9': ['setiembre'],
  },
  moreWeekdays: {
  },
  futureForm: { ending: ['rá', 'rán', 'ría', 'rían'], prefix: [], not: ['mayoría', 'minoría', 'categoría', 'batería', 'asesoría', 'auditoría', 'ingeniería', 'artillería', 'infantería', 'librería', 'secretaría', 'tesorería', 'contraloría', 'fiscalía', 'procuraduría', 'defensoría', 'teoría', 'auditorías', 'lotería', 'minería', 'refinería', 'gobernaduría'] },
  ambiguous: ['mar', 'mié', 'jue', 'vie', 'sáb', 'dom', 'lun', 'ene', 'ago'],
  variants: [],
}
