import type { Language } from '../../../../lib/languages/registry'

/** Canonical values of one kind, each with the sentences of several languages that give just them; no value: they give none. */
export type Phrases = readonly (readonly [
  values: readonly string[],
  Readonly<Partial<Record<Language, readonly string[]>>>,
])[]
