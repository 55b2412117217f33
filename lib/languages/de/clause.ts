import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in German. */
export const clause: ClauseTables = {
  modality: {
    except: ['außer für', 'außer zu', 'außer zur'],
    done: ['gelang es', 'ist es gelungen'],
    decided: ['beschloss', 'beschlossen', 'beschließt', 'entschied', 'entschieden'],
    aside: ['als geplant', 'als erwartet', 'als vorgesehen', 'als angekündigt', 'wie geplant', 'wie vorgesehen', 'wie erwartet', 'wie angekündigt'],
    infinitive: ['zu'],
    without: ['ohne'],
    denied: [
      'ohne dass',
      'nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'weder', 'noch nicht',
      'dementiert', 'dementierte', 'bestreitet', 'bestritt', 'weigert sich', 'weigerte sich', 'lehnt ab',
      'lehnte ab', 'nicht mehr', 'ausgeschlossen', 'keineswegs',
    ],
    expected: [
      'werden soll', 'wird voraussichtlich', 'voraussichtlich', 'soll', 'sollen', 'wird erwartet', 'erwartet',
      'erwarten', 'werden erwartet', 'geplant', 'geplante', 'geplanten', 'plant', 'planen', 'will', 'wollen',
      'in kürze', 'demnächst', 'künftig', 'bevorstehend', 'bevorstehende', 'bevorstehenden', 'zugesagt', 'wird ab',
      'um zu', 'vorgesehen', 'kündigte an', 'angekündigt', 'beabsichtigt', 'rechnet', 'gerechnet',
    ],
    possible: [
      'schien', 'schienen', 'scheint',
      'kann', 'können', 'könnte', 'könnten', 'dürfte', 'dürften', 'möglicherweise', 'vielleicht', 'wohl',
      'wahrscheinlich', 'falls', 'ob', 'eventuell', 'womöglich', 'möglich', 'mögliche', 'möglichen', 'mutmaßlich',
      'offenbar', 'angeblich', 'wenn',
    ],
    proposed: [
      'sollte', 'sollten', 'müsse', 'müssen', 'muss', 'fordert', 'forderte', 'fordern', 'forderten', 'gefordert',
      'schlägt vor', 'schlug vor', 'vorgeschlagen', 'vorschlag', 'ruft auf', 'rief auf', 'appelliert', 'appellierte',
      'drängt', 'drängte', 'empfiehlt', 'entwurf', 'aufgefordert', 'soll nach dem willen',
    ],
    'under-way': [
      'läuft', 'laufen', 'laufend', 'laufenden', 'derzeit', 'zurzeit', 'momentan', 'gerade', 'dauert an',
      'hat begonnen', 'haben begonnen', 'begann', 'begonnen', 'beginnt', 'tagt', 'tagen', 'gegenwärtig', 'andauern',
    ],
  },
  reporting: {
    said: [
      'sagte', 'sagten', 'sagt', 'erklärte', 'erklärten', 'erklärt', 'teilte mit', 'teilten mit', 'mitteilte',
      'mitteilten', 'berichtete', 'berichteten', 'berichtet', 'meldete', 'meldeten', 'meldet', 'betonte', 'betont',
      'fügte hinzu', 'gab bekannt', 'gaben bekannt', 'bestätigte', 'bestätigten', 'schrieb', 'schreibt', 'hieß es',
      'heißt es', 'äußerte', 'verkündete', 'behauptete', 'so der', 'so die',
    ],
    according: [
      'laut', 'zufolge', 'nach angaben', 'nach informationen', 'nach worten', 'nach einschätzung',
      'unter berufung auf', 'gemäß',
    ],
  },
  clauseBorder: {
    border: [
      'und', 'aber', 'während', 'dass', 'weil', 'denn', 'obwohl', 'nachdem', 'bevor', 'als',
      'wo', 'wobei', 'sondern', 'oder', 'ob', 'wenn', 'falls', 'sodass', 'jedoch', 'allerdings', 'damit',
    ],
    relative: ['welche', 'welcher', 'welches'],
  },
  splitVerb: {
    'act.plead_guilty': ['bekannte schuldig', 'bekannten schuldig', 'bekennt schuldig', 'erklärte schuldig', 'bekennen schuldig'],
    'act.concede_defeat': ['niederlage eingestanden', 'niederlage eingeräumt', 'niederlage zugegeben', 'niederlage anerkannt'],
    'act.release': ['kam frei', 'kamen frei', 'kommt frei', 'kommen frei', 'ließ frei', 'lässt frei', 'ließen frei', 'liess frei'],
    'act.cancel': ['sagt ab', 'sagte ab', 'sagten ab', 'sagen ab', 'bläst ab', 'blies ab', 'bliesen ab', 'setzte ab'],
    'act.raise': ['hebt an', 'hob an', 'hoben an', 'heben an'],
    'act.take_place': ['wird geben', 'werden geben', 'findet statt', 'fand statt', 'fanden statt', 'finden statt'],
    'act.rule_out': ['schließt aus', 'schloss aus', 'schlossen aus', 'schließen aus'],
    'act.postpone': ['schiebt auf', 'schob auf'],
    'act.send_away': ['wirft hinaus', 'warf hinaus', 'wirft raus', 'warf raus', 'schickte fort', 'schickte weg', 'forderte zum gehen auf', 'forderte zum verlassen auf', 'bat hinaus'],
    'act.depart': ['reist ab', 'reiste ab', 'reisten ab', 'fuhr davon', 'fuhr ab'],
    'act.call_for': ['ruft auf', 'rief auf', 'riefen auf', 'fordert auf', 'forderte auf'],
    'act.declare': ['ruft aus', 'rief aus', 'riefen aus'],
    'act.enter_into_force': ['tritt in kraft', 'trat in kraft', 'treten in kraft', 'traten in kraft'],
    'act.impose': ['ordnet an', 'ordnete an'],
    'act.convene': ['beruft ein', 'berief ein', 'beriefen ein'],
    'act.reject': ['lehnt ab', 'lehnte ab', 'lehnten ab'],
    'act.adopt': ['nimmt an', 'nahm an', 'nahmen an'],
  },
  verbShape: {
    noun: ['-ung', '-ungen', '-tion'],
  },
  score: {
    '0-0': ['torlos', 'torlose', 'torloses', 'torlosen', 'null zu null'],
    '1-0': ['eins zu null'],
    '2-0': ['zwei zu null'],
    '2-1': ['zwei zu eins'],
    '3-1': ['drei zu eins'],
    '3-2': ['drei zu zwei'],
  },
  stopword: {
    stop: [
      'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'und', 'oder',
      'aber', 'denn', 'doch', 'sondern', 'in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'beim', 'mit', 'nach', 'von',
      'vom', 'vor', 'zu', 'zum', 'zur', 'über', 'unter', 'für', 'gegen', 'ohne', 'um', 'durch', 'bis', 'seit',
      'zwischen', 'während', 'wegen', 'ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'ihm', 'ihn', 'ihnen', 'uns',
      'euch', 'mich', 'mir', 'sich', 'sein', 'seine', 'seinen', 'seinem', 'seiner', 'ihre', 'ihren', 'ihrem',
      'ihrer', 'unser', 'mein', 'dein', 'dieser', 'diese', 'dieses', 'diesen', 'diesem', 'jener', 'jene', 'welche',
      'wer', 'was', 'wo', 'wie', 'wann', 'warum', 'ist', 'sind', 'war', 'waren', 'wird', 'werden', 'wurde', 'wurden',
      'hat', 'haben', 'hatte', 'hatten', 'kann', 'können', 'soll', 'sollen', 'muss', 'müssen', 'will', 'wollen',
      'nicht', 'kein', 'keine', 'auch', 'noch', 'schon', 'nur', 'sehr', 'mehr', 'viel', 'viele', 'alle', 'alles',
      'andere', 'anderen', 'einige', 'jede', 'jeder', 'beide', 'dass', 'weil', 'wenn', 'als', 'ob', 'obwohl', 'so',
      'dann', 'da', 'hier', 'dort', 'jetzt', 'nun', 'immer', 'wieder', 'etwa', 'rund', 'laut', 'zwei', 'drei',
      'ersten', 'erste', 'letzten', 'letzte', 'neue', 'neuen', 'jahr', 'jahre', 'jahren', 'tag', 'tage', 'tagen',
      'uhr', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'januar', 'februar',
      'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'sagte',
      'jedoch', 'allerdings', 'zudem', 'dabei', 'damit', 'dazu', 'deren', 'dessen', 'worden', 'gewesen', 'bereits',
      'zunächst', 'menschen',
    ],
  },
}
