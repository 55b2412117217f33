import type { Span } from '../model/article'
import { clear, paint, paintShown } from './highlight'
import type { LayerHost } from './layer-host'
import type { LayerActions, LayerState } from './layer-state'
import type { PageReply, PaintCommand } from './page-shapes'
import { passagesOf, stepFrom } from './passages'
import { placeCard, type Box } from './place-card'
import { boxOf, isBroken, isFound, passageAt, passageWith, place, scrollTo, topOf, type Placed } from './placed'
import { watchPointer } from './pointer'
import { watchPage } from './watch'

export interface PainterDeps {
  /** Looks for spans of the article in the page as it is now. */
  anchor(): (span: Span) => Range | null
  host(): LayerHost
  draw(root: HTMLElement, state: LayerState, actions: LayerActions): void
}

export interface Painter {
  paint(command: PaintCommand): PageReply
  show(span: Span): PageReply
  step(step: 1 | -1, verdict?: string): PageReply
  clear(): PageReply
}

const NOTHING: PageReply = { painted: 0, lost: 0 }
/** Wait before lost passages are sought again, in ms: doubled while none is found. */
const PATIENCE = { first: 500, longest: 16_000 } as const

/** Marks the article in the page and keeps the marks where their words are. */
export function createPainter(deps: PainterDeps): Painter {
  let painting: ReturnType<typeof startPainting> | null = null
  const stop = (): void => {
    painting?.stop()
    painting = null
  }
  const counts = (): PageReply => painting?.counts() ?? NOTHING
  return {
    paint(command) {
      stop()
      painting = startPainting(command, deps, stop)
      return counts()
    },
    show(span) {
      if (painting?.showSpan(span)) return counts()
      const range = deps.anchor()(span)
      paintShown(range)
      if (range) scrollTo(range)
      return { ...NOTHING, lost: range ? 0 : 1 }
    },
    step(step, verdict) {
      painting?.step(step, verdict)
      return counts()
    },
    clear() {
      stop()
      clear()
      return NOTHING
    },
  }
}

/** The legend, and the list that may be open above it. */
function dockIn(root: HTMLElement): Box | null {
  const boxes = [...root.querySelectorAll('[data-dock]')].map((part) => part.getBoundingClientRect())
  if (boxes.length === 0) return null
  const edge = (side: keyof Box): number[] => boxes.map((box) => box[side])
  return {
    left: Math.min(...edge('left')),
    right: Math.max(...edge('right')),
    top: Math.min(...edge('top')),
    bottom: Math.max(...edge('bottom')),
  }
}

const isUnseenTitle = (passage: Placed): boolean => passage.marks[0]?.block === 0 && !isFound(passage)

/** Marks, layer and all that listens, from one command to paint until `stop`. */
function startPainting(
  { marks, texts, look }: PaintCommand,
  { anchor, host: createHost, draw }: PainterDeps,
  end: () => void,
) {
  const address = location.pathname
  const host = createHost()
  let sought = passagesOf(marks)
  let placed: readonly Placed[] = []
  let current: number | null = null
  let held = false
  let patience: number = PATIENCE.first
  let retry = 0
  let frame = 0

  const seek = (): void => {
    const rangeOf = anchor()
    placed = sought.map((passage) => place(passage, rangeOf))
    paint(
      placed.flatMap(({ ranges }) => ranges),
      look,
    )
    paintShown(held && current !== null ? (placed[current]?.ranges[0]?.range ?? null) : null)
  }
  const counts = (): PageReply => {
    const painted = placed.filter(isFound).length
    return { painted, lost: placed.length - painted }
  }
  const render = (): void => {
    const box = current === null ? null : boxOf(placed[current] ?? { marks: [], ranges: [], words: '' })
    draw(
      host.root,
      {
        texts,
        look,
        passages: placed.map((passage) => ({ marks: passage.marks, found: isFound(passage) })),
        lost: counts().lost,
        current,
        card:
          box && placeCard(box, { width: innerWidth, height: innerHeight, taken: dockIn(host.root) }, texts.direction),
      },
      actions,
    )
  }
  const look_ = (passage: number | null): void => {
    if (passage === current || (passage === null && held)) return
    held = false
    current = passage
    paintShown(null)
    render()
  }
  const select = (passage: number): boolean => {
    const range = placed[passage]?.ranges[0]?.range
    if (!range || range.getClientRects().length === 0) return false
    current = passage
    held = true
    paintShown(range)
    scrollTo(range)
    render()
    return true
  }
  const step = (by: 1 | -1, verdict?: string): void => {
    const tops = placed.map((passage) =>
      !verdict || passage.marks.some((mark) => mark.verdict === verdict) ? topOf(passage) : null,
    )
    const next = stepFrom(tops, { at: current, step: by, top: 0 })
    if (next !== null) select(next)
  }
  const changed = (): void => {
    host.keep()
    const broken = placed.some(isBroken)
    if (!broken && counts().lost === 0) return
    if (broken) patience = PATIENCE.first
    clearTimeout(retry)
    retry = setTimeout(again, broken ? 0 : patience) as unknown as number
  }
  const again = (): void => {
    const before = counts().painted
    seek()
    const { painted, lost } = counts()
    patience = painted > before ? PATIENCE.first : Math.min(patience * 2, PATIENCE.longest)
    // another article in the same page
    if (location.pathname !== address && painted * 2 < painted + lost) return actions.close()
    render()
  }
  const redraw = (): void => {
    if (current === null) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(render)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (current === null) return actions.close()
    held = false
    look_(null)
  }
  const actions: LayerActions = {
    step,
    select,
    close: () => {
      end()
      clear()
    },
  }
  seek()
  // a page may give its title in other places than its text
  if (placed.some(isUnseenTitle)) {
    sought = placed.filter((passage) => !isUnseenTitle(passage))
    seek()
  }
  render()
  const unwatch = [
    watchPage(document, changed),
    watchPointer(document, {
      at: (x, y) => passageAt(placed, x, y),
      within: (node, offset) => passageWith(placed, node, offset),
      own: (event) => host.holds(event),
      look: look_,
    }),
  ]
  addEventListener('scroll', redraw, { passive: true, capture: true })
  addEventListener('resize', redraw, { passive: true })
  addEventListener('keydown', escape)
  return {
    counts,
    step,
    showSpan: (span: Span): boolean => {
      const at = placed.findIndex(({ marks: own }) =>
        own.some(({ block, start, end: last }) => block === span.block && start <= span.start && span.end <= last),
      )
      return at >= 0 && select(at)
    },
    stop: (): void => {
      for (const done of unwatch) done()
      removeEventListener('scroll', redraw, { capture: true })
      removeEventListener('resize', redraw)
      removeEventListener('keydown', escape)
      clearTimeout(retry)
      cancelAnimationFrame(frame)
      paintShown(null)
      host.remove()
    },
  }
}
