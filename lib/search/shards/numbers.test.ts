import { expect, test } from 'vitest'
import { NumberReader, writeNumber } from './numbers'

test('numbers are read as they were written', () => {
  const numbers = [0, 1, 79, 80, 1999, 55246, 55247, 55248, 1_000_000]
  const reader = new NumberReader(numbers.map(writeNumber).join(''))
  expect(numbers.map(() => reader.next())).toEqual(numbers)
  expect(reader.isDone).toBe(true)
})
