import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FactView, ReportView } from '../../lib/explain/library-view'
import type { Result } from '../../lib/newsroom/result'
import { BackIcon, RemoveIcon } from '../icons'
import { usePhrases } from '../interface'
import { Skeleton } from '../skeleton'
import { Original } from './original'
import { MarkedBlock, ReportText, type MarkedProps } from './report-text'

interface ReportReaderProps {
  readonly report: string
  open(report: string): Promise<Result<ReportView | null>>
  remove(report: string, title: string): Promise<void>
  close(): void
}

/** A report with its facts marked, and beside it what they say. */
export function ReportReader({ report, open, remove, close }: ReportReaderProps): JSX.Element {
  const phrases = usePhrases()
  const [read, setRead] = useState<Result<ReportView | null> | null>(null)
  const [chosen, choose] = useState<number | null>(null)
  useEffect(() => void open(report).then(setRead), [open, report])
  const view = read?.ok ? read.value : null
  const toFact = (fact: number): void => {
    choose(fact)
    show(`#fact-${fact} button`)
  }
  const toWords = (fact: number): void => {
    choose(fact)
    show(`[data-facts~="${fact}"]`)
  }
  return (
    <main class="reader" data-report={report}>
      <button type="button" class="link quiet" data-action="back" onClick={close}>
        <BackIcon />
        {phrases('library_back')}
      </button>
      {!read && <Skeleton label="library_opening" />}
      {read && !view && (
        <section class="notice" role="alert">
          <h2>{phrases(read.ok ? 'library_missing' : `problem_${read.problem}`)}</h2>
        </section>
      )}
      {view && (
        <>
          <ReaderHead view={view} chosen={chosen} choose={toFact} remove={remove} />
          <div class="reader-columns">
            <ReportText view={view} chosen={chosen} choose={toFact} />
            <Facts facts={view.facts} chosen={chosen} choose={toWords} />
          </div>
        </>
      )}
    </main>
  )
}

function ReaderHead({ view, chosen, choose, remove }: MarkedProps & Pick<ReportReaderProps, 'remove'>): JSX.Element {
  const [phrases, heading] = [usePhrases(), useRef<HTMLHeadingElement>(null)]
  const { card } = view
  useEffect(() => heading.current?.focus(), [])
  return (
    <header class="reader-head">
      <h1 ref={heading} tabIndex={-1} lang={card.language || undefined} dir={card.direction}>
        {card.title ? <MarkedBlock view={view} block={0} chosen={chosen} choose={choose} /> : phrases('untitled')}
      </h1>
      <p class="meta">
        <Original report={card}>{card.outlet}</Original>
        {card.day ? <time dateTime={card.day.iso}>{card.day.text}</time> : <span>{phrases('undated')}</span>}
        <span>{card.languageName}</span>
        {!card.saved && <span>{phrases('library_from_pack')}</span>}
      </p>
      {card.saved && (
        <button
          type="button"
          class="link quiet"
          data-action="remove"
          onClick={() => void remove(card.id, card.title || phrases('untitled'))}
        >
          <RemoveIcon />
          {phrases('library_remove_this')}
        </button>
      )}
    </header>
  )
}

interface FactsProps {
  readonly facts: readonly FactView[]
  readonly chosen: number | null
  choose(fact: number): void
}

function Facts({ facts, chosen, choose }: FactsProps): JSX.Element {
  const phrases = usePhrases()
  return (
    <aside class="facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{phrases('library_facts')}</h2>
      {facts.length === 0 && <p>{phrases('library_no_facts')}</p>}
      <ol>
        {facts.map(({ id, kind, kindText, label, value }) => (
          <li key={id} id={`fact-${id}`} data-kind={kind}>
            <button type="button" aria-pressed={chosen === id} onClick={() => choose(id)}>
              <span class="fact-kind">{label.startsWith(kindText) ? label : `${kindText} · ${label}`}</span>
              <bdi class="fact-value">{value}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  )
}

/** Brings the other end of a fact into view, and the focus to it. */
function show(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}
