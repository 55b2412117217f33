import { loadSettings, onSettings } from './settings'

/** Gives this page the reader's colours, now and after each change of the settings. */
export async function followPalette(): Promise<void> {
  const { dataset } = document.documentElement
  onSettings(({ palette }) => void (dataset.palette = palette))
  dataset.palette = (await loadSettings()).palette
}
