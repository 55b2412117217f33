import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { needBrowsers } from './drive/find'
import { ROOT } from './tool'

// Draws public/icon/SIZE.png from public/icon.svg. Run it after a change to the drawing.

const SIZES = [16, 32, 48, 128]

const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
const browser = await puppeteer.launch({
  executablePath: needBrowsers(['chromium']).chromium,
  headless: true,
  args: ['--no-sandbox'],
})
try {
  mkdirSync(join(ROOT, 'public/icon'), { recursive: true })
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: `${join(ROOT, 'public/icon', String(size))}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
