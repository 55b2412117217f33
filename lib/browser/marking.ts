import { layerTextsOf } from '../newsroom/layer-texts'
import type { Result } from '../newsroom/result'
import { loadInterface } from './interface'
import type { Request } from './messages'
import { PLAIN_LOOK, type PageReply } from './page-shapes'
import { tellPainter } from './tabs'

type Asked<T extends Request['type']> = Extract<Request, { readonly type: T }>

/** Marks a page, with the words of its layer in the reader's language. */
export async function paintPage({ tab, marks, look }: Asked<'paint-page'>): Promise<Result<PageReply>> {
  const texts = layerTextsOf(marks, await loadInterface())
  return tellPainter(tab, { type: 'parallax:paint', marks, texts, look: look ?? PLAIN_LOOK })
}

/** Shows words on the page; a page that no longer has them is a failure. */
export async function showPassage({ tab, block, start, end }: Asked<'show-passage'>): Promise<Result<PageReply>> {
  const told = await tellPainter(tab, { type: 'parallax:show', block, start, end })
  if (!told.ok || told.value.lost === 0) return told
  return { ok: false, problem: 'failed', cause: 'the page no longer has these words' }
}
