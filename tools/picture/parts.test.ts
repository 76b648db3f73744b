import { expect, test } from 'vitest'
import { hasAllScans, listSegments } from './parts'

const segment = (marker: number, ...bytes: number[]) => [0xff, marker, 0, bytes.length + 2, ...bytes]
const components = [1, 2, 3]
const frame = (marker: number) =>
  segment(marker, 8, 0, 8, 0, 8, components.length, ...components.flatMap((id) => [id, 0x11, 0]))
/** A scan of some components: the first and the last coefficient, and the bits that are left for later scans. */
const scan = (ids: number[], first: number, last: number, left: number) =>
  segment(0xda, ids.length, ...ids.flatMap((id) => [id, 0]), first, last, left)
const isTold = (...segments: number[][]) => {
  const bytes = Buffer.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])
  return hasAllScans(listSegments(bytes).parts, bytes)
}

test('a sequential picture tells each of its components in some scan', () => {
  expect(isTold(frame(0xc0), scan(components, 0, 63, 0))).toBe(true)
  expect(isTold(frame(0xc0), scan([1], 0, 63, 0), scan([2], 0, 63, 0))).toBe(false)
  expect(isTold(frame(0xc1), ...components.map((id) => scan([id], 0, 63, 0)))).toBe(true)
  expect(isTold(frame(0xc0))).toBe(false)
})

test('a progressive picture tells each coefficient to its last bit', () => {
  const coarse = [frame(0xc2), scan(components, 0, 0, 1), ...components.map((id) => scan([id], 1, 63, 2))]
  expect(isTold(...coarse)).toBe(false)
  const finer = [...coarse, scan(components, 0, 0, 0x10), ...components.map((id) => scan([id], 1, 63, 0x21))]
  expect(isTold(...finer)).toBe(false)
  const last = components.map((id) => scan([id], 1, 63, 0x10))
  expect(isTold(...finer, ...last)).toBe(true)
  expect(isTold(...finer, ...last.slice(1))).toBe(false)
})
