import { render, type ComponentChild } from 'preact'
import type { Interface } from '../lib/newsroom/interface'

/** Puts a screen where its skeleton stands, in the interface's language and direction. */
export function mount(screen: ComponentChild, { locale, direction, phrases }: Interface): void {
  const root = document.documentElement
  root.lang = locale
  root.dir = direction
  document.title = phrases('extensionName')
  const place = document.getElementById('app') ?? document.body
  place.replaceChildren()
  render(screen, place)
}
