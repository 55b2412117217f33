import type { Language } from '../registry'

/** The forms of a demonym: gender, number, case, and the nouns of the people. */
export function inflectDemonym(language: Language, base: string): string[] {
  switch (language) {
    case 'ar':
      return base.includes(' ') || !/ي$/u.test(base)
        ? [base]
        : ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'ا'].map((ending) => base + ending)
    case 'en':
      return /(?:sh|ch|se|ss|\.|men|man|Thai)$/u.test(base) ? [base] : [base, `${base}s`]
    case 'fr':
      return french(base)
    case 'es':
      return romance(base, [
        [/o$/u, ['o', 'a', 'os', 'as']],
        [/és$/u, ['és', 'esa', 'eses', 'esas']],
        [/án$/u, ['án', 'ana', 'anes', 'anas']],
        [/í$/u, ['í', 'íes', 'ís']],
        [/[ae]$/u, null],
        [/l$/u, ['l', 'la', 'les', 'las']],
        [/r$/u, ['r', 'res']],
      ])
    case 'pt':
      return romance(base, [
        [/co$/u, ['co', 'ca', 'cos', 'cas']],
        [/o$/u, ['o', 'a', 'os', 'as']],
        [/ês$/u, ['ês', 'esa', 'eses', 'esas']],
        [/u$/u, ['u', 'eia', 'us', 'eias']],
        [/ol$/u, ['ol', 'ola', 'óis', 'olas']],
        [/[aei]$/u, null],
      ])
    case 'it':
      return romance(base, [
        [/(?<=[cg])o$/u, ['o', 'a', 'hi', 'he', 'i']],
        [/io$/u, ['io', 'ia', 'i', 'ie']],
        [/o$/u, ['o', 'a', 'i', 'e']],
        [/e$/u, ['e', 'i']],
        [/ita$/u, ['ita', 'iti', 'ite']],
        [/ta$/u, ['ta', 'ti', 'te']],
      ])
    case 'nl':
      return dutch(base)
    case 'de':
      return german(base)
    case 'tr':
      return [`${base}*`]
    case 'ru':
    case 'uk':
    case 'pl':
      return slavic(language, base)
  }
}

function french(base: string): string[] {
  const feminine = /(?:ien|éen|[^aeiou]yen)$/u.test(base)
    ? `${base}ne`
    : /[^e]$/u.test(base) && !/(?:ni|ti|ri|è|é)$/u.test(base)
      ? `${base}e`
      : /(?:ni|ti|ri)$/u.test(base)
        ? `${base}e`
        : base
  const plural = /[sx]$/u.test(base) ? base : `${base}s`
  return [...new Set([base, feminine, plural, `${feminine}s`])]
}

function romance(base: string, rules: readonly (readonly [RegExp, readonly string[] | null])[]): string[] {
  const rule = rules.find(([ending]) => ending.test(base))
  if (!rule) return [base, `${base}s`]
  const [ending, forms] = rule
  return forms === null ? [base, `${base}s`] : forms.map((form) => base.replace(ending, form))
}

function dutch(base: string): string[] {
  if (/ees$/u.test(base))
    return [
      base,
      `${base.slice(0, -1)}e`.replace(/eese?$/u, 'ese'),
      base.replace(/ees$/u, 'ese'),
      base.replace(/ees$/u, 'ezen'),
    ]
  if (/[sc]h?$/u.test(base) && !/(?:man|rus)$/iu.test(base)) return [base, `${base}e`, `${base}en`]
  if (/aan$/u.test(base)) return [base, base.replace(/aan$/u, 'anen')]
  if (/ijn$/u.test(base)) return [base, `${base}en`]
  return [base, `${base}s`, `${base}en`, `${base}n`]
}

function german(base: string): string[] {
  if (/^\p{Ll}|^US-a/u.test(base)) {
    const endings = ['', 'e', 'em', 'en', 'er', 'es']
    const capital = base.charAt(0).toUpperCase() + base.slice(1)
    return [...new Set([base, capital].flatMap((form) => endings.map((ending) => form + ending)))]
  }
  if (/e$/u.test(base)) return [base, `${base}n`, base.replace(/e$/u, 'in'), base.replace(/e$/u, 'innen')]
  if (/er$/u.test(base)) return [base, `${base}n`, `${base}s`, `${base}in`, `${base}innen`]
  return [base, `${base}s`, `${base}n`, `${base}en`, `${base}in`]
}

/* Adjective stems take any ending; nouns of the people theirs. */
function slavic(language: 'ru' | 'uk' | 'pl', base: string): string[] {
  if (/^\p{Ll}/u.test(base))
    return language === 'pl'
      ? [
          `${base}*`,
          ...(base.endsWith('sk') ? [`${base.slice(0, -1)}c*`] : []),
          ...(base.endsWith('ck') ? [`${base.slice(0, -1)}c*`] : []),
        ]
      : adjective(base)
  return [`${base}*`]
}

function adjective(base: string): string[] {
  if (/(?:[^ь]ец|єць|ець|ец)$/u.test(base))
    return [
      base,
      ...['а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах', 'я', 'ю', 'і', 'ів', 'ям', 'ями', 'ях'].map(
        (ending) =>
          base.replace(/ец$|[еє]ць$/u, (tail) => (tail.startsWith('є') || /[иіа]й?ец/u.test(base) ? 'йц' : 'ц')) +
          ending,
      ),
    ]
  return [`${base}*`]
}
