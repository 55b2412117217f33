import type { JSX } from 'preact'
import type { LayerTexts } from '../lib/newsroom/layer-texts'
import type { Mark, MarkValue } from '../lib/newsroom/read-page'
import { VerdictIcon } from './icons'

interface CardsProps {
  readonly marks: readonly Mark[]
  readonly texts: LayerTexts
}

/** What the reports say on the words of one passage, the gravest first. */
export const PageCards = ({ marks, texts }: CardsProps): JSX.Element => (
  <>
    {marks.map((mark) => (
      <article key={mark.row} class="fact" data-verdict={mark.verdict}>
        <p class="verdict">
          <VerdictIcon verdict={mark.verdict} />
          {mark.card.verdictText}
        </p>
        <p class="fact-label">
          <bdi>{mark.card.label}</bdi>
        </p>
        <ul class="values">
          {mark.card.values.map((value, i) => (
            <Value key={i} value={value} texts={texts} />
          ))}
        </ul>
        <p class="reason">{mark.card.reasonText}</p>
      </article>
    ))}
  </>
)

const Value = ({
  value: { value, page, outlets },
  texts,
}: {
  readonly value: MarkValue
  readonly texts: LayerTexts
}) => (
  <li class={page ? 'own' : undefined}>
    <bdi class="value">{value}</bdi>
    <ul class="who">
      {page && <li class="this">{texts.thisPage}</li>}
      {outlets.map((outlet, i) => (
        <li key={i}>
          <bdi>{outlet}</bdi>
        </li>
      ))}
    </ul>
  </li>
)

/** One line for a passage: verdict, question, what this page says. */
export const PassageName = ({ mark }: { readonly mark: Mark; readonly texts: LayerTexts }): JSX.Element => (
  <>
    <VerdictIcon verdict={mark.verdict} />
    <span class="visually-hidden">{mark.card.verdictText}</span>
    <bdi class="item-label">{mark.card.label}</bdi>
    <bdi class="item-value">{mark.card.values.find(({ page }) => page)?.value}</bdi>
  </>
)
