import { expect, test } from 'vitest'
import { createRoster } from '../../../lib/extract/roster'

const people = ['Milena Ostrova', 'Kamran Barzin', 'سالم الحداد', 'Pell']
const roster = createRoster()
for (const person of people) roster.add(person)

test('persons are found by another spelling of their name', () => {
  expect(roster.like('Camran Barzeen')).toEqual(['Kamran Barzin'])
  expect(roster.like('Ostrova')).toEqual(['Milena Ostrova'])
  expect(roster.like('Milena')).toEqual([])
})

test('surnames are those of names of two words', () => {
  expect(roster.surnamed('barzin', 'alike')).toEqual(['Kamran Barzin'])
  expect(roster.surnamed('barzeen', 'exact')).toEqual([])
  expect(roster.surnamed('pell', 'alike')).toEqual([])
})

test('names are found by their first word as written', () => {
  expect(roster.beginning('سالم')).toEqual(['سالم الحداد'])
  expect(roster.beginning('Pell')).toEqual([])
})

test('who is added later is found too', () => {
  const growing = createRoster()
  expect(growing.like('Petra Lund')).toEqual([])
  growing.add('Petra Lund')
  expect(growing.like('Lund')).toEqual(['Petra Lund'])
  expect(growing.has('Petra Lund')).toBe(true)
})
