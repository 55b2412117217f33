import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { chartOf } from '../../lib/explain/chart'
import type { StepView } from '../../lib/explain/steps'
import type { ComparisonView, RowView } from '../../lib/explain/view'
import { usePhrases } from '../interface'
import { namesOf, type Names } from '../names'
import { StepChart } from './step-chart'

/** How counts moved on from report to report: a drawing where days are known, and always the figures. */
export function Timelines({ view }: { readonly view: ComparisonView }): JSX.Element | null {
  const [phrases, id] = [usePhrases(), useId()]
  const moved = view.rows.filter(({ steps }) => steps.length > 0)
  const names = namesOf(view)
  if (moved.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{phrases('timeline_title')}</h2>
      <div class="timelines">
        {moved.map((row) => (
          <Timeline key={row.id} row={row} names={names} />
        ))}
      </div>
    </section>
  )
}

function Timeline({ row, names }: { readonly row: RowView; readonly names: Names }): JSX.Element {
  const phrases = usePhrases()
  const points = chartOf(row.steps)
  const [first, last] = [points[0]?.step, points.at(-1)?.step]
  const summary =
    first?.day && last?.day ? phrases('timeline_summary', first.text, first.day.text, last.text, last.day.text) : ''
  return (
    <figure class="timeline" data-verdict={row.verdict} data-timeline={row.id}>
      <figcaption>
        <strong>{row.label}</strong>
        {summary && <span>{summary}</span>}
      </figcaption>
      {points.length > 0 && (
        <>
          <StepChart points={points} label={phrases('named', row.label, summary)} />
          {points.some(({ step }) => step.page) && <p class="meta">{phrases('timeline_page')}</p>}
        </>
      )}
      <details open={points.length === 0}>
        <summary>{phrases('timeline_table')}</summary>
        <StepTable steps={row.steps} label={row.label} names={names} />
      </details>
    </figure>
  )
}

interface StepTableProps {
  readonly steps: readonly StepView[]
  readonly label: string
  readonly names: Names
}

function StepTable({ steps, label, names }: StepTableProps): JSX.Element {
  const phrases = usePhrases()
  const nameOf = (report: string): string =>
    report === names.pageId ? phrases('this_page') : (names.outlets.get(report) ?? report)
  return (
    <table class="steps">
      <caption class="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{phrases('column_day')}</th>
          <th scope="col">{phrases('column_value')}</th>
          <th scope="col">{phrases('column_report')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ day, text, reports }) => (
          <tr key={`${day?.iso} ${text}`}>
            <td>{day ? <time dateTime={day.iso}>{day.text}</time> : phrases('undated')}</td>
            <td>
              <bdi>{text}</bdi>
            </td>
            <td>
              <ul class="meta">
                {reports.map((report) => (
                  <li key={report}>
                    <bdi>{nameOf(report)}</bdi>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
