import { browser } from 'wxt/browser'
import { parseReply, type Replies, type Request } from './messages'

/** Asks the background; never throws. */
export async function ask<R extends Request>(request: R): Promise<Replies[R['type']]> {
  try {
    return parseReply<R['type']>(await browser.runtime.sendMessage(request))
  } catch (error) {
    return { ok: false, problem: 'failed', cause: String(error) }
  }
}
