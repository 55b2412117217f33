import { layerTextsOf } from '../newsroom/layer-texts'
import type { Result } from '../newsroom/result'
import { loadInterface } from './interface'
import type { Request } from './messages'
import type { PageReply } from './page-shapes'
import { loadSettings } from './settings'
import { tellPainter } from './tabs'

type Asked<T extends Request['type']> = Extract<Request, { readonly type: T }>

/** Marks a page, with the words of its layer in the reader's language, unless the reader wants none. */
export async function paintPage({ tab, marks, look }: Asked<'paint-page'>): Promise<Result<PageReply>> {
  const [face, { palette, highlights }] = await Promise.all([loadInterface(), loadSettings()])
  if (!highlights.on) return { ok: true, value: { painted: 0, lost: 0 } }
  const texts = layerTextsOf(marks, face)
  return tellPainter(tab, { type: 'parallax:paint', marks, texts, look: look ?? { palette, style: highlights.style } })
}

/** Shows words on the page; a page that no longer has them is a failure. */
export async function showPassage({ tab, block, start, end }: Asked<'show-passage'>): Promise<Result<PageReply>> {
  const told = await tellPainter(tab, { type: 'parallax:show', block, start, end })
  if (!told.ok || told.value.lost === 0) return told
  return { ok: false, problem: 'failed', cause: 'the page no longer has these words' }
}
