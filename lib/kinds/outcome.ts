import type { FactKind } from './kind'
export const outcome: FactKind<'outcome'> = { kind: 'outcome', find: () => [], relate: () => 'same', keys: () => [], canonical: () => '', say: () => '' }
