import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ShareDesign } from '../../lib/outputs/share-images/design'
import { designs } from '../../lib/outputs/share-images/design-fixture'
import { drawShareImages } from './share-images'

const listed = vi.hoisted(() => new Map<string, ShareDesign>())
vi.mock('../../lib/outputs/share-images/share-images', () => ({ listShareDesigns: () => listed }))

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

test('what cannot be drawn is told, each once', async () => {
  const [design] = designs.filter((each) => each.kind === 'post' && each.photo)
  if (!design) throw new Error('The fixture has no post with a photograph')
  listed.set('a.jpg', design).set('b.jpg', design)
  await expect(drawShareImages({ cache, publishedPhotos: cache })).rejects.toThrow(/^Input file is missing: [^\n]+$/)
})
