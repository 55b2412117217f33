import { expect, test } from 'vitest'
import { hasCase } from '../../../lib/text/case'

test('scripts with capitals are told from those without', () => {
  for (const word of ['Paris', 'état', 'Élysée', 'Париж', 'їжак', 'ß', 'Αθήνα', '2nd'])
    expect(hasCase(word), word).toBe(true)
  for (const word of ['باريس', 'گفت', '北京', 'ירושלים', '2025', '٢٠٢٥', '', '-'])
    expect(hasCase(word), word).toBe(false)
})

test('it says what the platform says, for every letter of the plane that news is written in', () => {
  for (let code = 0; code < 0x2fff; code++) {
    const text = String.fromCharCode(code)
    expect(hasCase(text), code.toString(16)).toBe(text.toLowerCase() !== text.toUpperCase())
  }
})
