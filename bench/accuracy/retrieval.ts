import * as v from 'valibot'
import { plugin, runScorer, SETS, VERBOSE } from './scorer'
import { NONE, table } from './table'

/** The sets, and what of the systems makes no difference there: pud has no days. */
const SET_SKIPS = { itn: null, pud: 'days unknown' } as const
const GROUPS = { 'Arabic–Latin': 'ar<>Latin', 'Latin–Latin': 'Latin<>Latin' } as const

const Rows = v.array(
  v.looseObject({
    system: v.string(),
    _cells: v.record(v.string(), v.object({ n: v.number(), r5: v.number(), mrr: v.number() })),
  }),
)
type Row = v.InferOutput<typeof Rows>[number]

/** The report of one event in another language: fingerprints beside full text search. */
export function retrieval(): string {
  return [
    'Finding the text of one event in another language: recall at 5 / mean reciprocal rank.',
    ...Object.entries(SET_SKIPS).map(([set, skip]) => ofSet(set, skip)),
    'Both sets are of short texts. Days of publication are given in itn alone; Parallax alone uses them, as it does in use.',
  ].join('\n\n')
}

function ofSet(set: string, skip: string | null): string {
  const options = { data: `${SETS}/retrieval/${set}`, systems: plugin('retrieval'), ...(skip ? { skip } : {}) }
  const rows = v.parse(Rows, runScorer('retrieval.mjs', options))
  if (VERBOSE) listCells(set, rows[0])
  return table(
    [set, ...Object.keys(GROUPS)],
    rows.map((row) => [row.system, ...Object.values(GROUPS).map((group) => cell(row, group))]),
  )
}

function cell(row: Row, group: string): string {
  const [recall, rank] = [row[`${group} R@5`], row[`${group} MRR`]]
  return typeof recall === 'string' && typeof rank === 'string' ? `${recall} / ${rank}` : NONE
}

/** The scorer lists no misses: what each pair of languages gives, worst first. */
function listCells(set: string, row: Row | undefined): void {
  process.stdout.write(`\nPairs of languages of Parallax, retrieval/${set}\n`)
  for (const [pair, { n, r5, mrr }] of Object.entries(row?._cells ?? {}).sort((a, b) => a[1].r5 - b[1].r5))
    process.stdout.write(`${pair} ${(100 * r5).toFixed(1)} / ${(100 * mrr).toFixed(1)} of ${n}\n`)
}
