import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { comparePersons } from '../../lib/names/compare'
import { plugin, runScorer, SETS, VERBOSE } from './scorer'
import { NONE, table } from './table'

const Rows = v.array(
  v.object({
    set: v.string(),
    matcher: v.string(),
    P: v.string(),
    R: v.string(),
    F1: v.string(),
    bestF1: v.string(),
  }),
)

/** Spellings of persons: Parallax beside string and sound measures. */
export function names(): string {
  const rows = v.parse(Rows, runScorer('names.mjs', { matchers: plugin('names') }))
  const sets = [...new Set(rows.map(({ set }) => set))]
  const [first = '', ...peers] = [...new Set(rows.map(({ matcher }) => matcher))]
  const find = (set: string, matcher: string): (typeof rows)[number] | undefined =>
    rows.find((row) => row.set === set && row.matcher === matcher)
  if (VERBOSE) listMisses()
  return [
    'Spellings of persons: F1; for Parallax with precision / recall, for peers at a usual threshold and, in brackets, at the one that suits the set best.',
    table(
      ['set', first, ...peers],
      sets.map((set) => {
        const own = find(set, first)
        return [
          set,
          own ? `**${own.F1}** (${own.P} / ${own.R})` : NONE,
          ...peers.map((peer) => find(set, peer)).map((row) => (row ? peerCell(row) : NONE)),
        ]
      }),
    ),
    'Peers see names as any-ascii writes them. The figure of OpenSanctions is its own, as stored with the set.',
  ].join('\n\n')
}

const peerCell = ({ F1, bestF1 }: { readonly F1: string; readonly bestF1: string }): string =>
  F1 === bestF1 ? F1 : `${F1} (${bestF1})`

/** The scorer lists none: pairs of which Parallax says otherwise than the set. */
function listMisses(): void {
  const folder = join(SETS, 'names')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
    process.stdout.write(`\nMisses of Parallax, names/${file}\n`)
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const [a = '', b = '', label, source = ''] = line.split('\t')
      if (file === 'name-bench.tsv' && !source.startsWith('Person')) continue
      const { same, score } = comparePersons(a, b)
      if (same !== (label === '1'))
        process.stdout.write(`${same ? 'wrong ' : 'missed'} ${score.toFixed(2)} ${a} | ${b}\n`)
    }
  }
}
