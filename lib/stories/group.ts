import type { EventMatch } from '../model/story'

/** A report with how others stand to it. */
export interface Placed {
  readonly report: string
  readonly matches: readonly EventMatch[]
}

/** Whether two reports are known to be of different events. */
export type Apart = (a: string, b: string) => boolean

/** What part of the pairs between two stories must be of one event for them to be one. */
const SHARE = 0.5

/**
 * Reports gathered to stories: the surest pairs first. `stories` are known from the start; each report of `placed` begins
 * as a story of its own. Two that are known never become one, nor do stories that hold a pair which is apart.
 */
export function groupReports(
  stories: readonly (readonly string[])[],
  placed: readonly Placed[],
  apart: Apart = () => false,
): string[][] {
  const groupOf = new Map<string, string[]>()
  for (const story of stories) {
    const group = [...story]
    for (const report of group) groupOf.set(report, group)
  }
  for (const { report } of placed) if (!groupOf.has(report)) groupOf.set(report, [report])
  const pairs = placed
    .flatMap(({ report, matches }) =>
      matches.filter(({ relation }) => relation === 'same').map((match) => ({ a: report, b: match.report, ...match })),
    )
    .sort((x, y) => y.score - x.score)
  const same = new Set(pairs.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]))
  const known = new Set(stories.flat())
  for (const { a, b } of pairs) {
    const [mine, theirs] = [groupOf.get(a), groupOf.get(b)]
    if (!mine || !theirs || mine === theirs) continue
    const between = mine.flatMap((x) => theirs.map((y) => [x, y] as const))
    if (between.some(([x, y]) => apart(x, y))) continue
    if ([mine, theirs].every((group) => group.some((report) => known.has(report)))) continue
    if (between.filter(([x, y]) => same.has(keyOf(x, y))).length < SHARE * between.length) continue
    mine.push(...theirs)
    for (const report of theirs) groupOf.set(report, mine)
  }
  return [...new Set(groupOf.values())]
}

const keyOf = (a: string, b: string): string => `${a}\n${b}`
