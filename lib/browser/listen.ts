interface Runtime {
  readonly onMessage: {
    addListener(listener: Listener): void
    removeListener(listener: Listener): void
  }
}

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean

/** Where the listener of this page is kept between two injections of the script into the same world. */
const KEPT = Symbol.for('parallax.listener')

/**
 * Answers messages to this page; a listener of an earlier injection is replaced. Speaks to the platform without the
 * polyfill, which would add its weight to every page that is read.
 */
export function listenOnce(answer: (message: unknown) => unknown): void {
  const world = globalThis as typeof globalThis & {
    chrome?: { runtime?: Runtime }
    browser?: { runtime?: Runtime }
  } & { [KEPT]?: Listener }
  const runtime = world.browser?.runtime ?? world.chrome?.runtime
  if (!runtime) return
  const listener: Listener = (message, _sender, reply) => {
    const said = answer(message)
    if (said !== null) reply(said)
    return false
  }
  if (world[KEPT]) runtime.onMessage.removeListener(world[KEPT])
  world[KEPT] = listener
  runtime.onMessage.addListener(listener)
}
