import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SiteFile } from '../../lib/outputs/site-files'
import { moveFiles, writeSiteFiles } from './site-files'

const listed = vi.hoisted((): SiteFile[] => [])
vi.mock('../../lib/outputs/site-files', () => ({ listScripts: () => [], listSiteFiles: () => listed }))

let folder = ''
let places = { written: '', shareImageCache: '', copyCache: '' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-files-'))
  const [written, shareImageCache, copyCache] = ['written', 'cache', 'copies'].map((each) => join(folder, each))
  places = { written: String(written), shareImageCache: String(shareImageCache), copyCache: String(copyCache) }
  listed.length = 0
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('a text is made again when what it is made of changes', async () => {
  const bytes = vi.fn(() => '# A')
  const made = async (source: string) => {
    listed.splice(0, 1, { path: 'en/index.md', bytes, source: () => source })
    await writeSiteFiles(places)
    return [await readFile(join(places.written, 'en/index.md'), 'utf8'), bytes.mock.calls.length]
  }
  expect([await made('a'), await made('a'), await made('b')]).toEqual([
    ['# A', 1],
    ['# A', 1],
    ['# A', 2],
  ])
})

test('writes what is listed and nothing else, and forgets pictures that nothing has asked for in thirty days', async () => {
  await mkdir(places.shareImageCache)
  for (const name of ['used.png', 'old.png', 'recent.png']) await writeFile(join(places.shareImageCache, name), '')
  for (const name of ['used.png', 'old.png']) await utimes(join(places.shareImageCache, name), 0, 0)
  listed.push({ path: 'ko/모임/feed.xml', bytes: async () => '<rss/>' }, { path: 'og/used.png', bytes: () => 'drawn' })
  await writeSiteFiles(places)
  expect((await readdir(places.shareImageCache)).sort()).toEqual(['recent.png', 'used.png'])
  listed.pop()
  await writeSiteFiles(places)
  expect(await readdir(places.written)).toEqual(['ko'])
})

test('what cannot be made is told, each once', async () => {
  const fail = () => Promise.reject(new Error('Input file is missing'))
  listed.push({ path: 'og/a.jpg', bytes: fail }, { path: 'og/b.jpg', bytes: fail }, { path: 'c', bytes: () => '' })
  await expect(writeSiteFiles(places)).rejects.toThrow(/^Input file is missing$/)
})

test('files are moved to their places, and none takes the place of another', async () => {
  const to = join(folder, 'export')
  await mkdir(to)
  listed.push({ path: 'ko/feed.xml', bytes: () => '<rss/>' })
  await writeSiteFiles(places)
  await moveFiles(places.written, to)
  expect(await readFile(join(to, 'ko/feed.xml'), 'utf8')).toBe('<rss/>')
  await writeSiteFiles(places)
  await expect(moveFiles(places.written, to)).rejects.toThrow('ko/feed.xml is a file of the site')
})
