import { remember } from '../../text/remember'
import { ACT_CLASSES, IMPLIED } from './classes'

/** The same act told in one word more: it holds the second too. EXAMPLE told to leave → left */
const SORT_OF_ACT: Readonly<Record<string, string>> = { 'act.send_away': 'act.depart' }

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(ACT_CLASSES)
    .flatMap(({ acts }) => acts)
    .map((act) => [act, Object.keys(ACT_CLASSES).filter((name) => ACT_CLASSES[name]?.acts.includes(act))]),
)

/** Whether a concept is an act that can make an outcome. */
export const isAct = (id: string): boolean => CLASSES_OF.has(id)

/**
 * The class of an act upon an object, or null when the two make no outcome.
 * EXAMPLE `act.ratify` → `approve`; `act.declare` upon a war → `declare`, upon an emergency → `impose`
 */
export const actClass = (act: string, object: string | null = null): string | null =>
  (object === null ? null : classUpon(act)(object)) ?? CLASSES_OF.get(act)?.[0] ?? null

/** The first class of an act that takes an object, or null; each pair is sought once. */
const classUpon = remember((act) =>
  remember((object) => (CLASSES_OF.get(act) ?? []).find((name) => ACT_CLASSES[name]?.objects.test(object)) ?? null),
)

/** Whether the words of an act take no object from others. */
export const isQuiet = (act: string): boolean =>
  (CLASSES_OF.get(act) ?? []).every((name) => ACT_CLASSES[name]?.quiet === true)

/** Whether some class of the act takes the object. */
export const takes = (act: string, object: string): boolean => classUpon(act)(object) !== null

/** Act and object of a word that names both, or null. EXAMPLE `declare_emergency` → declare, state of emergency */
export const implied = (act: string): readonly [act: string, object: string] | null => IMPLIED[act] ?? null

/** Whether act `a` is a sort of `b` (`order to leave` of `leave`). */
export const isSortOfAct = (a: string, b: string): boolean => SORT_OF_ACT[a] === b
