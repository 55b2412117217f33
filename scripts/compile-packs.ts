import { mkdirSync, writeFileSync } from 'node:fs'
import { packFromDisk } from '../cli/packs'
import { starterPack } from '../cli/starter'
import { Unusable } from '../cli/verb'
import { LANGUAGES } from '../lib/languages/registry'

const target = new URL('../public/packs/', import.meta.url)

try {
  mkdirSync(target, { recursive: true })
  for (const language of LANGUAGES)
    writeFileSync(new URL(`${language}.json`, target), JSON.stringify(packFromDisk(language)))
  writeFileSync(new URL('starter.json', target), JSON.stringify(await starterPack()))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`corpus: ${error.message}\n`)
  process.exitCode = 1
}
