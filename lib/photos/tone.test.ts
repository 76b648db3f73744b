import { expect, test } from 'vitest'
import { isTone, nearestTone, type Rgb, tones } from './tone'

test('every tone is nearest to its own colour', () => {
  for (const { name, hex } of tones) {
    const value = Number.parseInt(hex.slice(1), 16)
    expect(nearestTone([value >> 16, (value >> 8) & 255, value & 255])).toBe(name)
  }
})

test.each<[string, Rgb, string]>([
  ['black', [0, 0, 0], 'ink'],
  ['white', [255, 255, 255], 'paper'],
  ['PyTorch orange', [238, 76, 44], 'rust'],
  ['a lawn', [80, 110, 50], 'moss'],
  ['a clear sky', [120, 150, 180], 'steel'],
  ['a brick wall', [150, 80, 50], 'rust'],
  ['a dim hall', [40, 48, 78], 'night'],
])('%s is nearest to a tone of its own kind', (_, rgb, tone) => {
  expect(nearestTone(rgb)).toBe(tone)
})

test('only names of the palette are tones', () => {
  expect(isTone('moss')).toBe(true)
  expect(isTone('mauve')).toBe(false)
  expect(isTone(7)).toBe(false)
})
