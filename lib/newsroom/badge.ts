import { plural } from '../explain/phrases'
import type { Interface } from './interface'
import type { ComparisonView } from './read-page'

/** What the toolbar button of a tab shows: figures beside the icon, and its name. */
export interface Badge {
  /** Empty when there is nothing to tell. */
  readonly text: string
  readonly title: string
}

/** The number of conflicts of a comparison in the reader's words; null stands for no comparison. */
export function badgeOf(view: Pick<ComparisonView, 'rows'> | null, { locale, phrases }: Interface): Badge {
  const conflicts = view?.rows.filter(({ verdict }) => verdict === 'conflict').length ?? 0
  if (conflicts === 0) return { text: '', title: phrases('extensionName') }
  return {
    text: new Intl.NumberFormat(locale).format(conflicts),
    title: plural(phrases, locale, 'badge_conflict', conflicts),
  }
}
