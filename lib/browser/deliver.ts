/** A file made in the page. */
interface MadeFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

/** Time that the browser has to take a file over, in milliseconds. */
const TAKE_OVER = 60_000

/** Puts text on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Saves a file as a download, without a permission for downloads. */
export function saveFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKE_OVER)
}
