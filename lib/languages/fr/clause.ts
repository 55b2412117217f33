import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in French. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'demain', 'la semaine prochaine', 'le mois prochain', "l'an prochain", "l'année prochaine", 'dans les prochains jours', 'dans les prochaines semaines', 'dans les prochains mois', "d'ici la fin du mois", "d'ici la fin de l'année",
    ],
    except: ['sauf pour', 'excepté pour', 'que pour'],
    done: ['vient de', 'viennent de', 'a réussi à', 'ont réussi à', 'est parvenu à', 'sont parvenus à', 'a fini par'],
    decided: ['a décidé de', 'ont décidé de', 'décide de', 'décident de', 'décidé de'],
    aside: ['que prévu', 'comme prévu', 'comme attendu', "qu'attendu"],
    without: ['sans'],
    denied: [
      'sans que',
      'ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'ni', 'ne pas', "n'a pas", 'refuse de', 'refusé de',
      'plus aucun', 'dément', 'démenti', 'exclut', 'exclu', 'nie', 'faute de', 'ne plus', 'échoué à',
    ],
    expected: [
      'sera', 'seront', 'va', 'vont', 'devra', 'devront', 'doit', 'doivent', 'prévu', 'prévue', 'prévus', 'prévues',
      'attendu', 'attendue', 'attendus', 'attendues', 'est prévu', 'est attendu', "s'apprête à", 'compte', 'entend',
      'entendent', 'prévoit', 'prévoient', 'prochainement', "s'est engagé à", 'se sont engagés à', "s'engage à",
      'afin de', 'en vue de', 'aura', 'auront', 'devrait', 'devraient', 'envisage de', 'prochain', 'prochaine',
      'aura lieu', 'auront lieu', 'se tiendra', 'se tiendront', 'visant à', 'vise à', 'visent à',
    ],
    possible: [
      'semblait', 'semblaient', 'semble', 'paraissait',
      'pourrait', 'pourraient', 'peut', 'peuvent', 'peut-être', 'éventuel', 'éventuelle', 'possible', 'probablement',
      'si', 'serait', 'seraient', 'aurait', 'auraient', 'probable', 'sans doute', 'apparemment', 'potentiel',
      'potentielle',
    ],
    proposed: [
      'il faut', 'faudrait', 'appelle à', 'appellent à', 'appelé à', 'ont appelé à', 'propose', 'proposé',
      'proposent', 'proposition', 'suggère', 'recommande', 'recommandé', 'exhorte', 'exhorté', 'demande', 'demandé',
      'demandent', 'souhaite', 'souhaitent', 'veut', 'veulent', 'réclame', 'réclament', 'plaide pour', 'invite',
      'projet de', 'projet d',
    ],
    'under-way': [
      'en cours', 'est en train de', 'sont en train de', 'actuellement', 'se poursuit', 'se poursuivent', 'tient',
      'tiennent', 'a débuté', 'ont débuté', 'a commencé', 'a entamé', 'débute', "s'ouvre", "s'est ouverte",
      "s'est ouvert", 'en train de',
    ],
  },
  reporting: {
    said: [
      'a dit', 'a déclaré', 'a affirmé', 'a indiqué', 'a précisé', 'a annoncé', 'a ajouté', 'a souligné',
      'a expliqué', 'ont dit', 'ont déclaré', 'ont indiqué', 'ont annoncé', 'ont affirmé', 'dit', 'déclare',
      'affirme', 'indique', 'précise', 'annonce', 'annonçait', 'ajoute', 'souligne', 'explique', 'estime',
      'rapporte', 'assure', 'a assuré', 'a rapporté', 'a estimé', 'a fait savoir', 'a fait état', 'a confié',
      'a-t-il dit', 'a-t-il déclaré', 'a-t-elle dit', 'a-t-il ajouté', 'confirme', 'a confirmé', 'a écrit',
      'a soutenu', 'a rappelé',
    ],
    according: [
      'selon', "d'après", 'aux dires de', "de l'avis de", 'citant', 'cité par', 'à en croire',
    ],
  },
  clauseBorder: {
    border: [
      'et', 'mais', 'tandis', 'alors que', 'qu', 'où', 'lorsque', 'quand', 'parce', 'car',
      'bien que', 'après', 'avant', 'puis', 'ou', 'si', 'comme', 'pendant que', 'or', 'donc', 'cependant', 
      'suite à',
    ],
    relative: ['qui', 'que', 'dont', 'lequel', 'laquelle'],
  },
  splitVerb: {
    'act.dismiss': ['relevé de ses fonctions', 'démis de ses fonctions', 'relève de ses fonctions', 'démet de ses fonctions'],
    'act.send_away': ['mis à la porte', 'met à la porte', 'mit à la porte', 'prié de partir', 'sommé de partir', 'demandé de partir', 'demandé de quitter', 'ordonné de quitter'],
  },
  verbShape: {
    noun: ['-tion', '-ture', '-ment', '-tions'],
    expected: ['-era', '-eront', '-ira', '-iront', '-dra', '-dront'],
    infinitive: ['-er', '-ir', '-re'],
  },
  score: {
    '0-0': ['sans but', 'score nul et vierge', 'sur un score vierge'],
    '1-0': ['un but à zéro', 'un but à rien'],
    '2-0': ['deux buts à zéro'],
    '2-1': ['deux buts à un', 'deux à un'],
    '3-1': ['trois buts à un'],
    '3-2': ['trois buts à deux'],
  },
  stopword: {
    stop: [
      'le', 'la', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd', 'au', 'aux', 'à', 'en', 'dans', 'sur', 'sous',
      'par', 'pour', 'avec', 'sans', 'chez', 'entre', 'vers', 'contre', 'depuis', 'pendant', 'et', 'ou', 'mais',
      'donc', 'or', 'ni', 'car', 'que', 'qu', 'qui', 'quoi', 'dont', 'où', 'ce', 'cet', 'cette', 'ces', 'c', 'son',
      'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'vos', 'mon', 'ma', 'mes', 'il', 'elle', 'ils', 'elles',
      'on', 'nous', 'vous', 'je', 'j', 'tu', 'se', 's', 'y', 'ne', 'n', 'pas', 'plus', 'moins', 'très', 'trop',
      'aussi', 'bien', 'tout', 'toute', 'tous', 'toutes', 'autre', 'autres', 'même', 'mêmes', 'est', 'sont', 'était',
      'étaient', 'être', 'été', 'a', 'ont', 'avait', 'avaient', 'avoir', 'eu', 'fait', 'faire', 'sera', 'seront',
      'peut', 'doit', 'comme', 'si', 'quand', 'alors', 'ainsi', 'après', 'avant', 'lors', 'encore', 'déjà', 'afin',
      'selon', 'deux', 'trois', 'premier', 'première', 'dernier', 'dernière', 'nouveau', 'nouvelle', 'plusieurs',
      'certains', 'quelques', 'chaque', 'aucun', 'jour', 'jours', 'an', 'ans', 'année', 'années', 'mois', 'heure',
      'heures', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'janvier', 'février',
      'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'dit',
      'cela', 'celui', 'celle', 'ceux', 'celles', 'là', 'ici', 'notamment', 'également', 'toutefois', 'cependant',
      'ensuite', 'enfin', 'jusqu', 'lorsque', 'puis', 'dès', 'parmi', 'mme', 'monsieur', 'madame',
    ],
  },
}
