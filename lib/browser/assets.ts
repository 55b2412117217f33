import { browser, type PublicPath } from 'wxt/browser'

/** Reads a JSON file of the extension. Throws an Error that names the file. */
export async function readAsset<T>(path: `/${string}`): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path as PublicPath))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}

/** A value made once and kept; a failure is forgotten, so that the next call tries again. For derived data only. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
