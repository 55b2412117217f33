import { expect, test } from 'vitest'
import { placeCard, type Box } from '../../../lib/browser/place-card'

const WINDOW = { width: 1000, height: 800 }
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
  expect(placeCard(words(200, 100), { width: 320, height: 600 }, 'ltr')).toMatchObject({ left: 8, width: 304 })
})

test.each([words(100, -40), words(100, 900), words(-200, 100), words(1100, 100)])(
  'none for words out of sight: %j',
  (box) => {
    expect(placeCard(box, WINDOW, 'ltr')).toBeNull()
  },
)
