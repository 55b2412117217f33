import { connect, type Socket } from 'node:net'

/** A connection to Firefox's remote control. */
export interface Marionette {
  /** Sends a command and gives its result. Throws Firefox's own error message. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Runs the body of an async function with the browser's own rights; it finds its JSON arguments in `args`. */
  chrome(body: string, ...args: readonly unknown[]): Promise<unknown>
  /** Runs the body of an async function in the tab's page. */
  content(body: string, ...args: readonly unknown[]): Promise<unknown>
  /** As `content`, with rights that open closed shadow trees. */
  privileged(body: string, ...args: readonly unknown[]): Promise<unknown>
}

/** Body of a Marionette async script that runs `body` and calls back with its result or its failure. */
export const asyncBody = (body: string): string => `
  const args = [...arguments], done = args.pop();
  (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }))`

/** What a script of `asyncBody` called back with. Throws the failure. */
export function settle(outcome: unknown): unknown {
  const { value, error } = (outcome ?? {}) as { value?: unknown; error?: string }
  if (error !== undefined) throw new Error(error)
  return value
}

/** Connects to a Firefox that listens on a port of this machine, waiting for it to start. */
export async function connectMarionette(port: number, ms = 60_000): Promise<Marionette> {
  const end = Date.now() + ms
  for (;;) {
    try {
      const send = talk(await open(port))
      await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } })
      await send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 })
      return {
        send,
        chrome: runner(send, 'chrome'),
        content: runner(send, 'content'),
        privileged: runner(send, 'content', 'system'),
      }
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket)).once('error', reject)
  })

/** Commands go out as `LENGTH:[0, id, name, parameters]` and come back as `LENGTH:[1, id, error, result]`; lengths in bytes. */
function talk(socket: Socket): Marionette['send'] {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  let received: Buffer = Buffer.alloc(0)
  let last = 0
  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
    for (let message = take(); message !== null; message = take()) answer(message)
  })
  const end = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
    waiting.clear()
  }
  socket.on('close', end).on('error', end)

  function take(): unknown {
    const colon = received.indexOf(':')
    if (colon < 0) return null
    const stop = colon + 1 + Number(received.subarray(0, colon))
    if (received.length < stop) return null
    const message: unknown = JSON.parse(received.subarray(colon + 1, stop).toString())
    received = received.subarray(stop)
    return message
  }

  function answer(message: unknown): void {
    if (!Array.isArray(message)) return // the greeting
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown]
    const caller = waiting.get(id)
    waiting.delete(id)
    if (error) caller?.reject(new Error(`${error.error}: ${error.message}`))
    else caller?.resolve(result && typeof result === 'object' && 'value' in result ? result.value : result)
  }

  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('Firefox closed the connection'))
      const id = ++last
      const text = JSON.stringify([0, id, command, parameters])
      waiting.set(id, { resolve, reject })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

const runner =
  (
    send: Marionette['send'],
    context: 'chrome' | 'content',
    sandbox: 'system' | null = context === 'chrome' ? 'system' : null,
  ): Marionette['chrome'] =>
  async (body, ...args) => {
    await send('Marionette:SetContext', { value: context })
    try {
      return settle(
        await send('WebDriver:ExecuteAsyncScript', {
          script: asyncBody(body),
          args,
          sandbox,
        }),
      )
    } finally {
      await send('Marionette:SetContext', { value: 'content' })
    }
  }
