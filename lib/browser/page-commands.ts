import type { Span } from '../model/article'
import { clear, paint, PAINTED, show, type Painted } from './highlight'

/** What a page answers to a command: how many marks were painted, how many passages it no longer has. */
export interface PageReply {
  readonly painted: number
  readonly lost: number
}

/** Carries out a command on the page; null for what is no command of ours. `rangeOf` finds a span again. */
export function obey(message: unknown, rangeOf: (span: Span) => Range | null): PageReply | null {
  if (!isObject(message)) return null
  if (message['type'] === 'parallax:clear') {
    clear()
    return { painted: 0, lost: 0 }
  }
  if (message['type'] === 'parallax:show' && isSpan(message)) {
    const range = rangeOf(message)
    if (range) show(range)
    return { painted: 0, lost: range ? 0 : 1 }
  }
  if (message['type'] !== 'parallax:paint' || !Array.isArray(message['marks'])) return null
  const marks = message['marks'].filter(isMark)
  const found = marks.flatMap(({ verdict, ...span }) => {
    const range = rangeOf(span)
    return range ? [{ range, verdict }] : []
  })
  paint(found)
  return { painted: found.length, lost: marks.length - found.length }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isSpan(value: unknown): value is Span {
  return (
    isObject(value) &&
    [value['block'], value['start'], value['end']].every((n) => Number.isSafeInteger(n) && Number(n) >= 0)
  )
}

const isMark = (value: unknown): value is Span & { readonly verdict: Painted } =>
  isSpan(value) && (PAINTED as readonly unknown[]).includes((value as unknown as Record<string, unknown>)['verdict'])
