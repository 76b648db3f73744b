import { expect, test } from 'vitest'
import { frameRatio, frameSizes, ratioStyles } from '@/components/gallery/frame-ratio'

test('a frame has the ratio of its photograph in twentieths, within what a sheet can show', () => {
  const sizes = [
    [3000, 2000],
    [2000, 3000],
    [1000, 990],
    [9000, 1000],
    [100, 2000],
  ] as const
  expect(sizes.map(([width, height]) => frameRatio({ width, height }))).toEqual([30, 13, 20, 80, 11])
})

test('a page has one rule a ratio', () => {
  expect(ratioStyles([30, 13, 30])).toBe('.r13{--r:0.65}.r30{--r:1.5}')
})

test('a panorama is never wider than a phone', () => {
  expect(frameSizes(80)).toBe('(min-width: 64rem) 68rem, (min-width: 40rem) 48rem, 93vw')
})
