import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A server on this machine and what it was asked for since it started. */
export interface Local {
  /** `http://127.0.0.1:PORT` */
  readonly address: string
  /** Paths (of the page server) or `host:port` (of the proxy), in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** EXAMPLE `<!-- serve: content-security-policy: default-src 'none' -->`, in the first lines of a page */
const SERVED_WITH = /<!-- serve: ([a-z-]+): (.+?) -->/g

/** Headers that a page asks to be served with. */
const headersOf = (body: Buffer): Record<string, string> =>
  Object.fromEntries(
    [...body.subarray(0, 2000).toString().matchAll(SERVED_WITH)].map(([, name = '', value = '']) => [name, value]),
  )

/** Serves the files of a folder. */
export function servePages(folder: string): Promise<Local> {
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname))
    if (path !== '/favicon.ico') asked.push(path)
    const file = join(folder, path)
    const type = TYPES[extname(file)]
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end()
    const body = readFileSync(file)
    const own = type.startsWith('text/html') ? headersOf(body) : {}
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...own }).end(body)
  })
  return listen(server, asked)
}

/** What a browser asks of its maker by itself, whatever it is told: the look for updates. */
const MAKERS: ReadonlySet<string> = new Set(['update.googleapis.com:443'])

/** A proxy that lets nothing through and remembers who was asked for: what a browser would have sent into the world. */
export function recordOutgoing(): Promise<Local> {
  const asked: string[] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(headers.host ?? url)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url = '' }, socket: Socket) => {
    if (!MAKERS.has(url)) asked.push(url)
    socket.on('error', () => undefined).end('HTTP/1.1 502 Not here\r\n\r\n')
  })
  return listen(server, asked)
}

async function listen(server: Server, asked: readonly string[]): Promise<Local> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
