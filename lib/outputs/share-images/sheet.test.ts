import { expect, test } from 'vitest'
import { lightColours } from './design'
import { loadFontsFor } from './face'
import { foot, margin } from './sheet'

const long = 'ScaledDotProductAttention'.repeat(6)

/** Where the outlines of a mark begin, in pixels from the left. */
function leftOf(mark: string): number {
  return Math.min(...[...mark.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)))
}

test('facts that are too long for the foot are cut on both sides, and neither leaves the picture', async () => {
  await loadFontsFor(long)
  const [, left = '', right = ''] = foot([long, long, '발표 3개'], lightColours())
  expect(leftOf(left)).toBeGreaterThanOrEqual(margin - 2)
  expect(leftOf(right)).toBeGreaterThan(margin + 200)
})
