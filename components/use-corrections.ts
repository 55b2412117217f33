import { useState } from 'preact/hooks'
import type { ComparisonView } from '../lib/explain/view'
import type { ReportName, TellApart } from './actions'
import { usePhrases } from './interface'
import type { OutcomeProps } from './outcome'

/** What the reader can say against a comparison. */
export interface Corrections {
  notSameEvent(report: string): void
  notSamePerson(names: readonly [string, string]): void
}

interface CorrectionsInHand {
  /** Null where corrections are not kept. */
  readonly corrections: Corrections | null
  /** What came of the last one, with its undoing. */
  readonly noted: OutcomeProps | null
}

/** Sends corrections and has the comparison made anew after each. */
export function useCorrections(
  tellApart: TellApart | undefined,
  view: ComparisonView | null,
  again: () => void,
): CorrectionsInHand {
  const phrases = usePhrases()
  const [noted, setNoted] = useState<OutcomeProps | null>(null)
  if (!tellApart || !view) return { corrections: null, noted }
  const failed = (): void => setNoted({ text: phrases('correction_failed'), failed: true })
  const undo = async (id: string): Promise<void> => {
    if (!(await tellApart.undo(id))) return failed()
    setNoted(null)
    again()
  }
  const note = async (made: Promise<string | null>, text: string): Promise<void> => {
    const id = await made
    if (id === null) return failed()
    setNoted({ text, undo: () => void undo(id) })
    again()
  }
  return {
    noted,
    corrections: {
      notSameEvent(id) {
        const card = [...view.reports, ...view.notComparable].find((report) => report.id === id)
        if (!card) return
        const made = tellApart.events(nameOf(view.page), nameOf(card))
        void note(made, phrases('marked_other_event', card.outlet))
      },
      notSamePerson: (names) => void note(tellApart.persons(names), phrases('marked_other_person', ...names)),
    },
  }
}

const nameOf = ({ title, outlet, url }: ReportName): ReportName => ({
  title,
  outlet,
  url,
})
