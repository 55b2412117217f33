import type { FactKind } from '../kind'
import { conceptLabel } from '../label'
import { findOutcomes } from './find'
import { matterOf } from './matter'
import { sameObject } from './objects'
import { relateOutcomes } from './relate'

/** What came of it: an act with its object, how far it has come, and the score or vote where there is one. */
export const outcome: FactKind<'outcome'> = {
  kind: 'outcome',
  find: findOutcomes,
  relate: relateOutcomes,
  keys: (value) => [
    `outcome:${matterOf(value).name}`,
    ...(value.object === null || value.score !== null ? [] : [`outcome:${sameObject(value.object)}`]),
    ...(value.score === null ? [] : [`outcome:${value.score}`]),
  ],
  canonical: ({ act, object, score, status }) =>
    [
      conceptLabel(act),
      ...(object === null ? [] : [conceptLabel(object)]),
      ...(score === null ? [] : [score]),
      `[${status}]`,
    ].join(' '),
  say: ({ act, object, score, status }, { concept, phrase }) =>
    phrase(
      `status-${status}`,
      [concept(act), ...(object === null ? [] : [concept(object)]), ...(score === null ? [] : [score])].join(' · '),
    ),
}
