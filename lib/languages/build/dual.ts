import type { Table } from '../../text/trie'
import type { Language } from '../registry'

/** How a language forms the dual of a counted noun. */
interface Dual {
  /** Endings of the dual by the ending of the singular they replace; the empty ending fits every other noun. */
  readonly endings: readonly (readonly [singular: string, duals: readonly string[]])[]
  /** Endings that mark a listed form as a plural or a dual already, or as an adverbial case. */
  readonly notSingular: RegExp
  /** The ending that a sound plural shares with the dual, and the two that tell which of both a listed form is. */
  readonly shared: readonly [ending: string, plural: string, dual: string]
}

/** Languages with a dual. Written Arabic tells `two` by the noun's ending alone. */
const DUALS: Partial<Record<Language, Dual>> = {
  ar: {
    endings: [
      ['ة', ['تان', 'تين']],
      ['', ['ان', 'ين']],
    ],
    notSingular: /(?:ات|ون|ين|ان|ا|اء|ى)$/u,
    shared: ['ين', 'ون', 'ان'],
  },
}

const SHORTEST = 2

/** Words that name two of a counted thing, by its concept. EXAMPLE ar `count.dam`: سدان, سدين */
export function dualTable(language: Language, lexicon: Table): Table {
  const dual = DUALS[language]
  if (!dual) return {}
  return Object.fromEntries(
    Object.entries(lexicon)
      .filter(([id]) => id.startsWith('count.'))
      .map(([id, forms]) => [id, dualsOf(forms ?? [], dual)] as const)
      .filter(([, forms]) => forms.length > 0),
  )
}

function dualsOf(forms: readonly string[], { endings, notSingular, shared: [shared, plural, only] }: Dual): string[] {
  const plain = forms.map((form) => form.replace(/\?$/u, '')).filter((form) => !/\s/u.test(form))
  const isPlural = (form: string): boolean =>
    plain.includes(form + plural) || (plain.includes(form + shared) && !plain.includes(form + only))
  const singulars = plain.filter((form) => form.length >= SHORTEST && !notSingular.test(form))
  const duals = singulars.flatMap((form) => {
    const [ending, own] = endings.find(([singular]) => form.endsWith(singular)) ?? ['', []]
    const stem = form.slice(0, form.length - ending.length)
    return own.filter((dual) => dual !== shared || !isPlural(form)).map((dual) => stem + dual)
  })
  return [...new Set(duals)]
}
