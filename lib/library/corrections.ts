import * as v from 'valibot'
import { digestOf, reportKey } from './identity'

const Words = v.pipe(v.string(), v.maxLength(2000))
const ReportNameShape = v.strictObject({
  title: Words,
  outlet: Words,
  url: v.nullable(v.pipe(v.string(), v.maxLength(8000), v.regex(/^https?:\/\//iu))),
})
const PersonName = v.pipe(v.string(), v.maxLength(300), v.regex(/\p{L}/u))

const MADE = {
  event: { sort: v.literal('not-same-event'), page: ReportNameShape, report: ReportNameShape },
  person: { sort: v.literal('not-same-person'), names: v.tuple([PersonName, PersonName]) },
}

/** What a reader says: two reports are not of one event, or two names are not one person's. */
export const CorrectionShape = v.variant('sort', [v.strictObject(MADE.event), v.strictObject(MADE.person)])

export type CorrectionMade = v.InferOutput<typeof CorrectionShape>

const KEPT = { id: v.string(), madeAt: v.string() }

/** A correction as it is kept. */
export const KeptCorrectionShape = v.variant('sort', [
  v.object({ ...MADE.event, ...KEPT }),
  v.object({ ...MADE.person, ...KEPT }),
])

/** A correction that is remembered. `madeAt` is ISO 8601. */
export type Correction = CorrectionMade & { readonly id: string; readonly madeAt: string }

/** The correction with its id: what is said twice, or the other way round, is one correction. */
export async function keepCorrection(made: CorrectionMade, now: Date): Promise<Correction> {
  const sides = made.sort === 'not-same-person' ? made.names : [reportKey(made.page), reportKey(made.report)]
  return { ...made, id: await digestOf([made.sort, ...[...sides].sort()].join('\n')), madeAt: now.toISOString() }
}
