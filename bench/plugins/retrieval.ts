import anyAscii from 'any-ascii'
import MiniSearch from 'minisearch'
import { wordsFor } from '../../cli/load'
import { analyseReport } from '../../lib/library/analyse-report'
import type { Fingerprint } from '../../lib/model/story'
import { buildIndex, type StoryIndex } from '../../lib/stories/index'
import { matchReport } from '../../lib/stories/match'
import { articleFrom } from './article'

/** A document of the sets; `ts` is the moment it appeared, where the set has it. */
interface Doc {
  readonly lang: string
  readonly text: string
  readonly ts?: string
}

/** What the retrieval scorer takes: an index over documents, and a search that gives their numbers, best first. */
interface System<Index> {
  readonly index: (docs: readonly Doc[]) => Index
  readonly search: (index: Index, doc: Doc) => readonly number[]
}

export const systems = {
  Parallax: parallax(({ ts }) => ts?.slice(0, 10) ?? null),
  'Parallax, days unknown': parallax(() => null),
  'MiniSearch, words': miniSearch((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
  'MiniSearch, skeletons': miniSearch(skeletons),
}

/** Analysis, fingerprint, index and match of the product; the set's titles are left to nobody. */
function parallax(dayOf: (doc: Doc) => string | null): System<StoryIndex> {
  const known = new WeakMap<Doc, Fingerprint>()
  const fingerprint = (doc: Doc): Fingerprint => {
    const made = known.get(doc) ?? fingerprintOf(doc, dayOf(doc))
    known.set(doc, made)
    return made
  }
  return {
    index: (docs) => buildIndex(docs.map((doc, i) => ({ ...fingerprint(doc), report: String(i) }))),
    search: (index, doc) => matchReport(fingerprint(doc), index).map(({ report }) => Number(report)),
  }
}

const fingerprintOf = ({ text, lang }: Doc, day: string | null): Fingerprint =>
  analyseReport(articleFrom(text, lang, day), wordsFor(lang)).fingerprint

function miniSearch(tokenize: (text: string) => string[]): System<MiniSearch> {
  return {
    index: (docs) => {
      const made = new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term })
      made.addAll(docs.map(({ text }, id) => ({ id, text })))
      return made
    },
    search: (index, { text }) => index.search(text).map(({ id }) => Number(id)),
  }
}

/** What any-ascii leaves of the words without vowels, sounds that scripts confuse as one; and the numbers. */
function skeletons(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).flatMap((word) => {
    const ascii = anyAscii(word).toLowerCase()
    const key = /\p{N}/u.test(word) ? ascii : skeleton(ascii)
    return key.length > 1 ? [key] : []
  })
}

const skeleton = (word: string): string =>
  word
    .replace(/^al(?=[a-z]{3})|[^a-z]/gu, '')
    .replace(/[aeiouywh]/gu, '')
    .replace(/[cq]/gu, 'k')
    .replace(/p/gu, 'b')
    .replace(/v/gu, 'f')
    .replace(/[jx]/gu, 'g')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1')
