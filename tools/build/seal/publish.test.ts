import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapConcurrently, publishBytes, publishCopy } from './publish'

test('answers in the order of the items', async () => {
  expect(await mapConcurrently([3, 1, 2], async (item) => setTimeout(item, item * 10))).toEqual([30, 10, 20])
})

test('a failure is thrown when the others have ended', async () => {
  const ended: number[] = []
  const work = async (item: number) => {
    if (item === 1) throw new Error('disk full')
    await setTimeout(item)
    ended.push(item)
  }
  await expect(mapConcurrently([1, 20, 10], work)).rejects.toThrow('disk full')
  expect(ended).toEqual([10, 20])
})

test('nothing is written outside the folder of the site', async () => {
  for (const file of ['../other/index.html', '/tmp/index.html', 'a/../../index.html', '']) {
    await expect(publishBytes('no-such-folder/site', file, Buffer.from(''))).rejects.toThrow('outside')
    await expect(publishCopy('.', 'no-such-folder/site', file)).rejects.toThrow('outside')
  }
})
