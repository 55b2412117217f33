import type { ComponentChildren, JSX } from 'preact'
import type { Verdict } from '../lib/model/comparison'

interface IconProps {
  readonly children: ComponentChildren
  readonly class?: string
}

/** Line icons on a grid of 16, in the colour of the text around them; the words beside them carry the meaning. */
const Icon = ({ children, class: name }: IconProps): JSX.Element => (
  <svg
    class={name}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** Two lines of sight on one point. */
export const BrandIcon = (): JSX.Element => (
  <Icon>
    <circle cx="8" cy="3.5" r="1.8" fill="currentColor" stroke="none" />
    <path d="M2 14 7 6.2M14 14 9 6.2M4.6 14h6.8" />
  </Icon>
)

const CircleIcon = ({ path }: { readonly path: string }): JSX.Element => (
  <Icon>
    <circle cx="8" cy="8" r="6.4" />
    <path d={path} />
  </Icon>
)

const ConflictIcon = (): JSX.Element => (
  <Icon>
    <path d="M8 1.8 14.8 13.6H1.2ZM8 6.2v3.4M8 11.6v.1" />
  </Icon>
)

const UpdateIcon = (): JSX.Element => <CircleIcon path="M8 4.6V8l2.4 1.6" />
const FinerIcon = (): JSX.Element => (
  <Icon>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1.4v3M8 11.6v3M1.4 8h3M11.6 8h3" />
  </Icon>
)
const AgreeIcon = (): JSX.Element => <CircleIcon path="m5.2 8.2 2 2 3.6-4.2" />
const OnlyIcon = (): JSX.Element => <CircleIcon path="M8 7.9v.2" />

const VERDICT_ICONS: Readonly<Record<Verdict, () => JSX.Element>> = {
  conflict: ConflictIcon,
  update: UpdateIcon,
  finer: FinerIcon,
  agree: AgreeIcon,
  only: OnlyIcon,
}

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const Shape = VERDICT_ICONS[verdict]
  return <Shape />
}

export const ChevronIcon = (): JSX.Element => (
  <Icon class="chevron">
    <path d="m4 6 4 4 4-4" />
  </Icon>
)

export const LinkIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5" />
  </Icon>
)

export const LocateIcon = (): JSX.Element => (
  <Icon>
    <path d="M2.5 4h11M2.5 12h6" />
    <path d="M2.5 8h11" stroke-width="3" />
  </Icon>
)

export const PageIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 1.8h5.4L12.6 5v9.2H4ZM9.2 2v3.2h3.2M6.2 8h4M6.2 10.8h4" />
  </Icon>
)

/** The marks of a page run from top to bottom, in every direction of writing. */
export const PreviousIcon = (): JSX.Element => (
  <Icon>
    <path d="m3.5 10.5 4.5-5 4.5 5" />
  </Icon>
)

export const NextIcon = (): JSX.Element => (
  <Icon>
    <path d="m3.5 5.5 4.5 5 4.5-5" />
  </Icon>
)

export const ListIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M6 4h8M6 8h8M6 12h8M2.4 4h.1M2.4 8h.1M2.4 12h.1" />
  </Icon>
)

export const SearchIcon = (): JSX.Element => (
  <Icon>
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.5 10.5 3.7 3.7" />
  </Icon>
)

export const RemoveIcon = (): JSX.Element => (
  <Icon>
    <path d="M2.5 4h11M6 4V2.3h4V4M4 4l.7 9.7h6.6L12 4M6.7 6.8v4.2M9.3 6.8v4.2" />
  </Icon>
)

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)

export const BackIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M13.5 8h-11M6.5 3.8 2.3 8l4.2 4.2" />
  </Icon>
)

export const CopyIcon = (): JSX.Element => (
  <Icon>
    <path d="M5.8 5.8h7.4v8.4H5.8ZM10.4 5.6V1.8H2.8v8.4h2.8" />
  </Icon>
)

const BOOKMARK = 'M3.8 1.8h8.4v12.4L8 11.2l-4.2 3Z'

export const SaveIcon = (): JSX.Element => (
  <Icon>
    <path d={BOOKMARK} />
  </Icon>
)

export const SavedIcon = (): JSX.Element => (
  <Icon>
    <path d={BOOKMARK} fill="currentColor" />
  </Icon>
)

export const PanelIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M1.8 2.8h12.4v10.4H1.8ZM9.8 2.8v10.4M12 5.6h.1M12 8h.1" />
  </Icon>
)

export const ExportIcon = (): JSX.Element => (
  <Icon>
    <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.4 10.6v3h11.2v-3" />
  </Icon>
)

export const PrintIcon = (): JSX.Element => (
  <Icon>
    <path d="M4.4 5.6V1.8h7.2v3.8M4.4 11.4H1.8V5.8h12.4v5.6h-2.6M4.4 9.4h7.2v4.8H4.4Z" />
  </Icon>
)

export const PinIcon = (): JSX.Element => (
  <Icon>
    <path d="M5.4 1.8h5.2M6.4 1.8v4.4L4 9.2h8L9.6 6.2V1.8M8 9.2v5" />
  </Icon>
)

export const UndoIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M5.4 2.6 2.2 5.8l3.2 3.2M2.4 5.8h7.2a3.6 3.6 0 0 1 0 7.2H6" />
  </Icon>
)

/** A report that does not belong here; nothing like the marks of a verdict. */
export const SetApartIcon = (): JSX.Element => (
  <Icon class="directed">
    <path d="M8.2 13.8H3V2.2h9v4.6M5.8 5.4h3.4M5.8 8.2h1.6M10.2 9.8l3.8 3.8M14 9.8l-3.8 3.8" />
  </Icon>
)

const SameIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 6h10M3 10h10" />
  </Icon>
)
const NearIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 6.6c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6M3 11c1.7-2 3.300-2 5-.6s3.3 1.4 5-.6" />
  </Icon>
)
const ApartIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 6h10M3 10h10M10.6 2.6 5.4 13.4" />
  </Icon>
)

const STAND_ICONS: Readonly<Record<Exclude<Verdict, 'only'>, () => JSX.Element>> = {
  agree: SameIcon,
  finer: NearIcon,
  update: UpdateIcon,
  conflict: ApartIcon,
}

/** How a report stands to the page: equal, nearly, moved on, unequal. */
export function StandIcon({ stand }: { readonly stand: Exclude<Verdict, 'only'> }): JSX.Element {
  const Shape = STAND_ICONS[stand]
  return <Shape />
}
