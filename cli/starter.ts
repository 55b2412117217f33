import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPack, type LibraryPack, type PackSource } from '../lib/library/pack'
import { parseReports } from '../lib/library/reports'
import { wordsFor } from './load'
import { Unusable } from './verb'

/** Reads the folders of a pack's sources. Throws Unusable with file and reason. */
export function readSources(directory: string): PackSource[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) throw new Unusable(`${directory}: no such folder`)
  const folders = readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, 'reports.json')))
    .sort()
  if (folders.length === 0) throw new Unusable(`${directory}: holds no folder with a reports.json`)
  return folders.map((folder) => {
    const file = join(directory, folder, 'reports.json')
    try {
      return { folder, reports: parseReports(JSON.parse(readFileSync(file, 'utf8'))) }
    } catch (error) {
      throw new Unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** Builds a pack from a folder of sources. */
export const packFrom = (directory: string, name: string): Promise<LibraryPack> =>
  buildPack(readSources(directory), { name, licence: 'MIT', words: wordsFor })

/** The pack that comes with the product, built from `corpus/`. */
export const starterPack = (): Promise<LibraryPack> =>
  packFrom(fileURLToPath(new URL('../corpus', import.meta.url)), 'Starter library')
