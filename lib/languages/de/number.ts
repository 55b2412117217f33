import type { NumberSource } from '../tables/number'

/** Words of numbers in German. */
export const number: NumberSource = {
  spelling: 'de-DE',
  moreCardinals: {
    '0.5': ['eine halbe?', 'einer halben?', 'halbe?', 'halben?', 'halb?', 'die Hälfte der?'],
    1: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
    '1.5': ['anderthalb', 'eineinhalb'],
    2: ['zwo', 'zweier', 'beide?', 'beiden?'],
    3: ['dreier'],
    12: ['ein dutzend'],
    100: ['hundert'],
    1000: ['tausend'],
  },
  moreOrdinals: {
    7: ['siebente', 'siebenten'],
    '-1': ['letzte?', 'letzten?', 'letzter?'],
  },
  ordinalMark: {
    mark: ['te', 'ten', 'ter', 'tes', 'ste', 'sten'],
    point: [],
  },
  scale: {
    1000: ['tausend', 'tsd'],
    1000000: ['million', 'millionen', 'mio', 'mill'],
    1000000000: ['milliarde', 'milliarden', 'mrd', 'md'],
    1000000000000: ['billion', 'billionen', 'bio'],
  },
  decimal: {
    ',': ['prozent', 'prozentpunkte', 'prozentpunkten', 'grad', 'meter', 'sekunden', 'punkte', 'punkten'],
  },
  vague: {
    '24-99': ['dutzende', 'dutzenden', 'dutzender', 'mehrere dutzend'],
    '200-999': ['hunderte', 'hunderten', 'hunderter', 'mehrere hundert', 'einige hundert'],
    '2000-9999': ['tausende', 'tausenden', 'tausender', 'mehrere tausend', 'einige tausend'],
    '20000-99999': ['zehntausende', 'zehntausenden', 'zehntausender'],
    '200000-999999': ['hunderttausende', 'hunderttausenden', 'mehrere hunderttausend'],
    '2000000-9999999': ['mehrere millionen', 'einige millionen', 'millionen von'],
    '2000000000-9999999999': ['milliarden von', 'mehrere milliarden'],
  },
  bound: {
    'at-least': ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als', 'ein minimum von', 'zum mindesten'],
    'more-than': ['mehr als', 'über', 'gut', 'von mehr als', 'oberhalb von', 'weit mehr als'],
    'at-most': ['in höhe von bis zu', 'höchstens', 'bis zu', 'maximal', 'nicht mehr als', 'allerhöchstens', 'maximum von'],
    'less-than': ['weniger als', 'unter?', 'unterhalb von'],
    about: [
      'etwa', 'rund', 'ungefähr', 'circa', 'ca', 'zirka', 'geschätzt', 'geschätzte', 'schätzungsweise', 'um die',
      'gegen?', 'in etwa', 'an die',
    ],
    nearly: ['fast', 'knapp', 'beinahe', 'nahezu', 'annähernd'],
    exact: ['genau', 'exakt', 'präzise'],
  },
  boundAfter: {
    'at-least': ['oder mehr', 'mindestens'],
    about: ['etwa', 'oder so'],
    'at-most': ['höchstens'],
  },
  interval: {
    between: ['zwischen'],
    from: ['von'],
    to: ['bis', 'oder', 'bis zu'],
    and: ['und'],
  },
  counted: {
    total: ['zahl der', 'anzahl der', 'zahl von', 'gesamtzahl der'],
    of: ['von', 'der', 'von den', 'an', 'die zahl der', 'aller', 'seiner', 'ihrer', 'unserer'],
    other: [
      'weitere', 'weiteren', 'weiterer', 'andere', 'anderen', 'anderer', 'mehr', 'neue', 'neuen', 'neuer',
      'zusätzliche', 'zusätzlichen', 'verschiedene', 'verschiedenen', 'junge', 'jungen', 'jüngere', 'bis', 'übrigen',
      'solcher',
    ],
    'of-whom': ['davon', 'darunter'],
    adjective: [],
  },
  degree: {
    serious: ['schwer', 'schwere', 'schweren', 'schwerer', 'lebensgefährlich', 'lebensgefährliche', 'lebensgefährlichen', 'schwerst', 'kritisch'],
    slight: ['leicht', 'leichte', 'leichten', 'leichter'],
    critical: ['in Lebensgefahr', 'in kritischem Zustand', 'in einem kritischen Zustand', 'in ernstem Zustand', 'lebensbedrohlich'],
    condition: ['Zustand'],
  },
  minuteCue: {
    before: ['nach?'],
    unit: ['minute', 'spielminute', 'minuten'],
  },
  occurrence: {
    time: ['mal', 'male', 'malen'],
    first: ['erstmals', 'erstmalig', 'zweitmals'],
  },
  superlative: {
    1: ['bedeutendste', 'bedeutendsten', 'bedeutendster', 
      'größte', 'größten', 'größter', 'größtes', 'grösste', 'grössten', 'höchste', 'höchsten', 'höchster', 'stärkste',
      'stärksten', 'stärkstes', 'schwerste', 'schwersten', 'schwerstes', 'tödlichste', 'tödlichsten', 'schlimmste',
      'schlimmsten', 'längste', 'längsten', 'beste', 'besten', 'schnellste', 'blutigste', 'blutigsten',
      'wichtigste', 'heftigste', 'heftigsten', 'verheerendste', 'verheerendsten', 'teuerste', 'schwerster', 'stärkster', 'schlimmster', 'tödlichstes', 'tödlichster', 'folgenschwerste', 'folgenschwersten', 'opferreichste', 'opferreichsten'],
    '-1': [
      'niedrigste', 'niedrigsten', 'kleinste', 'kleinsten', 'tiefste', 'tiefsten', 'geringste', 'geringsten',
      'schwächste', 'schwächsten', 'kürzeste',
    ],
    record: [
      'rekordhoch', 'rekordtief', 'rekordzahl', 'ein rekord', 'rekordwert', 'neuer rekord', 'rekordniveau',
      'höchststand', 'tiefststand',
    ],
    most: ['mehr als jede andere', 'mehr als jedes andere', 'mehr als jeder andere', 'öfter als jede andere', 'öfter als jedes andere', 'öfter als jeder andere', 'häufiger als jede andere', 'häufiger als jedes andere', 'niemand gewann öfter', 'niemand war besser', 'keine mannschaft gewann öfter', 'kein team gewann öfter', 'rekordhalter', 'rekordhalterin', 'rekordmeister', 'rekordsieger', 'rekordsiegerin', 'rekordgewinner', 'rekordtitelträger', 'rekordweltmeister', 'rekord weltmeister', 'rekordeuropameister', 'rekord europameister', 'rekord champion', 'rekordchampion', 'rekordpokalsieger', 'erfolgreichste mannschaft', 'erfolgreichstes team'],
    youngest: ['jüngste', 'jüngsten', 'jüngster', 'jüngstes', 'jüngstem'],
    oldest: ['älteste', 'ältesten', 'ältester', 'ältestes'],
  },
  rankCue: {
    since: [
      'seit', 'jemals', 'je', 'der geschichte', 'aller zeiten', 'in der geschichte', 'seit beginn der aufzeichnungen', 'geschichte', 'der letzten jahre', 'der jüngeren zeit', 'der jüngsten zeit', 'der neueren zeit', 'seit jahren', 'seit jahrzehnten'],
    worldwide: ['weltweit', 'der welt', 'in der welt', 'der tabelle', 'in der rangliste'],
    place: ['platz', 'rang', 'stelle', 'position', 'platzes'],
    finish: ['wurde', 'wurden', 'wird', 'als'],
    before: ['seit'],
  },
  notOrdinal: {
    not: [
      'erste hilfe', 'ersten hilfe', 'erster weltkrieg', 'ersten weltkrieg', 'zweiter weltkrieg', 'zweiten weltkrieg',
      'zweite weltkrieg', 'erste weltkrieg', 'erste halbzeit', 'zweite halbzeit', 'ersten halbzeit', 'zweiten halbzeit',
      'erster minister', 'erste bürgermeister', 'ersten halbjahr', 'zweiten halbjahr', 'ersten quartal',
      'zweiten quartal', 'dritten quartal', 'vierten quartal', 'dritte welt', 'dritten welt', 'dritten reich',
      'dritte reich', 'ersten bundesliga', 'zweiten bundesliga', 'zweite bundesliga', 'erste bundesliga',
      'in erster linie', 'zum ersten', 'zweite liga', 'dritte liga', 'ersten blick', 'zweite chance', 'erste dame',
      'zweiten hand', 'dritte person', 'ersten tage', 'ersten stunden', 'erste stellvertretende', 'ersten reihe',
      'erste mal als', 'ein drittel', 'zwei drittel', 'ein viertel', 'ein fünftel', 'achten', 'als erster', 'als erste',
      'achte auf', 'erster sekretär',
    ],
  },
  ordinalEndings: [[0, 'n'], [0, 'r'], [0, 's'], [0, 'm']],
  ambiguous: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'eins'],
  joinedThousands: true,
}
