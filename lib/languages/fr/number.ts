import type { NumberSource } from '../tables/number'

/** Words of numbers in French. */
export const number: NumberSource = {
  spelling: 'fr-FR',
  moreCardinals: {
    '0.5': ['un demi?', 'une demie?', 'demi?', 'la moitié de?'],
    1: ['une'],
    12: ['une douzaine?'],
    70: ['septante'],
    80: ['huitante', 'octante', 'quatre-vingt'],
    90: ['nonante'],
    100: ['cents'],
    200: ['deux cent'],
    300: ['trois cents'],
    400: ['quatre cents'],
    500: ['cinq cents'],
    600: ['six cents'],
    700: ['sept cents'],
    800: ['huit cents'],
    900: ['neuf cents'],
  },
  moreOrdinals: {
    1: ['première', 'premières'],
    2: ['second', 'seconde', 'seconds', 'secondes'],
    '-1': ['dernier?', 'dernière?', 'derniers?', 'dernières?'],
  },
  ordinalMark: {
    mark: ['e', 'er', 're', 'ère', 'ème', 'eme', 'ième', 'nd', 'nde', 'es', 'ers'],
  },
  scale: {
    1000: ['mille', 'mil', 'milliers?', 'k'],
    1000000: ['million', 'millions', 'mio', 'm', 'mln'],
    1000000000: ['milliard', 'milliards', 'md', 'mds', 'mrd', 'mrds'],
    1000000000000: ['billion', 'billions'],
  },
  decimal: {
    ',': ['pour cent', 'pourcent', 'points', 'degrés', 'mètres', 'secondes'],
  },
  vague: {
    '24-99': ['dizaines', 'des dizaines', 'plusieurs dizaines', 'quelques dizaines'],
    '200-999': ['centaines', 'des centaines', 'plusieurs centaines', 'quelques centaines'],
    '2000-9999': ['milliers', 'des milliers', 'plusieurs milliers', 'quelques milliers'],
    '20000-99999': ['dizaines de milliers', 'des dizaines de milliers', 'plusieurs dizaines de milliers'],
    '200000-999999': ['centaines de milliers', 'des centaines de milliers', 'plusieurs centaines de milliers'],
    '2000000-9999999': ['des millions', 'plusieurs millions', 'quelques millions'],
    '2000000000-9999999999': ['des milliards', 'plusieurs milliards'],
    '8-12': ['une dizaine'],
    '12-12': ['une douzaine'],
    '13-17': ['une quinzaine'],
    '18-22': ['une vingtaine'],
    '27-33': ['une trentaine'],
    '36-44': ['une quarantaine'],
    '45-55': ['une cinquantaine'],
    '54-66': ['une soixantaine'],
    '90-110': ['une centaine'],
    '900-1100': ['un millier'],
  },
  bound: {
    'at-least': ['au moins', 'pas moins de', 'pas moins d', 'au minimum', 'minimum', 'un minimum de'],
    'more-than': [
      'plus de', 'plus d', 'plus des', 'au-delà de', 'dépassant', 'dépasse', 'dépassé', 'dépassent', 'supérieur à',
      'supérieure à', 'plus que',
    ],
    'at-most': ['jusqu\'à concurrence de', 'au plus', 'au maximum', 'maximum', 'pas plus de', 'jusqu\'à'],
    'less-than': ['moins de', 'moins d', 'en dessous de', 'inférieur à', 'inférieure à'],
    about: [
      'environ', 'quelque', 'près de', 'près d', 'autour de', 'aux alentours de', 'à peu près', 'approximativement',
      'aux environs de', 'de l\'ordre de', 'estimé à', 'estimée à', 'quelques?',
    ],
    nearly: ['presque', 'pas loin de', 'à peine moins de'],
    exact: ['exactement', 'précisément'],
  },
  boundAfter: {
    'at-least': ['au moins', 'au minimum', 'ou plus', 'minimum'],
    about: ['environ', 'à peu près', 'approximativement'],
    'at-most': ['au plus', 'au maximum', 'maximum'],
  },
  interval: {
    between: ['entre'],
    from: ['de', 'du'],
    to: ['à', 'ou'],
    and: ['et'],
  },
  counted: {
    total: ['nombre de', 'nombre des', 'nombre d', 'total de'],
    of: [
      'de', 'd', 'des', 'du', 'de la', 'de l', 'de leurs', 'de ses', 'de nos', 'de ces', 'le nombre de',
      'le nombre des', 'parmi les', 'sur les',
    ],
    other: [
      'autres', 'autre', 'nouveaux', 'nouvelles', 'nouvel', 'nouveau', 'nouvelle', 'plus', 'jeunes', 'petits', 'grands',
      'personnes?', 'premiers', 'premières', 'derniers', 'dernières', 'principaux', 'principales', 'seuls', 'les', 'la',
      'le', 'mêmes',
    ],
    'of-whom': ['dont', 'parmi lesquels', 'parmi eux'],
  },
  degree: {
    serious: ['grièvement', 'gravement', 'sérieusement', 'grave', 'graves'],
    slight: ['légèrement', 'légers', 'léger', 'légères', 'légère'],
    critical: ['dans un état critique', 'dans un état grave', 'dans un état jugé critique', 'dans un état sérieux', 'en urgence absolue', 'entre la vie et la mort', 'dont le pronostic vital est engagé', 'en état critique'],
    condition: ['état', "l'état"],
  },
  minuteCue: {
    before: ['après?'],
    unit: ['minute', 'minutes', 'min', 'minute de jeu'],
  },
  occurrence: {
    time: ['fois', 'reprise'],
  },
  superlative: {
    1: [
      'le plus grand', 'la plus grande', 'le plus important', 'la plus importante', 'le plus élevé', 'la plus élevée',
      'le plus haut', 'la plus haute', 'le plus meurtrier', 'la plus meurtrière', 'le plus puissant',
      'la plus puissante', 'le plus violent', 'le plus fort', 'la plus forte', 'le pire', 'la pire', 'le plus gros',
      'la plus grosse', 'plus grand', 'plus grande', 'plus grands', 'plus grandes', 'plus important', 'plus importante',
      'plus meurtrier', 'plus meurtrière', 'plus puissant', 'plus forte', 'le plus long', 'la plus longue', 'meilleur',
      'meilleure', 'le plus grave', 'la plus grave', 'plus meurtriers', 'plus meurtrières', 'plus violent', 'plus violente', 'plus grave', 'plus graves', 'plus puissante', 'plus vaste', 'plus sanglant', 'plus sanglante'],
    '-1': [
      'le plus bas', 'la plus basse', 'le plus faible', 'la plus faible', 'le plus petit', 'la plus petite', 'plus bas',
      'plus faible',
    ],
    record: ['niveau record', 'un record', 'nouveau record', 'nombre record', 'record absolu', 'plus bas historique'],
    most: ['plus que toute autre', 'plus que tout autre', 'plus qu\'aucune autre', 'plus qu\'aucun autre', 'plus que n\'importe quelle autre', 'plus que quiconque', 'nul n\'a fait mieux', 'personne n\'a fait mieux', 'aucune équipe n\'a fait mieux', 'personne n\'a gagné plus', 'plus titrée', 'plus titré', 'plus titrés', 'plus titrées', 'détenteur du record', 'détentrice du record', 'seul recordman', 'recordman', 'recordwoman', 'recordmen'],
    youngest: ['le plus jeune', 'la plus jeune', 'plus jeune', 'plus jeunes', 'benjamin?', 'benjamine?'],
    oldest: ['le plus âgé', 'la plus âgée', 'plus âgé', 'plus âgée', 'plus âgés', 'plus âgées', 'plus vieux président', 'doyen?', 'doyenne?'],
  },
  rankCue: {
    since: [
      'depuis', 'jamais', 'de l\'histoire', 'de son histoire', 'jamais enregistré', 'de tous les temps', 'de mémoire', 'de ces derniers temps', 'ces derniers temps', 'ces dernières années', 'des dernières années', 'de l\'histoire récente', 'de l\'histoire moderne', 'histoire', 'depuis la fin'],
    worldwide: [
      'au monde', 'mondial', 'mondiale', 'dans le monde', 'du classement', 'au classement', 'au niveau mondial',
    ],
    place: ['place', 'position', 'rang'],
    finish: ['terminé', 'termine', 'a fini', 'fini', 'finit', 'arrivé', 'arrive', 'classé', 'classée', 'se classe', 'arrivée'],
  },
  notOrdinal: {
    not: [
      'premier ministre', 'première ministre', 'premiers ministres', 'première dame', 'premier lieu', 'en premier',
      'premier plan', 'première guerre mondiale', 'seconde guerre mondiale', 'deuxième guerre mondiale',
      'premier secrétaire', 'premier vice', 'tout d\'abord', 'première ligue', 'première mi-temps', 'seconde mi-temps',
      'deuxième mi-temps', 'premier tour', 'second tour', 'deuxième tour', 'premier semestre', 'second semestre',
      'deuxième semestre', 'premier trimestre', 'deuxième trimestre', 'premier abord', 'première classe',
      'première vue', 'premier rang', 'premiers secours', 'premier degré', 'second degré', 'le premier à',
      'la première à', 'les premiers à', 'quart', 'tiers-monde', 'matières premières', 'matière première',
      'premier adjoint', 'troisième âge', 'premières heures', 'premiers jours', 'première instance', 'seconde main',
      'premiers éléments', 'premier temps', 'premiers pas', 'une seconde', 'secondes', 'par seconde',
    ],
  },
  ordinalEndings: [[0, 's']],
  ambiguous: ['un', 'une'],
  joinedThousands: false,
}
