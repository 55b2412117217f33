import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Messages } from '../../../lib/explain/phrases'
import type { RowView } from '../../../lib/explain/view'
import { badgeOf } from '../../../lib/newsroom/badge'
import { createInterface, type Interface } from '../../../lib/newsroom/interface'

const faceOf = (locale: string): Promise<Interface> =>
  createInterface(
    locale,
    async (language) => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages,
  )

const rows = (...verdicts: readonly RowView['verdict'][]): { readonly rows: readonly RowView[] } => ({
  rows: verdicts.map((verdict) => ({ verdict })) as unknown as readonly RowView[],
})

test.each([
  ['en', 1, '1', 'Parallax: 1 conflict with other reports'],
  ['en', 2, '2', 'Parallax: 2 conflicts with other reports'],
  ['fr', 2, '2', 'Parallax : 2 contradictions avec d’autres articles'],
  ['nl', 1, '1', 'Parallax: 1 tegenspraak met andere berichten'],
  ['ar', 2, '2', 'بارالاكس: تعارضان مع تقارير أخرى'],
  ['ar', 3, '3', 'بارالاكس: 3 تعارضات مع تقارير أخرى'],
])('%s, %d: %s', async (locale, count, text, title) => {
  const view = rows(...Array<'conflict'>(count).fill('conflict'), 'update', 'agree')
  expect(badgeOf(view, await faceOf(locale))).toEqual({ text, title })
})

test.each([[null], [rows('update', 'agree', 'only')]])('no conflict, nothing to tell: %j', async (view) => {
  expect(badgeOf(view, await faceOf('en'))).toEqual({ text: '', title: 'Parallax' })
})
