/** What follows the reader's pointer and caret over the page. */
export interface PointerWatch {
  /** The passage at a point of the window, or at a point of the text. */
  at(x: number, y: number): number | null
  within(node: Node, offset: number): number | null
  /** Whether an event came from the layer itself. */
  own(event: Event): boolean
  /** The reader looks at a passage, or at none any more. */
  look(passage: number | null): void
}

/** Long enough to cross the words on the way elsewhere. */
const ARRIVE = 90
/** Long enough to go over to the card. */
const LEAVE = 350

/** Reports passages under the pointer, and those that a tap or the caret (in caret browsing) goes to. Gives what stops it. */
export function watchPointer(document: Document, watch: PointerWatch): () => void {
  let timer = 0
  let frame = 0
  let seen: number | null = null
  const soon = (passage: number | null): void => {
    if (passage === seen && timer) return
    seen = passage
    clearTimeout(timer)
    timer = setTimeout(() => watch.look(passage), passage === null ? LEAVE : ARRIVE) as unknown as number
  }
  const stay = (): void => {
    clearTimeout(timer)
    timer = 0
  }
  const moved = (event: PointerEvent): void => {
    if (watch.own(event)) return stay()
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => soon(watch.at(event.clientX, event.clientY)))
  }
  const pressed = (event: MouseEvent): void => {
    const passage = watch.own(event) ? null : watch.at(event.clientX, event.clientY)
    if (passage !== null) soon(passage)
  }
  const selected = (): void => {
    const selection = document.getSelection()
    const { focusNode, focusOffset = 0, isCollapsed = false } = selection ?? {}
    const passage = focusNode && isCollapsed ? watch.within(focusNode, focusOffset) : null
    if (passage !== null) soon(passage)
  }
  document.addEventListener('pointermove', moved, { passive: true })
  document.addEventListener('click', pressed, { passive: true, capture: true })
  document.addEventListener('selectionchange', selected)
  return () => {
    stay()
    cancelAnimationFrame(frame)
    document.removeEventListener('pointermove', moved)
    document.removeEventListener('click', pressed, { capture: true })
    document.removeEventListener('selectionchange', selected)
  }
}
