import { analyseReport } from '../../lib/library/analyse-report'
import { buildIndex } from '../../lib/stories/index'
import { matchReport } from '../../lib/stories/match'
import { loadFile, wordsFor } from '../load'
import { parseArguments, Unusable, type Answer } from '../verb'

/** `match REPORTS.json…`: for each report, the others by how likely they tell of the same event. */
export async function match(args: readonly string[]): Promise<Answer> {
  const { files } = parseArguments(args)
  if (files.length === 0) throw new Unusable('match: name at least one reports.json')
  const loaded = await Promise.all(files.map((file) => loadFile(file)))
  const reports = loaded.flatMap(({ folder, articles }) =>
    articles.map((article) => analyseReport({ ...article, id: `${folder}/${article.id}` }, wordsFor(article.language))),
  )
  const index = buildIndex(reports.map(({ fingerprint }) => fingerprint))
  const ranked = reports.map(({ fingerprint }) => ({
    id: fingerprint.report,
    matches: matchReport(fingerprint, index),
  }))
  return {
    json: Object.fromEntries(
      ranked.map(({ id, matches }) => [
        id,
        matches.map(({ report, score, relation }) => ({ id: report, score, same: relation === 'same' })),
      ]),
    ),
    text: () =>
      ranked
        .map(({ id, matches }) =>
          [
            id,
            ...matches
              .slice(0, 10)
              .map(
                ({ report, score, relation, shared }) =>
                  `  ${relation.padEnd(7)} ${score.toFixed(3)} ${report}  (${shared.slice(0, 6).join(' ')})`,
              ),
          ].join('\n'),
        )
        .join('\n\n'),
  }
}
