import { defineContentScript } from 'wxt/utils/define-content-script'
import { readArticle, type ReadResult } from '../lib/article/read'
import { keepBlocks } from '../lib/browser/hand-over'

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): ReadResult {
    const result = readArticle(document, { url: location.href })
    keepBlocks(result.ok ? result.article.blocks : [])
    return result
  },
})
