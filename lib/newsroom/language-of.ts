import { isSupported } from '../languages/registry'
import type { Article } from '../model/article'
import { baseLanguage, type NewsroomPorts } from './ports'

/** Letters that are enough to tell a language. */
const SAMPLE = 3000
/** A detection this sure overrules what the page says of itself: templates often carry another language's tag. */
const SURE = 0.9
const LIKELY = 0.5

/** The language of an article, as the page says it unless its text plainly says otherwise. Empty when nothing tells. */
export async function languageOf(article: Article, detect: NewsroomPorts['detectLanguage']): Promise<string> {
  const declared = baseLanguage(article.language)
  const detected = await detect(sampleOf(article)).catch(() => null)
  const guess = detected ? baseLanguage(detected.language) : ''
  if (!detected || guess === declared) return declared
  if (isSupported(declared)) return detected.sure >= SURE && isSupported(guess) ? guess : declared
  return detected.sure >= LIKELY ? guess : declared
}

const sampleOf = ({ blocks }: Article): string =>
  blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE)
