import type { ComponentChildren, JSX } from 'preact'
import type { Count } from '../lib/explain/filters'
import { usePhrases, useNumber } from './interface'

interface ChipsProps<Name extends string> {
  /** Key of the phrase that names the group. */
  readonly label: string
  readonly counts: readonly Count<Name>[]
  readonly chosen: readonly Name[]
  /** Key of the phrase of a chip begins with it: `kind_date`. */
  readonly prefix: string
  readonly icon?: (name: Name) => ComponentChildren
  toggle(name: Name): void
  clear(): void
}

/** A toggle for each that occurs, with its count; `All` while none is chosen. A single one is no choice. */
export function FilterChips<Name extends string>(props: ChipsProps<Name>): JSX.Element | null {
  const { label, counts, chosen, prefix, icon, toggle, clear } = props
  const [phrases, number] = [usePhrases(), useNumber()]
  if (counts.length < 2) return null
  return (
    <div class="chips" role="group" aria-label={phrases(label)}>
      <button type="button" class="chip" aria-pressed={chosen.length === 0} onClick={clear}>
        {phrases('filter_all')}
      </button>
      {counts.map(({ name, count }) => (
        <button
          key={name}
          type="button"
          class="chip"
          data-filter={name}
          data-verdict={icon && name}
          aria-pressed={chosen.includes(name)}
          onClick={() => toggle(name)}
        >
          {icon?.(name)}
          <span>{phrases(`${prefix}_${name}`)}</span>
          <span class="count">{number(count)}</span>
        </button>
      ))}
    </div>
  )
}
