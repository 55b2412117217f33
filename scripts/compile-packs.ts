import { mkdirSync, writeFileSync } from 'node:fs'
import { packFromDisk } from '../cli/packs'
import { starterPack } from '../cli/starter'
import { Unusable } from '../cli/verb'
import { LANGUAGES } from '../lib/languages/registry'
import { INTERFACE_LANGUAGES } from '../lib/newsroom/interface'
import { pickSamples } from '../lib/newsroom/sample'

const target = new URL('../public/packs/', import.meta.url)

try {
  mkdirSync(target, { recursive: true })
  for (const language of LANGUAGES)
    writeFileSync(new URL(`${language}.json`, target), JSON.stringify(packFromDisk(language)))
  const starter = await starterPack()
  writeFileSync(new URL('starter.json', target), JSON.stringify(starter))
  writeFileSync(new URL('samples.json', target), JSON.stringify(pickSamples(starter.reports, INTERFACE_LANGUAGES)))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`corpus: ${error.message}\n`)
  process.exitCode = 1
}
