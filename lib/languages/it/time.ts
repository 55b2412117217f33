import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['l\'altro ieri', 'avantieri'],
    '-1': ['ieri', 'ieri sera'],
    '0': ['oggi', 'stamattina', 'stamani', 'stasera', 'stanotte'],
    '1': ['domani'],
    '2': ['dopodomani'],
  },
  timeUnit: {
    'half': ['semestre', 'semestri'],
    'weekend': ['fine settimana', 'weekend'],
    'second': ['secondo?', 'secondi', 'sec'],
    'minute': ['minuto', 'minuti', 'min'],
    'hour': ['ora', 'ore'],
    'day': ['giorno', 'giorni', 'giornata', 'giornate'],
    'night': ['notte', 'notti'],
    'week': ['settimana', 'settimane'],
    'month': ['mese', 'mesi'],
    'quarter': ['trimestre', 'trimestri'],
    'year': ['anno', 'anni'],
    'decade': ['decennio', 'decenni'],
    'century': ['secolo', 'secoli'],
  },
  spanWord: {
  },
  shift: {
    '-1': ['scorso', 'scorsa', 'scorsi', 'scorse', 'passato', 'passata', 'ultimo', 'ultima', 'ultimi', 'ultime'],
    '0': ['questo', 'questa', 'quest', 'corrente'],
    '1': ['prossimo', 'prossima', 'prossimi', 'prossime'],
  },
  distance: {
    'now.after': ['da oggi', 'da ora', 'da adesso'],
    'ago.after': ['fa', 'or sono'],
    'in.before': ['fra', 'tra'],
    'in.after': ['dopo', 'più tardi'],
  },
  edge: {
    'start': ['inizio', 'inizi di', 'primi di', 'ai primi di', 'all’inizio di'],
    'middle': ['metà', 'a metà'],
    'end': ['fine', 'alla fine di', 'fine di'],
  },
  dayPart: {
    'morning': ['mattina', 'mattino', 'mattinata'],
    'noon': ['mezzogiorno'],
    'afternoon': ['pomeriggio'],
    'evening': ['sera', 'serata'],
    'night': ['notte'],
    'midnight': ['mezzanotte'],
  },
  range: {
    'between': ['tra', 'fra'],
    'to': ['al', 'a', 'ad', 'all', 'fino al', 'fino a'],
    'now': ['ora', 'adesso'],
    'and': ['e', 'ed'],
    'night.join': ['a', 'al'],
  },
  openEnd: {
    'since': ['a partire da', 'a partire dal', 'sin da', 'sin dal', 'fin da', 'fin dal', 'a decorrere dal'],
    'after': ['dopo', 'dopo il'],
    'before': ['prima di', 'prima del', 'prima della'],
    'until': ['fino a', 'fino al', 'entro', 'entro il', 'non oltre', 'non più tardi di'],
    'since.after': ['in poi', 'o dopo'],
  },
  decade: {
    'before': ['gli anni', 'degli anni', 'negli anni', 'dagli anni', 'agli anni'],
  },
  shiftWord: {},
  filler: {
    'filler': ['della', 'di', 'del', 'il', 'lo', 'dell', 'l', 'dal', 'giorno', 'i giorni'],
  },
  dayMark: {
    'mark': ['º', '°'],
  },
  dateCue: {
    'cue': ['nel', 'in', 'dal', 'di', 'a', 'anno', 'da', 'entro', 'fine', 'inizio', 'metà', 'del', 'dopo', 'prima del', 'per', 'nel mese di', 'mese di', 'nell', 'entro il', 'il'],
    'every': ['ogni', 'tutti i', 'tutte le'],
    'not': ['risoluzione', 'articolo', 'volo', 'numero'],
  },
  clock: {
    'near': ['poco prima delle', 'poco dopo le', 'verso le', 'intorno alle', 'attorno alle', 'poco prima di', 'poco oltre'],
    'hour': ['ore'],
    'at': ['alle', 'verso le', 'alle ore', 'intorno alle', 'all', 'poco dopo le', 'poco prima delle', 'attorno alle'],
    'am': ['del mattino', 'di mattina'],
    'pm': ['del pomeriggio', 'di sera', 'della sera'],
    'local': ['ora locale', 'locali'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    'whole': ['tutto il', 'tutta la', 'tutto', 'tutta', 'un intero', 'un’intera'],
    '2-10': ['alcuni', 'alcune', 'pochi', 'poche', 'qualche', 'diversi', 'diverse', 'vari'],
    '2-3': ['un paio di'],
    '0.5-0.5': ['mezz', 'mezza', 'mezzo'],
    '1-1': ['un', 'una', 'uno'],
  },
  durationCue: {
    'approximate': ['circa', 'quasi', 'oltre', 'più di', 'meno di', 'almeno', 'una', 'intorno a'],
    'length': ['per', 'durante', 'durato', 'durata', 'dura', 'durerà', 'in', 'da', 'dopo'],
  },
  ageCue: {
    'age': ['di età', 'età'],
    'of': ['all\'età di', 'di età', 'dell\'età di', 'a soli', 'a sole', 'ad appena'],
    'at': ['a'],
    'average': ['età media'],
    'has': ['ha', 'hanno', 'aveva', 'avevano', 'avrebbe'],
    'small': ['solo', 'soltanto', 'appena'],
    'mean': ['in media', 'una media di'],
  },
  tense: {
    'future': ['prossimo', 'prossima', 'previsto', 'prevista', 'deve', 'devono', 'dovrebbe', 'dovrebbero', 'si tiene', 'inizia', 'comincia', 'si apre', 'si riunisce', 'fissata', 'fissato', 'previsti', 'previste', 'atteso', 'attesa', 'attesi', 'attese', 'entro', 'in programma', 'programmata', 'programmato'],
    'border': ['che', 'cui', 'dove', 'quando', 'dopo', 'mentre'],
  },
  timeFlag: {},
  moreMonths: {
  },
  moreWeekdays: {
  },
  futureForm: { ending: ['rà', 'ranno', 'rebbe', 'rebbero'], prefix: [] },
  ambiguous: ['mar', 'mer', 'gio', 'ven', 'sab', 'dom', 'lun', 'set', 'ago', 'mag', 'giu'],
  variants: [],
}
