import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ShareDesign } from '../share-image/design'
import { designs } from '../share-image/design-fixture'
import { drawShareImages } from './draw-share-images'

const listed = vi.hoisted(() => new Map<string, ShareDesign>())
vi.mock('../share-image', () => ({ listShareDesigns: () => listed }))

let cache = ''

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'share-images-'))
  listed.clear()
  for (const design of designs.filter(({ kind }) => kind === 'site' || kind === 'event')) {
    listed.set(`${listed.size}.png`, design)
  }
})

afterEach(() => rm(cache, { recursive: true, force: true }))

test('draws what is missing, and forgets what nothing has asked for in thirty days', async () => {
  await writeFile(join(cache, '1.png'), 'drawn before')
  await writeFile(join(cache, 'old.png'), '')
  await writeFile(join(cache, 'recent.png'), '')
  await utimes(join(cache, 'old.png'), 0, 0)
  await utimes(join(cache, '1.png'), 0, 0)
  expect(await drawShareImages({ cache, publishedPhotos: cache })).toEqual({ pictures: 3, drawn: 2 })
  expect((await readdir(cache)).sort()).toEqual(['0.png', '1.png', '2.png', 'recent.png'])
  expect(await drawShareImages({ cache, publishedPhotos: cache })).toEqual({ pictures: 3, drawn: 0 })
})

test('every text that cannot be set is told, each once', async () => {
  const [design] = designs.filter(({ kind }) => kind === 'site')
  if (design?.kind !== 'site') throw new Error('The fixture has no picture of the community')
  const spoilt = { ...design, community: { text: '字', file: 'site.config.ts' } }
  listed.set('a.png', spoilt).set('b.png', { ...spoilt, description: { text: '画', file: 'site.config.ts' } })
  listed.set('c.png', { ...design, description: { text: '画', file: 'site.config.ts' } })
  await expect(drawShareImages({ cache, publishedPhotos: cache })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: site.config.ts  "字"
      has 字 (U+5B57), which the fonts of the share images lack
      write it in Hangul or Latin, or add a font that has it to lib/share-image/font-files.ts

    site.config.ts  "画"
      has 画 (U+753B), which the fonts of the share images lack
      write it in Hangul or Latin, or add a font that has it to lib/share-image/font-files.ts]
  `)
})
