import type { FactKind } from './kind'
export const place: FactKind<'place'> = { kind: 'place', find: () => [], relate: () => 'same', keys: () => [], canonical: () => '', say: () => '' }
