import { writeFileSync } from 'node:fs'
import { evaluator, type View } from './drive'
import { asyncBody, settle, type Marionette } from './marionette'

/** Finds the newest `<browser>` at an address, in popups, tabs and the sidebar; names it `view`. */
const FIND = `
  const places = [document, document.getElementById('sidebar')?.contentDocument].filter(Boolean)
  const view = places.flatMap((place) => [...place.querySelectorAll('browser')])
    .filter(({ currentURI }) => currentURI?.spec.startsWith(args[0])).at(-1)
  if (!view) throw new Error('no page is open at ' + args[0])`

/** A page of the extension, wherever it is shown. */
export function ownView(marionette: Marionette, address: string): View {
  const inside = async (body: string): Promise<unknown> =>
    settle(
      await marionette.chrome(
        `${FIND}
         const actor = view.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
         return await actor.executeScript(args[1], [], { timeout: 30000, sandboxName: null, newSandbox: true, async: true })`,
        address,
        asyncBody(body),
      ),
    )
  return {
    run: evaluator((source) => inside(`return (${source})`)),
    click: async (selector) => {
      const clicked = await marionette.chrome(`${FIND} ${CLICK}`, address, selector)
      if (!clicked) throw new Error(`${address} has no ${selector}`)
    },
    shot: async (file) => save(file, await marionette.chrome(`${FIND} ${SNAPSHOT}`, address)),
  }
}

/** A click with user activation, as `permissions.request` and `sidePanel.open` want it. */
const CLICK = `
  return await new Promise((resolve) => {
    const name = 'parallax:' + Math.random()
    view.messageManager.addMessageListener(name, ({ data }) => resolve(data))
    const script = (selector, reply) => {
      const handle = content.windowUtils.setHandlingUserInput(true)
      try { const element = content.document.querySelector(selector); element?.scrollIntoView({ block: 'nearest' }); element?.click(); sendAsyncMessage(reply, !!element) } finally { handle.destruct() }
    }
    view.messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + script + ')(' + JSON.stringify(args[1]) + ',' + JSON.stringify(name) + ')'), false)
  })`

const SNAPSHOT = `
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d').drawImage(picture, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))`

/** Saves a picture that came as base 64. */
export const save = (file: string, base64: unknown): void => writeFileSync(file, Buffer.from(String(base64), 'base64'))
