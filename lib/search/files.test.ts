import { expect, test, vi } from 'vitest'
import type { TextCache } from '../site/disk-files'
import { searchFiles } from './files'

test('an index of the same documents is taken from what was kept, byte for byte', async () => {
  vi.stubEnv('SEARCH_INDEX_LIMIT', '0')
  const texts = new Map<string, string>()
  const made: string[] = []
  const kept: Pick<TextCache, 'find'> = {
    find: async (source, make) => {
      if (!texts.has(source)) {
        made.push(source)
        texts.set(source, await make())
      }
      return texts.get(source) ?? ''
    },
  }
  const expected = await searchFiles()
  expect(expected.map(({ path }) => path)).toContain('ko/search/terms-0.bin')
  // The index of each of two languages, and the words of four posts.
  for (const once of [2 + 4, 2 + 4]) {
    expect((await searchFiles(kept)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')])).toEqual(
      expected.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')]),
    )
    expect(made.length).toBe(once)
  }
  vi.stubEnv('SEARCH_INDEX_LIMIT', '100000000')
  expect((await searchFiles(kept)).map(({ path }) => path)).not.toContain('ko/search/terms-0.bin')
})
