import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { checkPack, type LibraryPack } from '../../lib/library/pack'
import { readJson } from '../load'
import { packFrom } from '../starter'
import { parseArguments, Unusable, type Answer } from '../verb'

/** `pack DIR -o FILE` builds a pack; `pack --check FILE` validates one. */
export async function pack(args: readonly string[]): Promise<Answer> {
  const { files, options } = parseArguments(args, ['-o', '--check'])
  const checked = options.get('--check')?.[0]
  if (checked) return answer(checked, await check(checked))
  const [directory] = files
  const target = options.get('-o')?.[0]
  if (!directory || !target) throw new Unusable('pack: expected DIR -o FILE, or --check FILE')
  const made = await packFrom(directory, basename(resolve(directory)))
  writeFileSync(target, JSON.stringify(made))
  return answer(target, made)
}

async function check(file: string): Promise<LibraryPack> {
  const content = readJson(file)
  try {
    return await checkPack(content)
  } catch (error) {
    throw new Unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function answer(file: string, { manifest }: LibraryPack): Answer {
  const languages = Object.entries(manifest.languages)
    .map(([language, count]) => `${language} ${count}`)
    .join(', ')
  return {
    json: { file, manifest },
    text: () =>
      `${file}: ${manifest.name}, ${manifest.reports} reports (${languages}), ${manifest.period?.join(' to ') ?? 'undated'}`,
  }
}
