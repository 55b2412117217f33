import { render } from 'preact'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { PageLayer } from '../components/page-layer'
import layerCss from '../components/page-layer.css?inline'
import tokensCss from '../components/tokens.css?inline'
import { anchorBlocks } from '../lib/article/anchor'
import { keptBlocks } from '../lib/browser/hand-over'
import { createHost } from '../lib/browser/layer-host'
import { listenOnce } from '../lib/browser/listen'
import { obey } from '../lib/browser/page-commands'
import { createPainter } from '../lib/browser/painter'

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): void {
    const css = tokensCss.replaceAll(':root', ':host') + layerCss
    const painter = createPainter({
      anchor: () => anchorBlocks(document, keptBlocks()).range,
      host: () => createHost(document, css),
      draw: (root, state, actions) => render(<PageLayer state={state} actions={actions} />, root),
    })
    listenOnce((message) => obey(message, painter))
  },
})
