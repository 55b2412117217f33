import { expect, test, vi } from 'vitest'
import { createMemory, remember, rememberLast } from '../../../lib/text/remember'

test('what was made for a word is made once', () => {
  const make = vi.fn((word: string) => [word])
  const made = remember(make)
  expect(made('a')).toBe(made('a'))
  expect(made('b')).toEqual(['b'])
  expect(make).toHaveBeenCalledTimes(2)
})

test('a memory forgets all when it holds too much', () => {
  const { get, set } = createMemory<number>()
  for (let i = 0; i <= 20_000; i++) set(`${i}`, i)
  expect(get('0')).toBe(0)
  set('one more', 1)
  expect([get('0'), get('one more')]).toEqual([undefined, 1])
})

test('the last answer is kept for the same two things alone', () => {
  const [a, b, words] = [{ n: 1 }, { n: 2 }, {}]
  const make = vi.fn(({ n }: { readonly n: number }) => n)
  const last = rememberLast(make)
  expect([last(a, words), last(a, words), last(b, words), last(a, words), last(a, {})]).toEqual([1, 1, 2, 1, 1])
  expect(make).toHaveBeenCalledTimes(4)
})
