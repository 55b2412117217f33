import type { JSX } from 'preact'
import type { ReportView } from '../../lib/explain/library-view'

export interface MarkedProps {
  readonly view: ReportView
  readonly chosen: number | null
  choose(fact: number): void
}

/** The words of a report below its title, as they were read. */
export function ReportText({ view, chosen, choose }: MarkedProps): JSX.Element {
  const { card, blocks } = view
  return (
    <div class="report-text" lang={card.language || undefined} dir={card.direction}>
      {blocks.map(
        ({ role }, at) =>
          at > 0 && (
            <p key={at} data-role={role}>
              <MarkedBlock view={view} block={at} chosen={chosen} choose={choose} />
            </p>
          ),
      )}
    </div>
  )
}

/** One block of a report; the words that give a fact lead to what it says. */
export function MarkedBlock({
  view,
  block,
  chosen,
  choose,
}: MarkedProps & { readonly block: number }): JSX.Element | null {
  const runs = view.blocks[block]?.runs ?? []
  return (
    <>
      {runs.map(({ text, facts }, at) => {
        const [fact] = facts
        if (fact === undefined) return text
        return (
          <a
            key={at}
            href={`#fact-${fact}`}
            class="fact-mark"
            data-facts={facts.join(' ')}
            data-chosen={chosen !== null && facts.includes(chosen)}
            title={facts.map((id) => labelOf(view, id)).join('\n')}
            onClick={(event) => {
              event.preventDefault()
              choose(fact)
            }}
          >
            <mark>{text}</mark>
          </a>
        )
      })}
    </>
  )
}

/** EXAMPLE `Number · Dead · 144` */
function labelOf({ facts }: ReportView, id: number): string {
  const fact = facts[id]
  return fact ? [...new Set([fact.kindText, fact.label, fact.value])].join(' · ') : ''
}
