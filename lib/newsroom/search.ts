import { languageName } from '../explain/cards'
import type { AnalysedReport } from '../model/story'
import { nameKeys } from '../names/keys'
import { fold, stripDiacritics } from '../text/fold'
import { namesIn } from './corrections'

/** Consonants from which a skeleton tells a name: `Muhib` finds `مهيب`. */
const TELLING = 3

/**
 * Whether a report is one that the reader looks for: each word of the query stands in its title, its outlet, the name of
 * its language or a person's name; persons are found in any script.
 */
export function matcher(query: string, locale: string): (report: AnalysedReport) => boolean {
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const asked = words.map((word) => ({ word, keys: nameKeys(word).filter((key) => key.length >= TELLING) }))
  if (asked.length === 0) return () => true
  return (report) => {
    const persons = [...new Set(report.facts.flatMap(namesIn))]
    const { title, source, language, publishedAt } = report.article
    const text = plain([title, source, languageName(language, locale), publishedAt ?? '', ...persons].join('\n'))
    const keys = new Set(persons.flatMap(nameKeys))
    return asked.every(({ word, keys: sounds }) => text.includes(word) || sounds.some((key) => keys.has(key)))
  }
}

const plain = (text: string): string => stripDiacritics(fold(text))
