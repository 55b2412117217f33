import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { anchorBlocks } from '../../../lib/article/anchor'

type Point = readonly [text: string | null, offset: number]

/** linkedom's ranges take no points: this one keeps those it is given. */
function pointsOnly() {
  const points: Point[] = []
  const keep = (node: Node, offset: number): void => void points.push([node.nodeValue, offset])
  return { points, setStart: keep, setEnd: keep }
}

/** For each span the text node and offset at which it starts and ends; null where it is not found again. */
function anchored(html: string, blocks: readonly string[], spans: readonly (readonly [number, number, number])[]) {
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document
  Object.assign(document, { createRange: pointsOnly })
  const anchors = anchorBlocks(
    document,
    blocks.map((text) => ({ text })),
  )
  return spans.map(([block, start, end]) => {
    const range = anchors.range({ block, start, end }) as unknown as ReturnType<typeof pointsOnly> | null
    return range && range.points.map(([text, offset]) => `${text?.slice(0, offset)}|${text?.slice(offset)}`)
  })
}

test('a span is found in its text node', () => {
  expect(anchored('<p>Seven boats left.</p>', ['Seven boats left.'], [[0, 6, 11]])).toEqual([
    ['Seven |boats left.', 'Seven boats| left.'],
  ])
})

test('white space of the page does not count', () => {
  expect(anchored('<p>\n  Seven\n  boats  left.</p>', ['Seven boats left.'], [[0, 6, 16]])).toEqual([
    ['\n  Seven\n  |boats  left.', '\n  Seven\n  boats  left|.'],
  ])
})

test('a span may reach over elements', () => {
  expect(anchored('<p>Seven <b>fishing</b> boats left.</p>', ['Seven fishing boats left.'], [[0, 6, 19]])).toEqual([
    ['|fishing', ' boats| left.'],
  ])
})

test('equal paragraphs are told apart by their order', () => {
  const html = '<p>Rain. One</p><p>Boats left.</p><p>Rain. Two</p>'
  expect(
    anchored(
      html,
      ['Rain.', 'Boats left.', 'Rain.'],
      [
        [2, 0, 4],
        [0, 0, 4],
      ],
    ),
  ).toEqual([
    ['|Rain. Two', 'Rain|. Two'],
    ['|Rain. One', 'Rain|. One'],
  ])
})

test('a block that stands above the one before it is found from the top', () => {
  const html = '<figure>Photo</figure><p>Boats left.</p>'
  expect(anchored(html, ['Boats left.', 'Photo'], [[1, 0, 5]])).toEqual([['|Photo', 'Photo|']])
})

test('text of scripts is not found', () => {
  expect(anchored('<script>Boats left.</script><p>Rain.</p>', ['Boats left.'], [[0, 0, 5]])).toEqual([null])
})

test('what the page no longer holds, an empty span and an unknown block give nothing', () => {
  const spans = [
    [0, 0, 5],
    [1, 2, 2],
    [7, 0, 1],
  ] as const
  expect(anchored('<p>Rain.</p>', ['Boats left.', 'Rain.'], spans)).toEqual([null, null, null])
})

test('a paragraph that was drawn anew is found by the words around the passage', () => {
  const block = 'On Monday seven boats left the port of Ostend for Dover.'
  const html = '<p>Seven boats in all.</p><p>Updated: On Monday <b>seven boats</b> left the harbour.</p>'
  expect(anchored(html, [block], [[0, 10, 21]])).toEqual([['|seven boats', 'seven boats|']])
})

test('of equal words those count that stand as they stood', () => {
  const block = 'The ferry sank on Tuesday, and 44 people died in the cold water.'
  const html = '<p>Route 44 people use is closed.</p><p>And 44 people died in the cold sea.</p>'
  expect(anchored(html, [block], [[0, 31, 33]])).toEqual([
    ['And |44 people died in the cold sea.', 'And 44| people died in the cold sea.'],
  ])
})

test('equal words with nothing around them that was there are not the passage', () => {
  const block = 'The ferry sank on Tuesday, and 44 people died in the cold water.'
  expect(anchored('<p>Bus 44 runs late.</p>', [block], [[0, 31, 33]])).toEqual([null])
})

test('a span beyond its block is none', () => {
  expect(anchored('<p>Seven boats left.</p>', ['Seven boats left.'], [[0, 6, 40]])).toEqual([null])
})

test('words that are shown come before the same words where they are hidden', () => {
  const html = '<p hidden>Seven boats left.</p><p>Seven <i>boats</i> left.</p>'
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document
  for (const element of document.querySelectorAll('*'))
    Object.assign(element, { checkVisibility: () => !element.closest('[hidden]') })
  const points = pointsOnly()
  Object.assign(document, { createRange: () => points })
  anchorBlocks(document, [{ text: 'Seven boats left.' }]).range({ block: 0, start: 6, end: 11 })
  expect(points.points).toEqual([
    ['boats', 0],
    ['boats', 5],
  ])
})

test('an article in an open shadow tree is found in the place of its host', () => {
  const document = parseHTML('<html><body><x-story></x-story><p>Seven boats again.</p></body></html>')
    .document as unknown as Document
  const host = document.querySelector('x-story') as Element
  const root = host.attachShadow({ mode: 'open' })
  const paragraph = document.createElement('p')
  paragraph.textContent = 'Seven boats left.'
  root.append(paragraph)
  const points = pointsOnly()
  Object.assign(document, { createRange: () => points })
  const range = anchorBlocks(document, [{ text: 'Seven boats left.' }]).range({ block: 0, start: 0, end: 5 })
  expect(range && points.points).toEqual([
    ['Seven boats left.', 0],
    ['Seven boats left.', 5],
  ])
})
