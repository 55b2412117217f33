import type { TimeSource } from '../tables/time'

/** Words of time. */
export const time: TimeSource = {
  relativeDay: {
    '-2': ['avant-hier'],
    '-1': ['hier', 'hier soir', 'la veille?'],
    '0': ['aujourd\'hui', 'ce matin', 'ce soir', 'cet après-midi'],
    '1': ['demain'],
    '2': ['après-demain'],
  },
  timeUnit: {
    'half': ['semestre', 'semestres'],
    'weekend': ['week-end', 'weekend'],
    'second': ['seconde?', 'secondes'],
    'minute': ['minute', 'minutes', 'min'],
    'hour': ['heure', 'heures'],
    'day': ['jour', 'jours', 'journée', 'journées'],
    'night': ['nuit', 'nuits'],
    'week': ['semaine', 'semaines'],
    'month': ['mois'],
    'quarter': ['trimestre', 'trimestres'],
    'year': ['an', 'ans', 'année', 'années'],
    'decade': ['décennie', 'décennies'],
    'century': ['siècle', 'siècles'],
  },
  spanWord: {
    '15 day': ['quinzaine'],
  },
  shift: {
    '-1': ['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'précédent', 'précédente'],
    '0': ['ce', 'cet', 'cette', 'actuel'],
    '1': ['prochain', 'prochaine', 'prochains', 'prochaines', 'suivant?', 'suivante?'],
  },
  distance: {
    'now.after': ['à partir de maintenant', 'à compter d’aujourd’hui'],
    'ago.before': ['il y a', 'voici', 'voilà'],
    'in.before': ['dans'],
    'in.after': ['plus tard', 'après'],
  },
  edge: {
    'start': ['début', 'au début de', 'au début du', 'commencement'],
    'middle': ['mi', 'milieu', 'au milieu de', 'à la mi'],
    'end': ['fin', 'à la fin de', 'à la fin du', 'fin du mois de'],
  },
  dayPart: {
    'morning': ['matin', 'matinée'],
    'noon': ['midi'],
    'afternoon': ['après-midi'],
    'evening': ['soir', 'soirée'],
    'night': ['nuit'],
    'midnight': ['minuit'],
  },
  range: {
    'between': ['entre'],
    'to': ['au', 'à', 'jusqu’au', 'jusqu’à', 'aux'],
    'now': ['maintenant', 'présent', 'ce jour'],
    'and': ['et'],
    'night.join': ['à', 'au'],
  },
  openEnd: {
    'since': ['depuis', 'dès', 'à partir de', 'à partir du', 'à compter de', 'à compter du'],
    'after': ['après'],
    'before': ['avant'],
    'until': ['jusqu’à', 'jusqu’au', 'jusqu’en', 'd’ici', 'd’ici à', 'd’ici au', 'au plus tard'],
    'since.after': ['ou plus tard'],
  },
  decade: {
    'before': ['les années', 'des années', 'aux années'],
  },
  shiftWord: {},
  filler: {
    'filler': ['de la', 'de', 'du', 'le', 'd', 'l', 'des', 'mois de', 'au', 'ce', 'le mois de', 'jours'],
  },
  dayMark: {
    'mark': ['er', 'e', 'ème', 're'],
  },
  dateCue: {
    'cue': ['en', 'depuis', 'dès', 'mois de', 'de', 'd', 'début', 'fin', 'mi', 'courant', 'an', 'année', 'l’an', 'avant', 'après', 'pour', 'vers', 'au mois de', 'au mois d', 'd’ici', 'horizon', 'à l’horizon', 'fin du mois de', 'jusqu’en'],
    'every': ['chaque', 'tous les', 'toutes les'],
    'not': ['résolution', 'article', 'vol', 'numéro'],
  },
  clock: {
    'near': ['peu avant', 'peu après', 'vers', 'aux alentours de', 'juste avant', 'juste après', 'autour de'],
    'hour': ['h', 'heures', 'heure'],
    'at': ['à', 'vers', 'dès'],
    'am': ['du matin'],
    'pm': ['de l\'après-midi', 'du soir'],
    'local': ['heure locale', 'locale', 'heures locales'],
    '+00:00': ['GMT', 'UTC'],
    '+01:00': ['CET', 'BST'],
    '+02:00': ['CEST', 'EET'],
    '-05:00': ['EST'],
    '-04:00': ['EDT'],
    '-08:00': ['PST'],
    '-07:00': ['PDT'],
  },
  vagueCount: {
    'whole': ['toute la', 'toute une', 'tout le', 'tout un'],
    '2-10': ['quelques', 'plusieurs'],
    '2-3': ['une paire de'],
    '0.5-0.5': ['une demi', 'demi'],
    '1-1': ['un', 'une'],
  },
  durationCue: {
    'approximate': ['environ', 'près de', 'presque', 'quelque', 'plus de', 'moins de', 'une', 'au moins', 'jusqu\'à'],
    'length': ['pendant', 'durant', 'duré', 'dure', 'durera', 'durer', 'depuis', 'en', 'après', 'sur', 'long de'],
  },
  ageCue: {
    'age': ['âgé', 'âgée', 'âgés', 'âgées', 'âge'],
    'of': ['âgé de', 'âgée de', 'âgés de', 'âgées de', 'à l\'âge de', 'âgé d\'', 'à seulement', 'à tout juste', 'à peine âgé de'],
    'at': ['à'],
  },
  tense: {
    'future': ['va', 'vont', 'doit', 'doivent', 'prévu', 'prévue', 'prévus', 'prévoit', 'prochain', 'futur', 'devra', 'devront', 'suit', 'suivra', 'a lieu', 'ont lieu', 'débute', 'commence', "s'ouvre", 'se tient', 'se réunit', 'fixé', 'fixée', 'fixés', 'fixées', 'programmé', 'programmée', 'd\'ici', 'prévues', 'attendu', 'attendue', 'attendus', 'attendues'],
    'border': ['que', 'qu', 'qui', 'dont', 'où', 'alors', 'lorsque', 'après', 'avant'],
  },
  timeFlag: {},
  moreMonths: {
    '2': ['fevrier'],
    '8': ['aout'],
    '12': ['decembre'],
  },
  moreWeekdays: {
  },
  futureForm: { ending: ['era', 'eront', 'erait', 'eraient', 'ira', 'iront', 'irait', 'iraient', 'dra', 'dront', 'drait', 'draient', 'vra', 'vront', 'vrait', 'vraient', 'tra', 'tront', 'trait', 'traient', 'sera', 'fera', 'aura', 'auront', 'auraient', 'aurait'], prefix: [], not: ['retrait', 'portrait', 'extrait', 'attrait', 'trait', 'abstrait', 'distrait', 'entrait', 'contrat', 'opéra', 'caméra'] },
  ambiguous: ['mar', 'mer', 'sam', 'dim', 'jeu', 'lun', 'ven', 'avr', 'mars', 'mai'],
  variants: [],
}
