import { expect, test } from 'vitest'
import { placesOf, writeLengths } from './blocks'

test('a file has as many blocks as have room in 768 KB, and no block is in two', () => {
  const lengths = [200, 500, 100, 900, 12, 756].map((kilobytes) => kilobytes * 1024)
  const places = placesOf(writeLengths(lengths)).map(({ file, from, to }) => [file, from / 1024, to / 1024])
  expect(places).toEqual([
    [0, 0, 200],
    [0, 200, 700],
    [1, 0, 100],
    [2, 0, 900],
    [3, 0, 12],
    [3, 12, 768],
  ])
})
