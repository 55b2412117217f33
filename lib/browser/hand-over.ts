import type { Block } from '../model/article'

const KEPT = Symbol.for('parallax.blocks')

type World = typeof globalThis & { [KEPT]?: readonly Block[] }

/** Leaves the blocks of the article that was read for the script that marks them: both share one isolated world. */
export function keepBlocks(blocks: readonly Block[]): void {
  ;(globalThis as World)[KEPT] = blocks
}

/** The blocks of this page as they were last read; none when it was not read. */
export const keptBlocks = (): readonly Block[] => (globalThis as World)[KEPT] ?? []
