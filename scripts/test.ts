import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needBrowsers } from './drive/find'
import { runTool } from './tool'

// Finds or installs the browsers, builds the extension for both, runs all tests. Words after `--` go to Vitest.

interface Summary {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

const scratch = mkdtempSync(join(tmpdir(), 'parallax-test-'))
try {
  const { chromium, firefox } = needBrowsers(['chromium', 'firefox'])
  const built = ['chrome', 'firefox'].every(
    (browser) => runTool('wxt', ['build', '--browser', browser], { output: 'on-failure' }) === 0,
  )
  process.exitCode = built ? test({ CHROME_PATH: chromium, FIREFOX_PATH: firefox }) : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true })
}

function test(env: Readonly<Record<string, string>>): number {
  const file = join(scratch, 'tests.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = runTool('vitest', ['run', ...reporters, ...process.argv.slice(2)], { env })
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Summary
  const skipped = numPendingTests + numTodoTests
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
  return status
}
