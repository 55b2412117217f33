import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../lib/explain/count'
import { INTERFACE_LANGUAGES } from '../../../lib/newsroom/interface'
import { quantity } from '../../../lib/kinds/quantity'
import { wordingOf } from '../../support/wording'

const FORM = /^(zero|one|two|few|many|other): /u

/** Amounts, not things that are counted. */
const UNCOUNTED = 'aid ammunition budget debt deficit fine investment loan price profit reply revenue salary'
  .split(' ')
  .map((unit) => `count.${unit}`)

const SAID: Readonly<Record<(typeof INTERFACE_LANGUAGES)[number], readonly (readonly [string, number, string])[]>> = {
  en: [
    ['count.person', 1, '1 person'],
    ['count.person', 85, '85 people'],
    ['count.pound', 310_000, '310,000 pounds'],
    ['count.percent', 57, '57%'],
    ['count.age', 45, '45 years old'],
  ],
  fr: [
    ['count.person', 1, '1 personne'],
    ['count.dead', 0, '0 mort'],
    ['count.country', 27, '27 pays'],
    ['count.kilometre', 12, '12\u202fkm'],
  ],
  nl: [
    ['count.person', 1, '1 persoon'],
    ['count.person', 85, '85 mensen'],
    ['count.euro', 20, '20 euro'],
    ['count.child', 3, '3 kinderen'],
  ],
  ar: [
    ['count.dead', 1, 'قتيل واحد'],
    ['count.dead', 2, 'قتيلان'],
    ['count.dead', 7, '7 قتلى'],
    ['count.dead', 85, '85 قتيلًا'],
    ['count.dead', 100, '100 قتيل'],
    ['count.victim', 85, '85 ضحية'],
  ],
}

describe.each(INTERFACE_LANGUAGES)('%s', async (language) => {
  const wording = await wordingOf(language)

  test.each(SAID[language])('%s, %i: %s', (unit, count, said) => {
    expect(wording.count(unit, count, count)).toBe(said)
  })

  test('every unit that counts things says how many there are', () => {
    const list = readFileSync(new URL('../../../lib/languages/lexicon/concepts.tsv', import.meta.url), 'utf8')
    const units = [...list.matchAll(/^count\.\w+/gmu)].map(([unit]) => unit)
    expect(units.length).toBeGreaterThan(100)
    expect(units.filter((unit) => !FORMATS[unit] && !wording.phrases(unit)).sort()).toEqual(UNCOUNTED)
  })

  test('forms are named as the language names them, the last of them `other`', () => {
    const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url)
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>
    const known: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, { message }] of Object.entries(messages).filter(([name]) => name.startsWith('count_'))) {
      const names = message.split(' | ').map((form) => FORM.exec(form)?.[1])
      if (names.length === 1 && names[0] === undefined) continue
      expect(names.at(-1), key).toBe('other')
      for (const name of names) expect(known, key).toContain(name)
    }
  })
})

test('a bound stands around what is counted', async () => {
  const [english, arabic] = await Promise.all([wordingOf('en'), wordingOf('ar')])
  const value = { min: 115, max: null, bound: 'at-least', unit: 'count.dead' } as const
  expect(quantity.say(value, english)).toBe('at least 115 dead')
  expect(quantity.say(value, arabic)).toBe('115 قتيلًا على الأقل')
  expect(quantity.say({ min: 135, max: 165, bound: 'about', unit: 'count.injured' }, english)).toBe(
    'about 135–165 injured',
  )
})

test('a unit without forms is named beside its number, a number without a unit stands alone', async () => {
  const { count } = await wordingOf('en')
  expect(count('count.budget', 3, 3)).toBe('3 budget')
  expect(count(null, 1200, 1200)).toBe('1,200')
})
