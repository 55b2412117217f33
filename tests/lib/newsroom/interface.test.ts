import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Messages } from '../../../lib/explain/phrases'
import { createInterface, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../lib/newsroom/interface'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FORMS = /_(zero|one|two|few|many|other)$/u

const messages = (language: InterfaceLanguage): Messages =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Messages
const interfaceIn = (locale: string) => createInterface(locale, async (language) => messages(language))

/** Keys with a form for each count; `…_one` is what tells them from a key that ends in `other`. */
const counted = (keys: readonly string[]): Set<string> =>
  new Set(keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(FORMS, '')))
const single = (keys: readonly string[]): string[] => {
  const stems = counted(keys)
  return keys.filter((key) => !stems.has(key.replace(FORMS, ''))).sort()
}

test.each(INTERFACE_LANGUAGES)('%s says all that English says', (language) => {
  const [own, english] = [Object.keys(messages(language)), Object.keys(messages('en'))]
  expect(single(own)).toEqual(single(english))
  expect(counted(own)).toEqual(counted(english))
})

test.each(INTERFACE_LANGUAGES)('%s has every plural form of its language', (language) => {
  const own = messages(language)
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  for (const key of counted(Object.keys(own)))
    for (const category of pluralCategories) expect(Object.keys(own)).toContain(`${key}_${category}`)
})

test.each(INTERFACE_LANGUAGES)('%s puts in the same parts as English', (language) => {
  const [own, english] = [messages(language), messages('en')]
  const parts = (text: string): string[] => [...new Set(text.match(/\$\d/gu) ?? [])].sort()
  for (const [key, { message }] of Object.entries(english))
    if (!FORMS.test(key)) expect(parts(own[key]?.message ?? ''), key).toEqual(parts(message))
})

test('every phrase that the code names is there', () => {
  const english = messages('en')
  const named = ['components', 'lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .flatMap((name) => [
        ...readFileSync(join(ROOT, folder, name), 'utf8').matchAll(
          /(?<!\p{L})(phrases?|plural)\((?:phrases, locale, )?'([\w.-]+)'/gu,
        ),
      ])
      .map(([, call, key = '']) => (call === 'plural' ? `${key}_other` : key.replaceAll(/[.-]/gu, '_'))),
  )
  expect(named.length).toBeGreaterThan(30)
  for (const key of named) expect(Object.keys(english)).toContain(key)
})

test('the reader’s region is kept, an unknown language is spoken to in English', async () => {
  expect(await interfaceIn('fr-CA')).toMatchObject({ locale: 'fr-CA', direction: 'ltr' })
  expect(await interfaceIn('ar_EG')).toMatchObject({ locale: 'ar-EG', direction: 'rtl' })
  const other = await interfaceIn('ja')
  expect(other).toMatchObject({ locale: 'en', direction: 'ltr' })
  expect(other.phrases('at-least', '144')).toBe('at least 144')
  expect(other.phrases('constructor')).toBe('')
})
