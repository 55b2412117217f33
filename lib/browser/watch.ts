const QUIET = 250
const LONGEST = 2000

/** Calls back when the page has changed and been still for a moment, or goes on changing. Gives what stops it. */
export function watchPage(document: Document, changed: () => void): () => void {
  let timer = 0
  let since = 0
  const observer = new MutationObserver(() => {
    const now = performance.now()
    if (!timer) since = now
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, since + LONGEST - now))) as unknown as number
  })
  const settle = (): void => {
    timer = 0
    changed()
  }
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
