import type { Language } from '../registry'

/** Endings by case: nominative, genitive, dative, accusative, instrumental, locative; several where usage varies. */
type Cases = readonly (readonly string[])[]

type Rule = readonly [ending: RegExp, cases: Cases]

const c = (...cases: string[]): Cases => cases.map((endings) => endings.split('|'))

/* First match wins; what no rule matches does not change. The matched ending is replaced. */
const NOUNS: Partial<Record<Language, readonly Rule[]>> = {
  ru: [
    [/(?<=[гкхжшчщ])а$/u, c('а', 'и', 'е', 'у', 'ой', 'е')],
    [/ия$/u, c('ия', 'ии', 'ии', 'ию', 'ией', 'ии')],
    [/а$/u, c('а', 'ы', 'е', 'у', 'ой', 'е')],
    [/я$/u, c('я', 'и', 'е', 'ю', 'ей', 'е')],
    [/(?<=[ое])в$/u, c('в', 'ва', 'ву', 'в', 'вом|вым', 'ве')],
    [/ь$/u, c('ь', 'и|я', 'и|ю', 'ь', 'ью|ем', 'и|е')],
    [/й$/u, c('й', 'я', 'ю', 'й', 'ем', 'е')],
    [/ы$/u, c('ы', '|', 'ам', 'ы', 'ами', 'ах')],
    [/(?<=[бвгджзклмнпрстфхцчш])$/u, c('', 'а', 'у', '', 'ом|ем', 'е|у')],
  ],
  uk: [
    [/ія$/u, c('ія', 'ії', 'ії', 'ію', 'ією', 'ії')],
    [/ка$/u, c('ка', 'ки', 'ці', 'ку', 'кою', 'ці')],
    [/га$/u, c('га', 'ги', 'зі', 'гу', 'гою', 'зі')],
    [/ха$/u, c('ха', 'хи', 'сі', 'ху', 'хою', 'сі')],
    [/(?<=[жшчц])а$/u, c('а', 'і', 'і', 'у', 'ею', 'і')],
    [/а$/u, c('а', 'и', 'і', 'у', 'ою', 'і')],
    [/(?<=[нлтдзсц])ня$/u, c('ня', 'ні', 'ні', 'ню', 'нею', 'ні')],
    [/я$/u, c('я', 'ї|і', 'ї|і', 'ю', 'єю|ею', 'ї|і')],
    [/їв$/u, c('їв', 'єва', 'єву', 'їв', 'євом', 'єві')],
    [/(?<=[рлн])ків$/u, c('ків', 'кова', 'кову', 'ків', 'ковом', 'кові')],
    [/ів$/u, c('ів', 'ова|ева', 'ову|еву', 'ів', 'овом|евом', 'ові|еві')],
    [/ь$/u, c('ь', 'я|і', 'ю|і', 'ь', 'ем|ю', 'і')],
    [/й$/u, c('й', 'я|ю', 'ю', 'й', 'єм', 'ї')],
    [/(?<=[бвгджзклмнпрстфхцчш])$/u, c('', 'а|у', 'у|ові', '', 'ом|ем', 'і|у')],
  ],
  pl: [
    [/ra$/u, c('ra', 'ry', 'rze', 'rę', 'rą', 'rze')],
    [/ga$/u, c('ga', 'gi', 'dze', 'gę', 'gą', 'dze')],
    [/ka$/u, c('ka', 'ki', 'ce', 'kę', 'ką', 'ce')],
    [/cha$/u, c('cha', 'chy', 'sze', 'chę', 'chą', 'sze')],
    [/ta$/u, c('ta', 'ty', 'cie', 'tę', 'tą', 'cie')],
    [/da$/u, c('da', 'dy', 'dzie', 'dę', 'dą', 'dzie')],
    [/ła$/u, c('ła', 'ły', 'le', 'łę', 'łą', 'le')],
    [/la$/u, c('la', 'li', 'li', 'lę', 'lą', 'li')],
    [/ca$/u, c('ca', 'cy', 'cy', 'cę', 'cą', 'cy')],
    [/ia$/u, c('ia', 'ii|i', 'ii|i', 'ię', 'ią', 'ii|i')],
    [/ja$/u, c('ja', 'ji', 'ji', 'ję', 'ją', 'ji')],
    [/(?<=cz|sz|rz|ż)a$/u, c('a', 'y', 'y', 'ę', 'ą', 'y')],
    [/a$/u, c('a', 'y', 'ie', 'ę', 'ą', 'ie')],
    [/ów$/u, c('ów', 'owa', 'owowi', 'ów', 'owem', 'owie')],
    [/óg$/u, c('óg', 'ogu', 'ogowi', 'óg', 'ogiem', 'ogu')],
    [/ń$/u, c('ń', 'nia', 'niowi', 'ń', 'niem', 'niu')],
    [/iec$/u, c('iec', 'iecka|ca', 'cowi', 'iec', 'cem', 'cu')],
    [/ek$/u, c('ek', 'ku', 'kowi', 'ek', 'kiem', 'ku')],
    [/(?<=[kg])$/u, c('', 'u|a', 'owi', '', 'iem', 'u')],
    [/t$/u, c('t', 'tu|ta', 'towi', 't', 'tem', 'cie')],
    [/d$/u, c('d', 'du', 'dowi', 'd', 'dem', 'dzie')],
    [/r$/u, c('r', 'ru', 'rowi', 'r', 'rem', 'rze')],
    [/(?<=cz|sz|rz|ż|l|c)$/u, c('', 'a|u', 'owi', '', 'em', 'u')],
    [/um$/u, c('um', 'um', 'um', 'um', 'um', 'um')],
    [/(?<=[bfmnpsvwz])$/u, c('', 'u|a', 'owi', '', 'em', 'ie')],
    [/ł$/u, c('ł', 'łu', 'łowi', 'ł', 'łem', 'le')],
    [/no$/u, c('no', 'na', 'nu', 'no', 'nem', 'nie')],
    [/ko$/u, c('ko', 'ka', 'ku', 'ko', 'kiem', 'ku')],
    [/wo$/u, c('wo', 'wa', 'wu', 'wo', 'wem', 'wie')],
    [/(?<=[zż])e$/u, c('e', 'a', 'u', 'e', 'em', 'u')],
    [/y$/u, c('y', 'ów|', 'om', 'y', 'ami', 'ach')],
  ],
}

const ADJECTIVES: Partial<Record<Language, readonly Rule[]>> = {
  ru: [
    [/(?:ый|ой)$/u, c('ый|ой', 'ого', 'ому', 'ый|ой', 'ым', 'ом')],
    [/ий$/u, c('ий', 'ого|его', 'ому|ему', 'ий', 'им', 'ом|ем')],
    [/ая$/u, c('ая', 'ой', 'ой', 'ую', 'ой', 'ой')],
    [/ые$/u, c('ые', 'ых', 'ым', 'ые', 'ыми', 'ых')],
  ],
  uk: [
    [/ий$/u, c('ий', 'ого', 'ому', 'ий', 'им', 'ому')],
    [/ій$/u, c('ій', 'ього', 'ьому', 'ій', 'ім', 'ьому')],
    [/(?<=[кгнвжхд])а$/u, c('а', 'ої', 'ій', 'у', 'ою', 'ій')],
  ],
  pl: [
    [/y$/u, c('y', 'ego', 'emu', 'y', 'ym', 'ym')],
    [/i$/u, c('i', 'iego', 'iemu', 'i', 'im', 'im')],
    [/(?<=[kg])a$/u, c('a', 'iej', 'iej', 'ą', 'ą', 'iej')],
    [/a$/u, c('a', 'ej', 'ej', 'ą', 'ą', 'ej')],
  ],
}

/** All written forms of a place name. EXAMPLE ru Саудовская Аравия → … Саудовской Аравии … */
export function inflectName(language: Language, name: string): string[] {
  if (language === 'ar') return withAssimilatedArticle(name)
  if (language === 'de' || language === 'nl')
    return /[a-zäöüëï]$/u.test(name) && !/[szx]$/u.test(name) ? [name, `${name}s`] : [name]
  if (!NOUNS[language] || /\p{Lu}{2}/u.test(name)) return [name]
  const words = name.split(/(?<=[\s-])/u)
  if (words.length > 2 || (words.length === 2 && name.includes('-'))) return declineLast(language, words)
  const [first, second] = words
  if (!first) return [name]
  if (!second) return [...new Set(decline(NOUNS[language], first).flat())]
  const adjective = decline(ADJECTIVES[language], first.trim())
  const noun = decline(NOUNS[language], second)
  return [
    ...new Set([
      name,
      ...adjective.flatMap((forms, i) => forms.flatMap((form) => (noun[i] ?? []).map((made) => `${form} ${made}`))),
    ]),
  ]
}

const decline = (rules: readonly Rule[] | undefined, word: string): Cases => {
  const rule = rules?.find(([ending]) => ending.test(word))
  return rule
    ? rule[1].map((endings) => endings.map((ending) => word.replace(rule[0], ending)))
    : Array.from({ length: 6 }, () => [word])
}

function declineLast(language: Language, words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).join('')
  return [
    ...new Set(
      decline(NOUNS[language], last)
        .flat()
        .map((form) => before + form),
    ),
  ]
}

/** EXAMPLE الهند → also للهند, where the article joins the preposition */
const withAssimilatedArticle = (name: string): string[] =>
  name.startsWith('ال') ? [name, `لل${name.slice(2)}`, `ولل${name.slice(2)}`] : [name]
