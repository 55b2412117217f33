import { PLAIN, type Orthography } from '../../text/tokens'
import type { Language } from '../registry'

const ARABIC: Partial<Orthography> = {
  prefixes: ['وبال', 'وكال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال', 'وب', 'ول', 'وس', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'],
  suffixes: [['تهما', 'ه'], ['تها', 'ه'], ['تهم', 'ه'], ['ته', 'ه'], ['هما', ''], ['ها', ''], ['هم', ''], ['نا', ''], ['ه', '']],
  stemLength: 2,
  abbreviations: ['د', 'م', 'ه', 'ق'],
}

const SPELLINGS: Readonly<Record<Language, Partial<Orthography>>> = {
  ar: ARABIC,
  de: {
    compounds: true,
    abbreviations: ['z. b', 'bzw', 'ca', 'dr', 'prof', 'mio', 'mrd', 'st', 'nr', 'gen', 'hl', 'u. a', 'd. h', 'vgl', 'usw', 'bspw', 'ggf', 'inkl', 'jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dez', 'abs', 'art'],
  },
  en: {
    abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'maj', 'brig', 'col', 'lt', 'capt', 'sgt', 'cpl', 'adm', 'sen', 'rep', 'gov', 'pres', 'st', 'no', 'vs', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'approx', 'etc'],
  },
  es: { abbreviations: ['sr', 'sra', 'dr', 'dra', 'gral', 'ee. uu', 'uds', 'núm', 'pág', 'aprox', 'art', 'av', 'cía'] },
  fr: { abbreviations: ['m', 'mm', 'mme', 'mlle', 'dr', 'pr', 'gén', 'gal', 'col', 'cdt', 'st', 'ste', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'env', 'cf', 'art', 'av'] },
  it: { abbreviations: ['sig', 'dott', 'dr', 'prof', 'gen', 'on', 'ing', 'avv', 'ecc', 'ca', 'art', 'pag', 'col'] },
  nl: { compounds: true, abbreviations: ['dhr', 'mevr', 'dr', 'drs', 'ir', 'mr', 'prof', 'gen', 'ca', 'bijv', 'o.a', 'd.w.z', 'nr', 'jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dec', 'mln', 'mld', 'st', 'art'] },
  pl: { abbreviations: ['dr', 'prof', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'por', 'św', 'ul', 'tys', 'mln', 'mld', 'ok', 'np', 'tzw', 'm.in', 'r', 'godz', 'im', 'al', 'art', 'ww', 'wg', 'zł'] },
  pt: { abbreviations: ['sr', 'sra', 'dr', 'dra', 'gen', 'prof', 'eng', 'nº', 'pág', 'art', 'av', 'aprox', 'ex', 'exmo'] },
  ru: { abbreviations: ['г', 'гг', 'тыс', 'млн', 'млрд', 'ген', 'им', 'ул', 'т. д', 'т. п', 'др', 'проф', 'руб', 'долл', 'см', 'стр', 'обл', 'св'] },
  tr: { abbreviations: ['dr', 'prof', 'doç', 'av', 'org', 'korg', 'tümg', 'tuğg', 'gen', 'alb', 'sn', 'vb', 'vs', 'no', 'st', 'yrd', 'çev', 'yy'], locale: 'tr' },
  uk: { abbreviations: ['р', 'рр', 'тис', 'млн', 'млрд', 'ген', 'ім', 'вул', 'т. д', 'ін', 'проф', 'грн', 'дол', 'див', 'обл', 'св', 'ст'] },
}

/** The spelling rules of a language. */
export const orthographyOf = (language: Language): Orthography => ({ ...PLAIN, locale: language, ...SPELLINGS[language] })
