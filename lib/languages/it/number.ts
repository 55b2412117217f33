import type { NumberSource } from '../tables/number'

/** Words of numbers in Italian. */
export const number: NumberSource = {
  spelling: 'it-IT',
  moreCardinals: {
    '0.5': ['mezzo?', 'mezza?', 'la metà dei?'],
    1: ['un', 'una'],
    2: ['entrambi?', 'entrambe?', 'un paio di'],
    12: ['una dozzina'],
    21: ['ventun'],
    31: ['trentun'],
    1000: ['mille'],
  },
  moreOrdinals: {
    '-1': ['ultimo?', 'ultima?'],
  },
  ordinalMark: {
    mark: ['º', 'ª', '°', 'esimo', 'esima', 'o', 'a'],
  },
  scale: {
    1000: ['mila', 'mille', 'k'],
    1000000: ['milione', 'milioni', 'mln', 'mio'],
    1000000000: ['miliardo', 'miliardi', 'mld', 'mrd'],
    1000000000000: ['bilione', 'bilioni', 'trilione', 'trilioni'],
  },
  decimal: {
    ',': ['per cento', 'punti', 'gradi', 'metri', 'secondi', 'punti percentuali'],
  },
  vague: {
    '24-99': ['decine', 'diverse decine', 'alcune decine'],
    '200-999': ['centinaia', 'diverse centinaia', 'alcune centinaia'],
    '2000-9999': ['migliaia', 'diverse migliaia', 'alcune migliaia'],
    '20000-99999': ['decine di migliaia'],
    '200000-999999': ['centinaia di migliaia'],
    '2000000-9999999': ['milioni di', 'diversi milioni'],
    '2000000000-9999999999': ['miliardi di', 'diversi miliardi'],
    '8-12': ['una decina'],
    '12-12': ['una dozzina'],
    '13-17': ['una quindicina'],
    '18-22': ['una ventina'],
    '27-33': ['una trentina'],
    '36-44': ['una quarantina'],
    '45-55': ['una cinquantina'],
    '54-66': ['una sessantina'],
    '90-110': ['un centinaio'],
    '900-1100': ['un migliaio'],
  },
  bound: {
    'at-least': ['almeno', 'non meno di', 'minimo', 'perlomeno', 'un minimo di', 'come minimo'],
    'more-than': [
      'più di', 'oltre', 'sopra i', 'superiore a', 'superiori a', 'superato i', 'supera i', 'oltre i', 'più dei',
    ],
    'at-most': ['per un massimo di', 'fino a un massimo di', 'fino ad un massimo di', 'al massimo', 'non più di', 'massimo', 'un massimo di', 'fino a?'],
    'less-than': ['meno di', 'sotto i', 'inferiore a', 'al di sotto di'],
    about: [
      'circa', 'intorno a', 'all\'incirca', 'all’incirca', 'approssimativamente', 'attorno ai', 'intorno ai',
      'attorno a', 'grossomodo', 'un', 'stimati in',
    ],
    nearly: ['quasi', 'poco meno di'],
    exact: ['esattamente', 'precisamente'],
  },
  boundAfter: {
    about: ['circa'],
    'at-least': ['o più', 'almeno', 'come minimo'],
    'at-most': ['al massimo'],
  },
  interval: {
    between: ['tra', 'fra'],
    from: ['da', 'dai', 'dal', 'dalle', 'dalla', 'dallo', 'dall'],
    to: ['a', 'ai', 'al', 'all', 'o'],
    and: ['e', 'ed', 'e i', 'e le'],
  },
  counted: {
    total: ['numero di', 'numero dei', 'numero delle', 'numero degli', 'totale dei', 'totale delle'],
    of: [
      'di', 'd', 'dei', 'degli', 'delle', 'della', 'del', 'dello', 'dell', 'dei suoi', 'delle sue', 'dei loro',
      'il numero dei', 'il numero di', 'il numero delle', 'i', 'le', 'gli',
    ],
    other: [
      'altri', 'altre', 'altro', 'altra', 'nuovi', 'nuove', 'nuovo', 'nuova', 'più', 'giovani', 'ulteriori', 'primi',
      'prime', 'ultimi', 'ultime', 'grandi', 'piccoli', 'persone?', 'i', 'le', 'gli', 'diversi', 'diverse',
    ],
    'of-whom': ['di cui', 'dei quali', 'delle quali', 'tra cui', 'fra cui', 'tra loro'],
  },
  degree: {
    serious: ['gravemente', 'in modo grave', 'gravi', 'grave', 'in maniera grave'],
    slight: ['lievemente', 'lievi', 'lieve', 'leggermente', 'leggeri', 'in modo lieve'],
    critical: ['in condizioni critiche', 'in condizioni gravi', 'in gravi condizioni', 'in pericolo di vita', 'in condizioni gravissime', 'in fin di vita', 'in codice rosso'],
    condition: ['condizioni'],
  },
  minuteCue: {
    before: ['al', 'all', 'dopo?'],
    unit: ['minuto', 'minuti'],
  },
  occurrence: {
    time: ['volta', 'occasione'],
  },
  superlative: {
    1: ['più caldo', 'più calda', 'più freddo', 'più fredda', 'più votato', 'più votata', 'più caldi', 'più elevato', 'più elevata', 'i maggiori', 'più importanti', 
      'il più grande', 'la più grande', 'più grande', 'più grandi', 'più alto', 'più alta', 'più forte', 'più forti',
      'più grave', 'più gravi', 'il peggiore', 'la peggiore', 'peggior', 'peggiore', 'il maggiore', 'la maggiore',
      'più sanguinoso', 'più sanguinosa', 'più violento', 'più violenta', 'più potente', 'più importante',
      'più devastante', 'più lungo', 'più lunga', 'miglior', 'migliore', 'più mortale', 'più letale', 'più devastanti', 'più disastroso', 'più grosso', 'più grossa'],
    '-1': [
      'il più basso', 'la più bassa', 'più basso', 'più bassa', 'più debole', 'più piccolo', 'più piccola', 'il minore',
      'la minore',
    ],
    record: [
      'un record', 'nuovo record', 'record storico', 'massimo storico', 'minimo storico', 'numero record',
      'livello record',
    ],
    most: ['più di qualsiasi altra', 'più di qualsiasi altro', 'più di ogni altra', 'più di ogni altro', 'più di chiunque', 'nessuno ha fatto meglio', 'nessuna ha fatto meglio', 'nessuno ha vinto di più', 'nessuno come', 'più titolata', 'più titolato', 'più titolate', 'più titolati', 'primatista', 'primatisti', 'detentore del record', 'detentrice del record', 'recordman'],
    youngest: ['più giovane', 'più giovani'],
    oldest: ['più anziano', 'più anziana', 'più vecchio', 'più vecchia'],
  },
  rankCue: {
    since: ['da decenni', 'da anni', 'dalla crisi', 'dalla fine', 'dalla seconda guerra', 'mai visto', 'mai vista', 'dagli anni', 
      'da quando', 'dal', 'dai tempi', 'di sempre', 'della storia', 'mai registrato', 'mai registrata', 'negli ultimi',
      'degli ultimi', 'nella storia', 'degli ultimi tempi', 'degli ultimi anni', 'storia', 'dai tempi della', 'dalla fine della', 'dal dopoguerra'],
    worldwide: ['al mondo', 'mondiale', 'nel mondo', 'a livello mondiale', 'in classifica'],
    place: ['posto', 'posizione', 'piazza'],
    finish: ['arrivato', 'arrivata', 'ha chiuso', 'chiude', 'classificato', 'classificata', 'finisce', 'finito', 'ha chiuso al', 'arriva', 'termina'],
  },
  notOrdinal: {
    not: [
      'primo ministro', 'prima ministra', 'primi ministri', 'primo luogo', 'prima guerra mondiale',
      'seconda guerra mondiale', 'primo tempo', 'secondo tempo', 'terzo mondo', 'paesi terzi', 'prima classe',
      'primo soccorso', 'prima vista', 'primo trimestre', 'secondo trimestre', 'terzo trimestre', 'quarto trimestre',
      'primo semestre', 'secondo semestre', 'prima linea', 'primo piano', 'prima donna', 'materie prime',
      'materia prima', 'prima di', 'prima che', 'prima della', 'prima del', 'prima dell', 'prima dei', 'prima delle',
      'prima ancora', 'prima volta che', 'poco prima', 'giorni prima', 'ore prima', 'anni prima', 'mesi prima',
      'settimane prima', 'minuti prima', 'anno prima', 'giorno prima', 'mese prima', 'settimana prima', 'ora prima',
      'prima', 'secondo', 'secondo il', 'secondo la', 'secondo l', 'secondo i', 'secondo le', 'secondo gli',
      'secondo quanto', 'un terzo', 'due terzi', 'un quarto', 'tre quarti', 'quarti di finale', 'ottavi di finale',
      'serie', 'primo ad', 'prima mano', 'seconda mano', 'primo grado', 'secondo grado', 'primo turno', 'secondo turno',
      'un secondo', 'secondi', 'al secondo', 'primo segretario', 'prima instanza', 'primi giorni', 'prime ore',
      'il primo a', 'la prima a', 'i primi a',
    ],
  },
  ordinalEndings: [[1, 'a'], [1, 'i'], [1, 'e']],
  ambiguous: ['un', 'una', 'uno'],
  joinedThousands: false,
}
