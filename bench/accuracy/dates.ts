import * as v from 'valibot'
import { plugin, runScorer, SETS, VERBOSE } from './scorer'
import { NONE, table } from './table'

const Rows = v.array(v.object({ lang: v.string(), type: v.string(), relF: v.string(), valF: v.optional(v.string()) }))

const PLUGINS = { Parallax: 'dates-parallax', 'chrono-node': 'dates-chrono', recognizers: 'dates-recognizers' } as const

type Scores = Readonly<Record<string, { readonly value: string; readonly span: string }>>

/** Dates, ranges and lengths: Parallax beside chrono-node and Recognizers-Text. */
export function dates(): string {
  const specs = Object.values(PLUGINS).map((name) => scores('specs', name))
  const krauts = Object.values(PLUGINS).map((name) => (name === PLUGINS.recognizers ? {} : scores('krauts', name)))
  const languages = Object.keys(specs[0] ?? {})
  return [
    'Dates, ranges and durations: F1 of values / F1 of spans that overlap, of all types together.',
    table(
      ['set', ...Object.keys(PLUGINS)],
      [
        ...languages.map((language) => [`specs, ${language}`, ...specs.map((scored) => cell(scored[language]))]),
        ['**KRAUTS** (German news)', ...krauts.map((scored) => cell(scored['de']))],
      ],
    ),
    'The specs are those of Recognizers-Text itself. HeidelTime on the whole of KRAUTS: 80.7 / 82.8.',
  ].join('\n\n')
}

function scores(set: string, name: string): Scores {
  const listed = VERBOSE && name === PLUGINS.Parallax
  if (listed) process.stdout.write(`\nMisses of Parallax, dates/${set}\n`)
  const options = { data: `${SETS}/dates/${set}`, extractor: plugin(name), ...(listed ? { errors: '100000' } : {}) }
  const rows = v.parse(Rows, runScorer('temporal.mjs', options, { shown: listed }))
  return Object.fromEntries(
    rows.filter(({ type }) => type === 'all').map(({ lang, relF, valF = NONE }) => [lang, { value: valF, span: relF }]),
  )
}

const cell = (score: Scores[string] | undefined): string => (score ? `${score.value} / ${score.span}` : NONE)
