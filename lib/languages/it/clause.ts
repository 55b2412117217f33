import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Italian. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'domani', 'il prossimo mese', 'il mese prossimo', 'la prossima settimana', 'la settimana prossima', 'il prossimo anno', "l'anno prossimo", 'nei prossimi giorni', 'nelle prossime settimane',
    ],
    except: ['se non per', 'tranne per', 'tranne che per'],
    done: ['è tornata a', 'è tornato a', 'sono tornati a', 'torna a', 'è riuscito a', 'è riuscita a', 'sono riusciti a', 'ha appena'],
    decided: ['ha deciso di', 'hanno deciso di', 'decide di'],
    aside: ['del previsto', 'come previsto', 'rispetto al previsto', 'come da programma', 'come atteso'],
    without: ['senza'],
    denied: [
      'senza che',
      'non', 'mai', 'nessun', 'nessuna', 'nessuno', 'né', 'nega', 'negato', 'smentisce', 'smentito',
      'esclude', 'escluso', 'rifiuta di', 'rifiutato di', 'neppure', 'nemmeno', 'non più', 'rifiutato', 'a monte',
    ],
    expected: [
      'sarà', 'saranno', 'dovrà', 'dovranno', 'previsto', 'prevista', 'previsti', 'previste', 'prevede', 'prevedono',
      'atteso', 'attesa', 'attesi', 'si terrà', 'si terranno', 'avrà luogo', 'intende', 'intendono', 'prossimo',
      'prossima', 'prossimamente', 'si è impegnato a', 'si sono impegnati a', 'al fine di', 'allo scopo di', 'verrà',
      'verranno', 'avrà', 'avranno', 'programmato', 'programmata', 'sta per',
    ],
    possible: [
      'sembrava', 'sembravano', 'sembra',
      'può', 'possono', 'potrebbe', 'potrebbero', 'forse', 'magari', 'possibile', 'probabilmente', 'probabile', 'se',
      'sarebbe', 'sarebbero', 'avrebbe', 'avrebbero', 'eventuale', 'presunto', 'presunta', 'a quanto pare', 'pare',
    ],
    proposed: [
      'dovrebbe', 'dovrebbero', 'deve', 'devono', 'bisogna', 'chiede', 'chiesto', 'chiedono', 'propone', 'proposto',
      'proposta', 'esorta', 'esortato', 'invita', 'invitato', 'raccomanda', 'vuole', 'vogliono', 'sollecita',
      'appello', 'disegno di', 'bozza', 'occorre', 'suggerisce',
    ],
    'under-way': [
      'in corso', 'sta', 'stanno', 'attualmente', 'prosegue', 'proseguono', 'è iniziato', 'è iniziata',
      'sono iniziati', 'ha avuto inizio', 'è cominciato', 'inizia', 'iniziano', 'continua', 'continuano', 'al via',
    ],
  },
  reporting: {
    said: [
      'ha detto', 'hanno detto', 'ha dichiarato', 'hanno dichiarato', 'ha affermato', 'ha annunciato',
      'hanno annunciato', 'ha spiegato', 'ha aggiunto', 'ha sottolineato', 'ha riferito', 'hanno riferito',
      'ha confermato', 'ha precisato', 'ha ribadito', 'ha scritto', 'dice', 'dicono', 'dichiara', 'afferma',
      'annuncia', 'spiega', 'aggiunge', 'riferisce', 'riferiscono', 'sostiene', 'conferma', 'scrive', 'sottolinea',
      'disse', 'ha reso noto', 'riporta', 'ha ricordato',
    ],
    according: [
      'secondo', 'stando a', 'a detta di', 'a giudizio di', 'citando',
    ],
  },
  clauseBorder: {
    border: [
      'e', 'ed', 'ma', 'mentre', 'dove', 'quando', 'perché', 'poiché',
      'anche se', 'sebbene', 'dopo', 'prima', 'o', 'se', 'come', 'quindi', 'invece', 'però', 'inoltre', 'tuttavia',
    ],
    relative: ['che', 'cui', 'il quale', 'la quale'],
  },
  splitVerb: {
    'act.dismiss': ["rimosso dall'incarico", "sollevato dall'incarico", 'rimosso dal suo incarico'],
    'act.send_away': ['mette alla porta', 'messo alla porta', 'mise alla porta', 'invitato a lasciare', 'invitato ad andarsene'],
  },
  verbShape: {
    noun: ['-zione', '-zioni', '-mento', '-tura'],
    expected: ['-erà', '-eranno', '-irà', '-iranno'],
    infinitive: ['-are', '-ere', '-ire'],
  },
  score: {
    '0-0': ['senza reti', 'a reti inviolate', 'a reti bianche', 'senza gol'],
    '1-0': ['uno a zero'],
    '2-0': ['due a zero'],
    '2-1': ['due a uno', 'due gol a uno'],
    '3-1': ['tre a uno'],
    '3-2': ['tre a due'],
  },
  stopword: {
    stop: [
      'il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'uno', 'una', 'di', 'del', 'dello', 'della', 'dei', 'degli',
      'delle', 'dell', 'd', 'a', 'al', 'allo', 'alla', 'ai', 'agli', 'alle', 'all', 'da', 'dal', 'dallo', 'dalla',
      'dai', 'dagli', 'dalle', 'dall', 'in', 'nel', 'nello', 'nella', 'nei', 'negli', 'nelle', 'nell', 'con', 'col',
      'su', 'sul', 'sullo', 'sulla', 'sui', 'sugli', 'sulle', 'sull', 'per', 'tra', 'fra', 'e', 'ed', 'o', 'od',
      'ma', 'però', 'anche', 'se', 'che', 'chi', 'cui', 'quale', 'quali', 'quanto', 'dove', 'quando', 'come',
      'perché', 'poiché', 'io', 'tu', 'lui', 'lei', 'noi', 'voi', 'loro', 'egli', 'esso', 'essa', 'essi', 'mi', 'ti',
      'si', 'ci', 'vi', 'ne', 'suo', 'sua', 'suoi', 'sue', 'mio', 'nostro', 'nostra', 'questo', 'questa', 'questi',
      'queste', 'quest', 'quello', 'quella', 'quelli', 'quelle', 'quel', 'quei', 'è', 'sono', 'era', 'erano', 'fu',
      'furono', 'essere', 'stato', 'stata', 'stati', 'state', 'ha', 'hanno', 'aveva', 'avevano', 'avere', 'avuto',
      'fa', 'fatto', 'fare', 'può', 'possono', 'deve', 'devono', 'non', 'né', 'più', 'meno', 'molto', 'molta',
      'molti', 'molte', 'poco', 'tutto', 'tutta', 'tutti', 'tutte', 'altro', 'altra', 'altri', 'altre', 'stesso',
      'stessa', 'ogni', 'alcuni', 'alcune', 'qualche', 'già', 'ancora', 'solo', 'soltanto', 'così', 'qui', 'lì',
      'ora', 'adesso', 'poi', 'dopo', 'prima', 'allora', 'mentre', 'secondo', 'due', 'tre', 'primo', 'ultimo',
      'ultima', 'nuovo', 'nuova', 'anno', 'anni', 'giorno', 'giorni', 'mese', 'mesi', 'ore', 'lunedì', 'martedì',
      'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio',
      'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'detto', 'inoltre', 'tuttavia',
      'durante', 'presso', 'verso', 'contro', 'senza', 'sotto', 'sopra', 'circa', 'oltre', 'persone',
    ],
  },
}
