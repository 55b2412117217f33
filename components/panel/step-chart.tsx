import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { ChartPoint } from '../../lib/explain/chart'
import { InterfaceContext } from '../interface'

const [WIDTH, HEIGHT] = [320, 132]
/** Room for what is written around the drawing. */
const [SIDE, TOP, FOOT] = [44, 24, 24]
/** Where a square or a ring ends. */
const DOT = 4

interface StepChartProps {
  readonly points: readonly ChartPoint[]
  /** What it shows, for those who do not see it. */
  readonly label: string
}

/** A value holds until the next one is told. Days run the way the interface is read. */
export function StepChart({ points, label }: StepChartProps): JSX.Element {
  const { locale, direction } = useContext(InterfaceContext)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const placed = points.map((point) => ({
    ...point,
    left: SIDE + (WIDTH - 2 * SIDE) * (direction === 'rtl' ? 1 - point.x : point.x),
    top: TOP + (HEIGHT - TOP - FOOT) * (1 - point.y),
  }))
  const line = placed.map(({ left, top }, at) => (at === 0 ? `M${left} ${top}` : `H${left}V${top}`)).join('')
  const days = new Map(placed.filter(({ told }) => told).map(({ step, left }) => [left, step.day?.iso ?? '']))
  return (
    <svg class="step-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} direction="ltr">
      <path class="ground" d={`M${SIDE / 2} ${HEIGHT - FOOT}H${WIDTH - SIDE / 2}`} />
      <path class="line" d={line} />
      {placed.map(({ step, left, top }) =>
        step.page ? (
          <rect key={`${left} ${top}`} class="own" x={left - DOT} y={top - DOT} width={2 * DOT} height={2 * DOT} />
        ) : (
          <circle key={`${left} ${top}`} cx={left} cy={top} r={DOT - 0.5} />
        ),
      )}
      {placed
        .filter(({ told }) => told)
        .map(({ step, left, top }) => (
          <text key={`${left} ${top}`} class="value" x={left} y={top - 2 * DOT}>
            {number.format(step.value)}
          </text>
        ))}
      {apart([...days]).map(([left, iso]) => (
        <text key={left} x={left} y={HEIGHT - 2 * DOT}>
          {shortDay(iso, locale)}
        </text>
      ))}
    </svg>
  )
}

/** Days that would run into one before them are left out; the last one stays. */
function apart(days: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] {
  const last = days.at(-1)
  const kept: (readonly [number, string])[] = []
  for (const day of days.slice(0, -1))
    if ([...kept, ...(last ? [last] : [])].every(([left]) => Math.abs(left - day[0]) > SIDE)) kept.push(day)
  return last ? [...kept, last] : kept
}

const shortDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(iso))
