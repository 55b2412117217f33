import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { plural, type Phrases } from '../lib/explain/phrases'
import type { Interface } from '../lib/newsroom/interface'

export const InterfaceContext = createContext<Interface>({ locale: 'en', direction: 'ltr', phrases: (key) => key })

export const useFace = (): Interface => useContext(InterfaceContext)

export const usePhrases = (): Phrases => useContext(InterfaceContext).phrases

/** A phrase with a count, in the form that the language gives that count. */
export function usePlural(): (key: string, count: number) => string {
  const { locale, phrases } = useContext(InterfaceContext)
  return (key, count) => plural(phrases, locale, key, count)
}

/** A number as the interface's language writes it. */
export function useNumber(): (value: number) => string {
  const { format } = new Intl.NumberFormat(useContext(InterfaceContext).locale)
  return format
}
