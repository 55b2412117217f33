import { defineContentScript } from 'wxt/utils/define-content-script'
import { anchorBlocks, type Anchors } from '../lib/article/anchor'
import { readArticle, type ReadResult } from '../lib/article/read'
import { listenOnce } from '../lib/browser/listen'
import { obey } from '../lib/browser/page-commands'

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): ReadResult {
    const result = readArticle(document, { url: location.href })
    let anchors: Anchors | null = null
    const blocks = result.ok ? result.article.blocks : []
    listenOnce((message) => obey(message, (span) => (anchors ??= anchorBlocks(document, blocks)).range(span)))
    return result
  },
})
