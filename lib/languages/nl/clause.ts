import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Dutch. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'morgen', 'volgende week', 'volgende maand', 'volgend jaar', 'komende week', 'komende maand', 'aanstaande', 'later deze maand', 'later dit jaar', 'binnenkort',
    ],
    except: ['behalve voor', 'anders dan voor', 'dan alleen voor'],
    done: ['slaagde erin', 'zijn erin geslaagd'],
    decided: ['besloot', 'besloten', 'heeft besloten', 'hebben besloten', 'besluit te'],
    aside: ['dan gepland', 'dan verwacht', 'dan voorzien', 'zoals gepland', 'zoals verwacht', 'zoals voorzien', 'volgens plan'],
    infinitive: ['te'],
    without: ['zonder'],
    denied: [
      'zonder dat',
      'niet', 'geen', 'nooit', 'noch', 'niet langer', 'weigert', 'weigerde', 'weigeren', 'ontkent',
      'ontkende', 'ontkennen', 'uitgesloten', 'zonder handtekening', 'evenmin',
    ],
    expected: [
      'zal', 'zullen', 'gaat', 'gaan', 'wordt verwacht', 'worden verwacht', 'naar verwachting', 'verwacht',
      'verwachten', 'van plan', 'moet', 'is gepland', 'gepland', 'staat gepland', 'binnenkort', 'zou', 'zouden',
      'beloofde', 'belooft', 'wil', 'willen', 'aanstaande', 'komende', 'op het punt', 'toegezegd', 'om te', 'beoogt',
    ],
    possible: [
      'leek', 'leken', 'lijkt',
      'kan', 'kunnen', 'kon', 'konden', 'mogelijk', 'misschien', 'wellicht', 'waarschijnlijk', 'indien',
      'vermoedelijk', 'eventueel', 'eventuele', 'zou kunnen', 'zouden kunnen', 'mag', 'blijkbaar', 'kennelijk',
    ],
    proposed: [
      'moeten', 'zou moeten', 'zouden moeten', 'roept op', 'riep op', 'oproep', 'opgeroepen', 'stelt voor',
      'stelde voor', 'voorstel', 'voorgesteld', 'eist', 'eiste', 'eisen', 'vraagt om', 'dringt aan', 'pleit voor',
      'pleitte voor', 'aanbevolen', 'wetsvoorstel', 'ontwerp',
    ],
    'under-way': [
      'aan de gang', 'bezig', 'aan het', 'momenteel', 'op dit moment', 'gaande', 'duurt', 'is begonnen',
      'zijn begonnen', 'begonnen', 'begin van', 'aangevangen', 'gestart', 'van start gegaan', 'lopende',
    ],
  },
  reporting: {
    said: [
      'zei', 'zeiden', 'zegt', 'zeggen', 'verklaarde', 'verklaarden', 'verklaart', 'meldde', 'meldden', 'meldt',
      'melden', 'liet weten', 'laat weten', 'kondigde aan', 'kondigt aan', 'voegde toe', 'benadrukte', 'stelde',
      'stelt', 'aldus', 'schrijft', 'schreef', 'bevestigt', 'bevestigde', 'vertelde', 'vertelt', 'berichtte',
      'bericht', 'deelde mee', 'gezegd', 'noemde',
    ],
    according: [
      'volgens', 'naar verluidt', 'naar eigen zeggen',
    ],
  },
  clauseBorder: {
    border: [
      'en', 'maar', 'terwijl', 'waar', 'waarbij', 'waarin', 'omdat', 'want', 'hoewel', 'nadat',
      'voordat', 'toen', 'of', 'als', 'wanneer', 'dus', 'zodat', 'waarna', 'waardoor', 'echter', 'aangezien', 'na',
    ],
    relative: ['die', 'dat'],
  },
  splitVerb: {
    'act.dismiss': ['onthief uit functie', 'ontheft uit functie', 'zette uit ambt', 'onthief van functie'],
    'act.launch': ['stelt in', 'stelde in'],
    'act.reopen': ['opent weer', 'opende weer', 'gaat weer open', 'ging weer open'],
    'act.swear_in': ['legt de eed af', 'legde de eed af', 'legden de eed af'],
    'act.approve': ['keurt goed', 'keurde goed', 'keurden goed', 'stemt in', 'stemde in'],
    'act.detain': ['houdt vast', 'hield vast', 'houden vast', 'hielden vast', 'zit vast'],
    'act.resign': ['stapt op', 'stapte op', 'stappen op', 'treedt af', 'trad af', 'traden af', 'treedt terug', 'trad terug', 'legt neer', 'legde neer', 'dient ontslag in', 'diende ontslag in'],
    'act.plead_guilty': ['pleitte schuldig', 'pleit schuldig', 'verklaarde schuldig'],
    'act.concede_defeat': ['nederlaag erkend', 'nederlaag toegegeven'],
    'act.release': ['kwam vrij', 'komt vrij', 'kwamen vrij', 'liet vrij', 'laat vrij'],
    'act.die': ['komt om', 'komen om', 'kwam om', 'kwamen om'],
    'act.cancel': ['zegt af', 'zegde af', 'zegden af', 'zei af', 'blaast af', 'blies af', 'bliezen af', 'gelast af', 'gelastte af', 'gelastten af'],
    'act.take_place': ['vindt plaats', 'vond plaats', 'vinden plaats', 'vonden plaats', 'gaat door', 'ging door', 'gaan door', 'gingen door'],
    'act.rule_out': ['sluit uit', 'sloot uit', 'sluiten uit', 'sloten uit'],
    'act.postpone': ['stelt uit', 'stelde uit', 'stelden uit'],
    'act.send_away': ['stuurt weg', 'stuurde weg', 'stuurden weg', 'zet buiten', 'zette buiten', 'gooit eruit', 'gooide eruit', 'zet aan de deur', 'zette aan de deur'],
    'act.call_for': ['roept op', 'riep op', 'riepen op', 'roepen op'],
    'act.declare': ['roept uit', 'riep uit', 'riepen uit', 'kondigt af', 'kondigde af', 'kondigden af'],
    'act.enter_into_force': ['treedt in werking', 'trad in werking', 'treden in werking', 'traden in werking', 'wordt van kracht', 'werd van kracht'],
    'act.convene': ['roept bijeen', 'riep bijeen', 'riepen bijeen'],
    'act.reject': ['wijst af', 'wees af', 'wezen af', 'wijzen af'],
    'act.adopt': ['neemt aan', 'nam aan', 'namen aan', 'nemen aan'],
  },
  verbShape: {
    noun: ['-ing', '-ingen'],
  },
  score: {
    '0-0': ['doelpuntloos', 'zonder doelpunten'],
    '1-0': ['een-nul', 'één-nul'],
    '2-0': ['twee-nul'],
    '2-1': ['twee-één', 'twee-een'],
    '3-1': ['drie-één', 'drie-een'],
    '3-2': ['drie-twee'],
  },
  stopword: {
    stop: [
      'de', 'het', 'een', 'van', 'in', 'op', 'aan', 'met', 'voor', 'bij', 'door', 'over', 'uit', 'naar', 'om', 'tot',
      'tegen', 'onder', 'tussen', 'zonder', 'binnen', 'tijdens', 'sinds', 'na', 'en', 'of', 'maar', 'want', 'dus',
      'dat', 'die', 'dit', 'deze', 'er', 'hier', 'daar', 'waar', 'wie', 'wat', 'hoe', 'wanneer', 'ik', 'jij', 'je',
      'hij', 'zij', 'ze', 'wij', 'we', 'jullie', 'u', 'hem', 'haar', 'hun', 'hen', 'ons', 'onze', 'mijn', 'zijn',
      'is', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'had', 'hadden', 'zal', 'zullen',
      'zou', 'zouden', 'kan', 'kunnen', 'kon', 'moet', 'moeten', 'mag', 'wil', 'niet', 'geen', 'ook', 'nog', 'al',
      'wel', 'meer', 'meest', 'veel', 'weinig', 'zeer', 'heel', 'te', 'als', 'dan', 'toen', 'nu', 'zo', 'toch',
      'omdat', 'hoewel', 'terwijl', 'volgens', 'alle', 'alles', 'ander', 'andere', 'elke', 'ieder', 'enkele',
      'sommige', 'beide', 'eerste', 'laatste', 'nieuwe', 'twee', 'drie', 'jaar', 'dag', 'dagen', 'week', 'maand',
      'uur', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'januari', 'februari',
      'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'zei',
      'zegt', 'aldus', 'echter', 'verder', 'daarnaast', 'bovendien', 'zich', 'zelf', 'eens', 'steeds', 'vaak',
      'geworden', 'geweest', 'gedaan', 'rond', 'via', 'per', 'mensen',
    ],
  },
}
