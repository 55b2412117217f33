import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Portuguese. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'amanhã', 'no próximo mês', 'na próxima semana', 'para a semana', 'no próximo ano', 'no ano que vem', 'no mês que vem', 'na semana que vem', 'nos próximos dias', 'nas próximas semanas',
    ],
    except: ['exceto para', 'senão para', 'a não ser para'],
    done: ['voltou a', 'voltaram a', 'volta a', 'acaba de', 'acabam de', 'acabou de', 'conseguiu', 'conseguiram'],
    decided: ['decidiu', 'decidiram', 'decide'],
    aside: ['do que o previsto', 'do que previsto', 'que o previsto', 'do previsto', 'como previsto', 'conforme previsto', 'como esperado'],
    without: ['sem'],
    denied: [
      'sem que',
      'não', 'nunca', 'jamais', 'nenhum', 'nenhuma', 'nem', 'tampouco', 'nega', 'negou', 'negaram',
      'descarta', 'descartou', 'recusou', 'recusou-se a', 'desmentiu', 'já não',
    ],
    expected: [
      'será', 'serão', 'vai', 'vão', 'deverá', 'deverão', 'previsto', 'prevista', 'previstos', 'previstas', 'prevê',
      'preveem', 'espera-se', 'esperado', 'esperada', 'terá lugar', 'terá', 'terão', 'pretende', 'pretendem',
      'planeja', 'planeia', 'próximo', 'próxima', 'comprometeu-se a', 'comprometeram-se a', 'com o objetivo de',
      'a fim de', 'agendado', 'agendada', 'marcado', 'marcada', 'haverá',
    ],
    possible: [
      'parecia', 'pareciam', 'parece',
      'pode', 'podem', 'poderia', 'poderiam', 'poderá', 'poderão', 'talvez', 'possível', 'possivelmente', 'provável',
      'provavelmente', 'seria', 'seriam', 'teria', 'teriam', 'eventual', 'alegadamente', 'suposto', 'suposta',
      'aparentemente',
    ],
    proposed: [
      'deveria', 'deveriam', 'deve', 'devem', 'é preciso', 'pede', 'pediu', 'pediram', 'pedem', 'exige', 'exigiu',
      'propõe', 'propôs', 'proposta', 'apela', 'apelou', 'apelo', 'insta', 'instou', 'recomenda', 'recomendou',
      'quer', 'querem', 'defende', 'projeto de', 'sugeriu', 'solicitou',
    ],
    'under-way': [
      'em curso', 'em andamento', 'está a', 'estão a', 'está sendo', 'estão sendo', 'atualmente', 'decorre',
      'decorrem', 'começou', 'começaram', 'teve início', 'iniciou', 'iniciaram', 'continua', 'continuam',
      'prossegue',
    ],
  },
  reporting: {
    said: [
      'disse', 'disseram', 'diz', 'dizem', 'afirmou', 'afirmaram', 'afirma', 'declarou', 'declararam', 'anunciou',
      'anunciaram', 'anuncia', 'informou', 'informaram', 'acrescentou', 'explicou', 'sublinhou', 'destacou',
      'indicou', 'indicaram', 'confirmou', 'confirmaram', 'referiu', 'garantiu', 'revelou', 'relatou', 'escreveu',
      'ressaltou', 'frisou', 'apontou', 'adiantou',
    ],
    according: [
      'segundo', 'de acordo com', 'conforme', 'nas palavras de', 'citando',
    ],
  },
  clauseBorder: {
    border: [
      'e', 'mas', 'enquanto', 'onde', 'quando', 'porque', 'embora', 'depois', 'antes', 'ou', 'se',
      'como', 'pois', 'após', 'porém', 'contudo', 'além',
    ],
    relative: ['que', 'quem', 'cujo', 'cuja'],
  },
  splitVerb: {
    'act.dismiss': ['afastou do cargo', 'exonerou do cargo', 'demitiu do cargo'],
    'act.send_away': ['mandou embora', 'mandaram embora', 'pediu que saísse', 'ordenou que saísse'],
  },
  verbShape: {
    noun: ['-ção', '-ções', '-mento'],
    expected: ['-ará', '-arão', '-erá', '-erão', '-irá', '-irão'],
    infinitive: ['-ar', '-er', '-ir'],
  },
  score: {
    '0-0': ['sem golos', 'sem gols', 'zero a zero'],
    '1-0': ['um a zero'],
    '2-0': ['dois a zero'],
    '2-1': ['dois a um', 'dois golos a um', 'dois gols a um'],
    '3-1': ['três a um'],
    '3-2': ['três a dois'],
  },
  stopword: {
    stop: [
      'o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'de', 'do', 'da', 'dos', 'das', 'd', 'em', 'no', 'na', 'nos',
      'nas', 'num', 'numa', 'por', 'pelo', 'pela', 'pelos', 'pelas', 'para', 'com', 'sem', 'sobre', 'entre', 'até',
      'desde', 'contra', 'segundo', 'durante', 'após', 'ante', 'sob', 'ao', 'à', 'aos', 'às', 'e', 'ou', 'mas',
      'nem', 'que', 'quem', 'qual', 'quais', 'cujo', 'onde', 'quando', 'como', 'quanto', 'porque', 'se', 'embora',
      'enquanto', 'pois', 'eu', 'tu', 'ele', 'ela', 'nós', 'eles', 'elas', 'você', 'vocês', 'me', 'te', 'lhe',
      'lhes', 'seu', 'sua', 'seus', 'suas', 'meu', 'minha', 'nosso', 'nossa', 'este', 'esta', 'estes', 'estas',
      'esse', 'essa', 'esses', 'essas', 'isto', 'isso', 'aquele', 'aquela', 'aquilo', 'é', 'são', 'era', 'eram',
      'foi', 'foram', 'ser', 'sido', 'sendo', 'está', 'estão', 'estava', 'estavam', 'há', 'tem', 'têm', 'tinha',
      'tinham', 'ter', 'havia', 'haver', 'faz', 'fez', 'fazer', 'pode', 'podem', 'deve', 'devem', 'vai', 'vão',
      'não', 'sim', 'mais', 'menos', 'muito', 'muita', 'muitos', 'muitas', 'pouco', 'todo', 'toda', 'todos', 'todas',
      'tudo', 'outro', 'outra', 'outros', 'outras', 'mesmo', 'mesma', 'cada', 'algum', 'alguma', 'alguns', 'algumas',
      'já', 'também', 'só', 'apenas', 'ainda', 'assim', 'aqui', 'ali', 'agora', 'então', 'depois', 'antes', 'dois',
      'duas', 'três', 'primeiro', 'primeira', 'último', 'última', 'novo', 'nova', 'ano', 'anos', 'dia', 'dias',
      'mês', 'meses', 'hora', 'horas', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo',
      'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro',
      'novembro', 'dezembro', 'disse', 'além', 'disso', 'cerca', 'pessoas',
    ],
  },
}
