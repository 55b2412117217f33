import * as v from 'valibot'
import type { LayerTexts } from '../newsroom/layer-texts'
import type { Mark } from '../newsroom/read-page'

// What crosses to the page: checked where it comes in to the background, and again in the page.

const Position = v.pipe(v.number(), v.integer(), v.minValue(0))
const Text = v.pipe(v.string(), v.maxLength(4000))

export const SpanShape = { block: Position, start: Position, end: Position }
export const VerdictShape = v.picklist(['agree', 'finer', 'update', 'conflict', 'only'])

const CardShape = v.strictObject({
  label: Text,
  verdictText: Text,
  reasonText: Text,
  values: v.pipe(
    v.array(
      v.strictObject({
        value: Text,
        page: v.boolean(),
        outlets: v.pipe(v.array(Text), v.maxLength(200), v.readonly()),
      }),
    ),
    v.maxLength(200),
    v.readonly(),
  ),
})

export const MarksShape = v.pipe(
  v.array(v.strictObject({ ...SpanShape, verdict: VerdictShape, row: v.string(), card: CardShape })),
  v.maxLength(2000),
  v.readonly(),
) satisfies v.GenericSchema<unknown, readonly Mark[]>

/** Colours of the marks, and whether colour is used at all: the line styles always tell the verdicts apart. */
export const LookShape = v.strictObject({
  palette: v.picklist(['standard', 'colour-blind-safe']),
  style: v.picklist(['lines-and-colour', 'lines']),
})

export type Look = v.InferOutput<typeof LookShape>

export const StepShape = { step: v.picklist([1, -1]), verdict: v.optional(VerdictShape) }

const TextsShape = v.strictObject({
  locale: Text,
  direction: v.picklist(['ltr', 'rtl']),
  name: Text,
  legend: v.pipe(
    v.array(v.strictObject({ verdict: VerdictShape, text: Text, action: Text })),
    v.maxLength(5),
    v.readonly(),
  ),
  thisPage: Text,
  previous: Text,
  next: Text,
  list: Text,
  close: Text,
  position: Text,
  lost: Text,
}) satisfies v.GenericSchema<unknown, LayerTexts>

const CommandShape = v.variant('type', [
  v.strictObject({ type: v.literal('parallax:paint'), marks: MarksShape, texts: TextsShape, look: LookShape }),
  v.strictObject({ type: v.literal('parallax:show'), ...SpanShape }),
  v.strictObject({ type: v.literal('parallax:step'), ...StepShape }),
  v.strictObject({ type: v.literal('parallax:clear') }),
])

/** What the background asks of the content script. */
export type PageCommand = v.InferOutput<typeof CommandShape>

export type PaintCommand = Extract<PageCommand, { readonly type: 'parallax:paint' }>

/** A command of the background; null for anything else. */
export function parseCommand(message: unknown): PageCommand | null {
  const result = v.safeParse(CommandShape, message)
  return result.success ? result.output : null
}

/** What a page answers: how many passages it marks now, and how many it no longer has. */
export interface PageReply {
  readonly painted: number
  readonly lost: number
}

const PageReplyShape = v.strictObject({ painted: Position, lost: Position }) satisfies v.GenericSchema<
  unknown,
  PageReply
>

export function parsePageReply(message: unknown): PageReply | null {
  const result = v.safeParse(PageReplyShape, message)
  return result.success ? result.output : null
}
