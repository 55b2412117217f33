import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { ROOT } from '../scripts/tool'
import { dates } from './accuracy/dates'
import { names } from './accuracy/names'
import { retrieval } from './accuracy/retrieval'
import { SETS } from './accuracy/scorer'

// Scores Parallax beside its peers in one run and writes bench/accuracy.md. Name a part to run that alone, which writes
// nothing; VERBOSE=1 lists what Parallax misses.

const PARTS = { dates, names, retrieval } as const

const HEAD = `# Accuracy beside peers

Written by \`npm run bench:accuracy\`, all systems scored in one run by the scorers that come with the sets. Higher is
better; – marks what a peer does not read. The sets are from elsewhere, and for measuring only: nothing of them is in the
product.
`

if (existsSync(SETS)) await run(process.argv.slice(2))
else process.stdout.write('bench:accuracy: SKIPPED, there is no ../shared/benchmarks beside the repository\n')

async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in PARTS))
  if (unknown !== undefined) {
    process.stderr.write(`bench:accuracy: "${unknown}": expected ${Object.keys(PARTS).join(', ')}\n`)
    process.exitCode = 2
    return
  }
  const sections: string[] = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const section = await format(`## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${part()}\n`, { parser: 'markdown' })
    process.stdout.write(`\n${section}`)
    sections.push(section)
  }
  if (asked.length === 0) writeFileSync(join(ROOT, 'bench/accuracy.md'), `${HEAD}\n${sections.join('\n')}`)
}
