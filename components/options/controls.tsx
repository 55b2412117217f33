import type { ComponentChildren, JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { usePhrases } from '../interface'

interface CheckProps {
  readonly name: string
  readonly checked: boolean
  readonly label: string
  /** A sentence that explains it. */
  readonly text?: string
  set(checked: boolean): void
}

/** A box to tick, with its whole line as its target. */
export function Check({ name, checked, label, text, set }: CheckProps): JSX.Element {
  const note = useId()
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-describedby={text ? note : undefined}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {text && (
        <p id={note} class="note">
          {text}
        </p>
      )}
    </div>
  )
}

interface RadiosProps<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly disabled?: boolean
  label(value: Value): string
  /** Shown behind a label, for the eye alone. */
  readonly picture?: (value: Value) => ComponentChildren
  set(value: Value): void
}

/** One of a few. */
export function Radios<Value extends string>(props: RadiosProps<Value>): JSX.Element {
  const { name, legend, values, chosen, disabled, label, picture, set } = props
  return (
    <fieldset disabled={disabled}>
      <legend>{legend}</legend>
      <div class="radios">
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => set(value)} />
            <span>{label(value)}</span>
            {picture?.(value)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface ChoicesProps<Item extends string> {
  readonly name: string
  readonly legend: string
  /** All there are, in the order in which they are shown. */
  readonly items: readonly Item[]
  readonly chosen: 'all' | readonly Item[]
  /** Said when none is chosen. */
  readonly none: string
  label(item: Item): string
  set(chosen: 'all' | readonly Item[]): void
}

/** Any of several. All of them is `all`, which takes in those that come later. */
export function Choices<Item extends string>(props: ChoicesProps<Item>): JSX.Element {
  const { name, legend, items, chosen, none, label, set } = props
  const [phrases, group] = [usePhrases(), useRef<HTMLFieldSetElement>(null)]
  const now = items.filter((item) => chosen === 'all' || chosen.includes(item))
  const toggle = (item: Item, ticked: boolean): void => {
    const next = items.filter((other) => (other === item ? ticked : now.includes(other)))
    set(next.length === items.length ? 'all' : next)
  }
  /** The button goes with the click: the focus stays with the boxes. */
  const all = (): void => {
    set('all')
    group.current?.querySelector('input')?.focus()
  }
  return (
    <fieldset ref={group}>
      <legend>{legend}</legend>
      {now.length < items.length && (
        <button type="button" class="link choices-all" data-action="all" onClick={all}>
          {phrases('options_all')}
        </button>
      )}
      <div class="choices">
        {items.map((item) => (
          <label key={item}>
            <input
              type="checkbox"
              name={name}
              value={item}
              checked={now.includes(item)}
              onChange={({ currentTarget }) => toggle(item, currentTarget.checked)}
            />
            <span class="choice-name">{label(item)}</span>
          </label>
        ))}
      </div>
      <p role="status" class="warning">
        {now.length === 0 ? none : ''}
      </p>
    </fieldset>
  )
}
