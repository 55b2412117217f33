import { compare } from './verbs/compare'
import { facts } from './verbs/facts'
import { match } from './verbs/match'
import { names } from './verbs/names'
import { pack } from './verbs/pack'
import { story } from './verbs/story'
import { Unusable, type Verb } from './verb'

const VERBS: Readonly<Record<string, Verb>> = { facts, story, match, names, compare, pack }

const USAGE = `parallax VERB … [--json]
  facts FILE…                                        facts of each report
  story REPORTS.json…                                compares the reports of each file as one story
  match REPORTS.json…                                finds which reports tell of the same event
  names PAIRS.json                                   says whether two spellings name one person
  compare PAGE [--library FILE…] [--published DAY]   compares a page with the library
  pack DIR -o FILE | pack --check FILE               builds or validates a pack
Add --explain to facts, story and compare to see why.`

process.exitCode = await run(process.argv.slice(2))

/** Runs the terminal face; gives the exit status: 0, or 2 for unusable input. */
async function run([name, ...args]: readonly string[]): Promise<number> {
  const verb = name === undefined ? undefined : VERBS[name]
  if (!verb) {
    process.stderr.write(
      `${name === undefined || name === '--help' ? '' : `parallax: unknown verb "${name}"\n`}${USAGE}\n`,
    )
    return name === '--help' ? 0 : 2
  }
  try {
    const { json, text } = await verb(args)
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(json)}\n` : `${text()}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`parallax: ${error.message}\n`)
    return 2
  }
}
