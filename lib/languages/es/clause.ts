import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Spanish. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'el próximo mes', 'el mes próximo', 'el mes que viene', 'la próxima semana', 'la semana próxima', 'la semana que viene', 'el próximo año', 'el año próximo', 'el año que viene', 'en los próximos días', 'en las próximas semanas',
    ],
    except: ['más que para', 'salvo para', 'excepto para', 'sino para'],
    done: ['ha vuelto a', 'han vuelto a', 'volvió a', 'volvieron a', 'vuelve a', 'acaba de', 'acaban de', 'logró', 'lograron', 'consiguió', 'consiguieron', 'terminó por'],
    decided: ['decidió', 'decidieron', 'ha decidido', 'han decidido'],
    aside: ['de lo previsto', 'de lo esperado', 'de lo planeado', 'según lo previsto', 'como estaba previsto', 'tal y como estaba previsto', 'como se esperaba'],
    without: ['sin'],
    denied: [
      'sin que',
      'no', 'nunca', 'jamás', 'ningún', 'ninguna', 'ninguno', 'ni', 'tampoco', 'niega', 'negó', 'negaron',
      'descarta', 'descartó', 'rechazó', 'se negó a', 'ya no', 'desmintió', 'desmiente',
    ],
    expected: [
      'será', 'serán', 'va a', 'van a', 'deberá', 'deberán', 'previsto', 'prevista', 'previstos', 'previstas',
      'prevé', 'prevén', 'está previsto', 'se espera', 'espera', 'esperan', 'tendrá lugar', 'se celebrará',
      'se reunirá', 'firmará', 'planea', 'planean', 'pretende', 'pretenden', 'próximo', 'próxima', 'próximamente',
      'se comprometió a', 'se comprometieron a', 'tiene previsto', 'con el fin de', 'con el objetivo de', 'habrá',
      'podrá',
    ],
    possible: [
      'parecía', 'parecían', 'parece',
      'puede', 'pueden', 'podría', 'podrían', 'quizá', 'quizás', 'tal vez', 'posible', 'posiblemente', 'probable',
      'probablemente', 'si', 'sería', 'serían', 'habría', 'habrían', 'eventual', 'aparentemente', 'presunto',
      'presunta', 'a lo mejor',
    ],
    proposed: [
      'debería', 'deberían', 'debe', 'deben', 'hay que', 'pide', 'pidió', 'pidieron', 'piden', 'exige', 'exigió',
      'propone', 'propuso', 'propuesta', 'insta', 'instó', 'llama a', 'llamó a', 'llamamiento', 'recomienda',
      'recomendó', 'quiere', 'quieren', 'reclama', 'proyecto de', 'urgió', 'solicitó', 'sugirió',
    ],
    'under-way': [
      'en curso', 'en marcha', 'está siendo', 'están siendo', 'actualmente', 'continúa', 'continúan', 'comenzó',
      'comenzaron', 'ha comenzado', 'inició', 'iniciaron', 'arrancó', 'empezó', 'celebra', 'celebran', 'sigue',
    ],
  },
  reporting: {
    said: [
      'dijo', 'dijeron', 'dice', 'dicen', 'afirmó', 'afirmaron', 'afirma', 'declaró', 'declararon', 'declara',
      'anunció', 'anunciaron', 'anuncia', 'señaló', 'señalaron', 'indicó', 'indicaron', 'informó', 'informaron',
      'añadió', 'agregó', 'explicó', 'aseguró', 'aseguraron', 'manifestó', 'sostuvo', 'destacó', 'subrayó',
      'reconoció', 'confirmó', 'confirmaron', 'ha dicho', 'ha asegurado', 'ha afirmado', 'ha declarado',
      'ha anunciado', 'ha explicado', 'ha señalado', 'escribió', 'reveló', 'precisó', 'recordó',
    ],
    according: [
      'según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'citando',
    ],
  },
  clauseBorder: {
    border: [
      'y', 'e', 'pero', 'mientras', 'donde', 'cuando', 'porque', 'aunque', 'después',
      'antes', 'o', 'u', 'si', 'como', 'sino', 'pues', 'tras', 'sin embargo', 'además',
    ],
    relative: ['que', 'quien', 'quienes', 'cuyo', 'cuya'],
  },
  splitVerb: {
    'act.dismiss': ['apartó del cargo', 'apartó de su cargo', 'relevó del cargo', 'relevó de su cargo', 'destituyó del cargo'],
    'act.send_away': ['ordenó abandonar', 'pidió abandonar', 'pidió que se marchara', 'ordenó que se marchara'],
  },
  verbShape: {
    noun: ['-ción', '-ciones', '-miento'],
    expected: ['-ará', '-arán', '-erá', '-erán', '-irá', '-irán'],
    infinitive: ['-ar', '-er', '-ir'],
  },
  score: {
    '0-0': ['sin goles', 'cero a cero'],
    '1-0': ['uno a cero', 'por la mínima'],
    '2-0': ['dos a cero', 'dos goles a cero'],
    '2-1': ['dos a uno', 'dos goles a uno'],
    '3-1': ['tres a uno'],
    '3-2': ['tres a dos'],
  },
  stopword: {
    stop: [
      'el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas', 'de', 'del', 'a', 'al', 'en', 'con', 'por',
      'para', 'sin', 'sobre', 'entre', 'hasta', 'desde', 'hacia', 'contra', 'según', 'durante', 'tras', 'ante',
      'bajo', 'y', 'e', 'o', 'u', 'ni', 'pero', 'sino', 'que', 'quien', 'quienes', 'cual', 'cuales', 'cuyo', 'donde',
      'cuando', 'como', 'cuanto', 'porque', 'si', 'aunque', 'mientras', 'pues', 'yo', 'tú', 'él', 'ella', 'ello',
      'nosotros', 'ellos', 'ellas', 'usted', 'ustedes', 'me', 'te', 'se', 'le', 'les', 'nos', 'su', 'sus', 'mi',
      'mis', 'nuestro', 'nuestra', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'esto', 'eso',
      'aquel', 'aquella', 'es', 'son', 'era', 'eran', 'fue', 'fueron', 'ser', 'sido', 'siendo', 'está', 'están',
      'estaba', 'ha', 'han', 'había', 'habían', 'haber', 'hay', 'hace', 'hizo', 'hacer', 'tiene', 'tienen', 'tener',
      'puede', 'pueden', 'debe', 'deben', 'va', 'no', 'sí', 'más', 'menos', 'muy', 'mucho', 'mucha', 'muchos',
      'muchas', 'poco', 'todo', 'toda', 'todos', 'todas', 'otro', 'otra', 'otros', 'otras', 'mismo', 'misma', 'cada',
      'algún', 'alguno', 'alguna', 'algunos', 'ningún', 'ya', 'también', 'tampoco', 'solo', 'sólo', 'aún', 'todavía',
      'así', 'aquí', 'allí', 'ahora', 'antes', 'después', 'luego', 'entonces', 'dos', 'tres', 'primer', 'primera',
      'primero', 'último', 'última', 'nuevo', 'nueva', 'año', 'años', 'día', 'días', 'mes', 'meses', 'hora', 'horas',
      'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'enero', 'febrero', 'marzo', 'abril',
      'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'dijo', 'además',
      'embargo', 'personas',
    ],
  },
}
