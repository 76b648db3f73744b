import { expect, test } from 'vitest'
import { inDirectionOf, inVisualOrder, isolated, levelsOf } from './reading-direction'

test('a line without letters that read from right to left is left as it is', () => {
  expect(levelsOf('모임 (PyTorch)')).toEqual([])
  expect(isolated('모임')).toBe('모임')
  expect(inDirectionOf('모임 둘', '둘')).toBe('둘')
})

test('runs stand as they are seen: numbers and Latin words keep their order within a line from right to left', () => {
  const runs = [
    { level: 1, text: 'שלום ' },
    { level: 2, text: 'PyTorch' },
    { level: 1, text: ' עולם' },
  ]
  expect(inVisualOrder(runs).map(({ text }) => text)).toEqual([' עולם', 'PyTorch', 'שלום '])
  const left = [
    { level: 0, text: 'a ' },
    { level: 1, text: 'ש ' },
    { level: 2, text: '12' },
    { level: 0, text: ' b' },
  ]
  expect(inVisualOrder(left).map(({ text }) => text)).toEqual(['a ', '12', 'ש ', ' b'])
})

test('the second line of a text goes on in the direction of the first', () => {
  const line = inDirectionOf('מפגש של PyTorch', 'PyTorch 2')
  expect(Array.from(levelsOf(line)).slice(1, -1)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2])
  expect(inDirectionOf('PyTorch של', 'של')).toBe('של')
})
