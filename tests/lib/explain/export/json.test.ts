import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toJson } from '../../../../lib/explain/export/json'
import { faceOf, MADE, sampleView } from './sample'

const read = async (): Promise<Record<string, unknown>> =>
  JSON.parse(toJson(await sampleView(), await faceOf(), MADE)) as Record<string, unknown>

test('the shape of version 1', async () => {
  expect(await read()).toEqual({
    format: 'parallax-comparison',
    version: 1,
    made: MADE,
    language: 'en',
    headline: 'The reports contradict each other on one fact',
    page: 'page',
    reports: [
      {
        id: 'page',
        outlet: 'Outlet page',
        title: 'Title page',
        language: 'en',
        day: '2025-02-18',
        url: 'https://example.org/page',
        relation: 'page',
      },
      {
        id: 'ar',
        outlet: 'الجريدة',
        title: 'غرق عبارة',
        language: 'ar',
        day: '2025-02-18',
        url: 'https://example.org/ar',
        relation: 'same',
      },
      { id: 'fr', outlet: 'Outlet fr', title: 'Title fr', language: 'fr', day: null, url: null, relation: 'same' },
    ],
    facts: [
      {
        kind: 'quantity',
        label: 'Dead',
        verdict: 'conflict',
        reason: 'values-exclude-each-other',
        camps: [
          { value: '9 dead', reports: ['page'] },
          { value: '10 dead', reports: ['ar'] },
        ],
        reports: [
          {
            report: 'page',
            values: ['9 dead'],
            quotes: [{ language: 'en', before: '', marked: 'Nine', after: ' dead in page.' }],
          },
          {
            report: 'ar',
            values: ['10 dead'],
            quotes: [{ language: 'ar', before: '', marked: 'عشرة'.slice(0, 4), after: ' قتلى في الحادث.' }],
          },
        ],
      },
    ],
  })
})

test('every key is described', async () => {
  const described = readFileSync(new URL('../../../../docs/export.md', import.meta.url), 'utf8')
  const keys = new Set<string>()
  JSON.stringify(await read(), (key, value: unknown) => {
    if (!/^\d*$/u.test(key)) keys.add(key)
    return value
  })
  expect(keys.size).toBeGreaterThan(15)
  for (const key of keys) expect(described).toContain(`\`${key}\``)
})
