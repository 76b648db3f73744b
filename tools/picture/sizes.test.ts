import { expect, test } from 'vitest'
import { listWidths, mostHeight, variantHeight } from './sizes'

test.each([
  [4000, [480, 800, 1200, 1600]],
  [1600, [480, 800, 1200, 1600]],
  [1000, [480, 800, 1000]],
  [480, [480]],
  [1, [1]],
])('%i pixels wide gives the widths %j', (width, widths) => {
  expect(listWidths({ width, height: 300 })).toEqual(widths)
})

test.each([
  [700, 20_000, [480, 573]],
  [3, 16_383, [3]],
  [481, 16_500, [477]],
  [20_000, 30, [480, 800, 1200, 1600]],
])('%i × %i pixels gives the widths %j, none of them higher than WebP can have', (width, height, widths) => {
  const photo = { width, height }
  expect(listWidths(photo)).toEqual(widths)
  for (const each of widths) {
    expect(variantHeight(photo, each)).toBeGreaterThan(0)
    expect(variantHeight(photo, each)).toBeLessThanOrEqual(16_383)
  }
})

test('the most height still fills the narrowest step, or the own width of what is narrower', () => {
  expect([100, 480, 960, 1600].map(mostHeight)).toEqual([16_383, 16_383, 32_766, 54_610])
  for (const width of [100, 480, 700, 960])
    expect(Math.max(...listWidths({ width, height: mostHeight(width) }))).toBe(Math.min(width, 480))
})
