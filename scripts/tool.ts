import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const TOOLS = { wxt: 'wxt/bin/wxt.mjs', vitest: 'vitest/vitest.mjs' } as const

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Where its words go: to the terminal, or kept back unless it fails. */
  readonly output?: 'shown' | 'on-failure'
}

/** Runs one of the installed tools in the repository's folder; gives its exit status. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  { env, output = 'shown' }: ToolOptions = {},
): number {
  const program = fileURLToPath(new URL(`../node_modules/${TOOLS[tool]}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: output === 'shown' ? 'inherit' : 'pipe',
  })
  if (output === 'on-failure' && status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status ?? 1
}
