import type { Relation } from '../model/value'

/** How b stands to a, from how a stands to b. */
export const MIRROR: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  overlaps: 'overlaps',
  apart: 'apart',
}
