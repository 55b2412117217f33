import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['mannschaft', 'elf', 'schützlinge', 'männer', 'jungs', 'truppe'], s: ['elf', 'schützlinge', 'männer'] },
  honorific: { person: ['herr', 'herrn', 'frau', 'dr', 'prof', 'professor'] },
  particle: { particle: ['von', 'van', 'der', 'den', 'de', 'zu', 'zum', 'ben', 'bin', 'al', 'el', 'da', 'di', 'ould', 'la', 'del', 'della', 'du', 'dos', 'do', 'le', 'los', 'las', 'ter', 'ten', 'bint', 'abu'] },
  modifier: {
    former: ['ehemalige', 'ehemaliger', 'ehemaligen', 'frühere', 'früherer', 'früheren', 'ex', 'einstige', 'damalige', 'damaliger'],
    acting: ['amtierende', 'amtierender', 'amtierenden', 'kommissarische', 'geschäftsführende', 'geschäftsführender', 'interims'],
    deputy: ['stellvertretende', 'stellvertretender', 'stellvertretenden', 'vize'],
    transitional: ['übergangs'],
    designated: ['designierte', 'designierter', 'gewählte', 'gewählter', 'künftige', 'künftiger'],
    outgoing: ['scheidende', 'scheidender'],
  },
  modifierPrefix: { former: ['ex', 'alt'] },
  possessive: { possessive: ['sein', 'seine', 'seiner', 'seinen', 'seinem', 'seines', 'ihr', 'ihre', 'ihrer', 'ihren', 'ihrem', 'ihres'] },
  notName: { word: ['bundesstaat', 'bundesstaats', 'bundesstaates', 'bundesland', 'bundeslandes', 'bundeslands', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'er', 'sie', 'es', 'wir', 'ich', 'ihr', 'sein', 'seine', 'ihre', 'unser', 'aber', 'und', 'oder', 'wenn', 'in', 'im', 'am', 'an', 'auf', 'bei', 'durch', 'für', 'von', 'vom', 'nach', 'zu', 'zum', 'zur', 'mit', 'aus', 'seit', 'als', 'während', 'obwohl', 'laut', 'auch', 'da', 'dort', 'hier', 'was', 'wer', 'wie', 'warum', 'wo', 'alle', 'viele', 'mehr', 'andere', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'nur', 'noch', 'doch', 'dabei', 'zudem', 'damit', 'nun', 'so', 'bis', 'bereits', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'menschen', 'prozent', 'uhr', 'jahr', 'jahre', 'jahren', 'tag', 'tage', 'euro', 'dollar', 'millionen', 'milliarden', 'stadt', 'land', 'regierung', 'partei', 'minute', 'minuten', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv', 'tor', 'treffer', 'mannschaft', 'elf', 'schützlinge', 'truppe'] },
  notNameShape: { word: [] },
  agent: { agent: ['von', 'vom', 'durch'] },
  copula: { is: ['ist', 'wird'] },
  nameEnding: { last: ['s'] },
}
