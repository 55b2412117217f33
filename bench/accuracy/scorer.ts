import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/tool'

/** Folder with the sets and their scorers, which stands beside the repository. */
export const SETS = join(ROOT, '../shared/benchmarks')

/** Whether misses are asked for. */
export const VERBOSE = Boolean(process.env['VERBOSE'])

/**
 * Runs a scorer with a plug-in of `bench/plugins` and gives what it writes with `--out`; the scorer stays the judge.
 * `shown` lets its own words through.
 */
export function runScorer(
  scorer: string,
  options: Readonly<Record<string, string>>,
  { shown = false }: { readonly shown?: boolean } = {},
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const out = join(folder, 'scores.json')
  const flags = Object.entries({ ...options, out }).flatMap(([name, value]) => [`--${name}`, value])
  try {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(SETS, scorer), ...flags], {
      cwd: ROOT,
      stdio: ['ignore', shown ? 'inherit' : 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`${scorer} ended with status ${status}`)
    return JSON.parse(readFileSync(out, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Path of a plug-in, for a scorer's option. */
export const plugin = (name: string): string => join(ROOT, 'bench/plugins', `${name}.ts`)
