import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createPixelBudget } from './pixel-budget'

test('work waits for room, in its order; what is larger than the whole runs alone', async () => {
  const budget = createPixelBudget(10)
  const said: string[] = []
  const work = (name: string, pixels: number) =>
    budget(pixels, async () => {
      said.push(`${name} begins`)
      await setImmediate()
      said.push(`${name} ends`)
    })
  await Promise.all([work('4', 4), work('6', 6), work('90', 90), work('1', 1), work('2', 2)])
  expect(said).toEqual([
    '4 begins',
    '6 begins',
    '4 ends',
    '6 ends',
    '90 begins',
    '90 ends',
    '1 begins',
    '2 begins',
    '1 ends',
    '2 ends',
  ])
})

test('work that fails gives its room back', async () => {
  const budget = createPixelBudget(10)
  await expect(budget(10, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
  expect(await budget(10, async () => 'whole')).toBe('whole')
})
