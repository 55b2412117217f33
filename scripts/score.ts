import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './tool'

// Runs every scorer of ../shared/score, one after the other; developers have that folder beside the repository.

const folder = join(ROOT, '../shared/score')
if (existsSync(folder)) score()
else process.stdout.write('score: SKIPPED, there is no ../shared/score beside the repository\n')

function score(): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs') && name !== 'lib.mjs')) {
    process.stdout.write(`\n== ${file}\n`)
    if (spawnSync(process.execPath, [join(folder, file)], { cwd: ROOT, stdio: 'inherit' }).status !== 0)
      process.exitCode = 1
  }
}
