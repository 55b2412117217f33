import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['ploeg', 'elftal', 'mannen', 'manschappen', 'pupillen'] },
  honorific: { person: ['dhr', 'mevr', 'meneer', 'mevrouw', 'heer', 'dr', 'drs', 'ir', 'mr', 'prof', 'professor'] },
  particle: { particle: ['de', 'van', 'der', 'den', 'ten', 'ter', 'het', '\'t', 'von', 'ben', 'bin', 'al', 'el', 'da', 'di', 'ould', 'la', 'del', 'della', 'du', 'dos', 'das', 'do', 'le', 'los', 'las', 'bint', 'abu', 'zu'] },
  modifier: {
    former: ['voormalig', 'voormalige', 'ex', 'oud', 'toenmalig', 'toenmalige'],
    acting: ['waarnemend', 'waarnemende', 'interim', 'demissionair', 'demissionaire'],
    deputy: ['vice', 'plaatsvervangend', 'plaatsvervangende', 'adjunct'],
    transitional: ['overgangs'],
    designated: ['gekozen', 'aangewezen', 'beoogd', 'beoogde', 'verkozen'],
    outgoing: ['aftredend', 'aftredende', 'vertrekkend'],
  },
  modifierPrefix: { former: ['ex', 'oud'] },
  possessive: { possessive: ['zijn', 'haar', 'hun', 'diens'] },
  notName: { word: ['de', 'het', 'een', 'dit', 'dat', 'deze', 'die', 'hij', 'zij', 'ze', 'het', 'wij', 'we', 'ik', 'zijn', 'haar', 'hun', 'ons', 'onze', 'maar', 'en', 'of', 'als', 'in', 'op', 'bij', 'door', 'voor', 'van', 'naar', 'tot', 'met', 'uit', 'na', 'sinds', 'toen', 'terwijl', 'hoewel', 'volgens', 'ook', 'er', 'daar', 'hier', 'wat', 'wie', 'hoe', 'waarom', 'waar', 'welke', 'alle', 'veel', 'meer', 'andere', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'gezien', 'zowel', 'tijdens', 'gedurende', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'verwachte', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['door'] },
  copula: { is: ['is', 'wordt'] },
  nameEnding: { last: ['s'] },
}
