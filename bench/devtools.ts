import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A Chromium without a window that nobody looks into until asked: the drivers of the tests stop each new document for a moment. */
export interface QuietChromium {
  /** Sends a DevTools command, to a target when a session is named. Throws the browser's own message. */
  send(method: string, params?: Readonly<Record<string, unknown>>, session?: string): Promise<Record<string, unknown>>
  /** Ids of the targets of a type (`page`, `tab`) whose address begins so. */
  targets(type: string, address: string): Promise<readonly string[]>
  /** A session with a target, from now on. */
  attach(target: string): Promise<string>
  close(): Promise<void>
}

interface Message {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

export function startQuietChromium(program: string): QuietChromium {
  const profile = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const switches = ['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking']
  const child = spawn(
    program,
    [
      ...switches,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, (message: Message) => void>()
  let rest = ''
  from.setEncoding('utf8').on('data', (data: string) => {
    const whole = (rest + data).split('\0')
    rest = whole.pop() ?? ''
    for (const text of whole) {
      const message = JSON.parse(text) as Message
      waiting.get(message.id ?? 0)?.(message)
    }
  })
  let last = 0
  const send: QuietChromium['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result = {}, error }) => {
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result)
      })
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
  return {
    send,
    async targets(type, address) {
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type }] })
      return (targetInfos as { targetId: string; url: string }[])
        .filter(({ url }) => url.startsWith(address))
        .map(({ targetId }) => targetId)
    },
    attach: async (targetId) => (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId as string,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await send('Browser.close')
      await ended
      rmSync(profile, { recursive: true, maxRetries: 5 })
    },
  }
}
