import { expect, test } from 'vitest'
import { placeCard, type Box } from '../../../lib/browser/place-card'

const WINDOW = { width: 1000, height: 800, taken: null }
const words = (left: number, top: number, width = 80): Box => ({ left, right: left + width, top, bottom: top + 20 })

test('below the words, in line with where they begin', () => {
  expect(placeCard(words(100, 100), WINDOW, 'ltr')).toMatchObject({ left: 100, top: 126, width: 340 })
  expect(placeCard(words(500, 100), WINDOW, 'rtl')).toMatchObject({ left: 240, top: 126 })
})

test('above where there is more room', () => {
  expect(placeCard(words(100, 700), WINDOW, 'ltr')).toMatchObject({ bottom: 106, maxHeight: 686 })
})

test('never beyond the window, which may be narrow', () => {
  expect(placeCard(words(900, 100), WINDOW, 'ltr')).toMatchObject({ left: 652 })
  expect(placeCard(words(10, 100), WINDOW, 'rtl')).toMatchObject({ left: 8 })
  expect(placeCard(words(200, 100), { width: 320, height: 600, taken: null }, 'ltr')).toMatchObject({
    left: 8,
    width: 304,
  })
})

test.each([words(100, -40), words(100, 900), words(-200, 100), words(1100, 100)])(
  'none for words out of sight: %j',
  (box) => {
    expect(placeCard(box, WINDOW, 'ltr')).toBeNull()
  },
)

const NARROW = { width: 400, height: 800, taken: { left: 8, right: 392, top: 680, bottom: 792 } }

test('never under what stands at the lower edge', () => {
  const below = placeCard(words(30, 380), NARROW, 'ltr')
  expect(below).toMatchObject({ top: 406, maxHeight: 680 - 400 - 14 })
  const above = placeCard(words(30, 500), NARROW, 'ltr')
  expect(above).toMatchObject({ bottom: 306, maxHeight: 486 })
  expect(placeCard(words(30, 700), NARROW, 'ltr')).toMatchObject({ bottom: 126, maxHeight: 666 })
})

test('down to the edge beside it', () => {
  const beside = { ...WINDOW, taken: { left: 600, right: 992, top: 740, bottom: 792 } }
  expect(placeCard(words(100, 400), beside, 'ltr')).toEqual(placeCard(words(100, 400), WINDOW, 'ltr'))
})
