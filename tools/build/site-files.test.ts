import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SiteFile } from '../../lib/outputs/site-files'
import { moveFiles, writeFiles, writeSiteFiles } from './site-files'

const listed = vi.hoisted((): SiteFile[] => [])
vi.mock('../../lib/outputs/site-files', () => ({ listScripts: () => [], listSiteFiles: () => listed }))

let folder = ''
let places = { sealed: '', shareImageCache: '', copyCache: '' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-files-'))
  const [sealed, shareImageCache, copyCache] = ['sealed', 'cache', 'copies'].map((each) => join(folder, each))
  places = { sealed: String(sealed), shareImageCache: String(shareImageCache), copyCache: String(copyCache) }
  listed.length = 0
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('a text is made again when what it is made of changes', async () => {
  const bytes = vi.fn(() => '# A')
  const made = async (source: string) => {
    listed.splice(0, 1, { path: 'en/index.md', bytes, source: () => source })
    await writeSiteFiles(places)
    return [await readFile(join(places.sealed, 'en/index.md'), 'utf8'), bytes.mock.calls.length]
  }
  expect([await made('a'), await made('a'), await made('b')]).toEqual([
    ['# A', 1],
    ['# A', 1],
    ['# A', 2],
  ])
})

test('answers what is listed, and forgets pictures that nothing has asked for in thirty days', async () => {
  await mkdir(places.shareImageCache)
  for (const name of ['used.png', 'old.png', 'recent.png']) await writeFile(join(places.shareImageCache, name), '')
  for (const name of ['used.png', 'old.png']) await utimes(join(places.shareImageCache, name), 0, 0)
  listed.push({ path: 'ko/모임/feed.xml', bytes: async () => '<rss/>' }, { path: 'og/used.png', bytes: () => 'drawn' })
  expect(await writeSiteFiles(places)).toEqual(['ko/모임/feed.xml', 'og/used.png'])
  expect((await readdir(places.shareImageCache)).sort()).toEqual(['recent.png', 'used.png'])
})

test('what cannot be made is told, each once', async () => {
  const fail = () => Promise.reject(new Error('Input file is missing'))
  listed.push({ path: 'og/a.jpg', bytes: fail }, { path: 'og/b.jpg', bytes: fail }, { path: 'c', bytes: () => '' })
  await expect(writeSiteFiles(places)).rejects.toThrow(/^Input file is missing$/)
})

test('files are moved to their places, and none takes the place of another', async () => {
  const [from, to] = [join(folder, 'scripts'), join(folder, 'export')]
  await mkdir(to)
  const scripts = [{ path: 'moim.js', bytes: () => '1' }]
  await writeFiles(from, scripts)
  await moveFiles(from, to)
  expect(await readFile(join(to, 'moim.js'), 'utf8')).toBe('1')
  await writeFiles(from, scripts)
  await expect(moveFiles(from, to)).rejects.toThrow('moim.js is a file of the site')
})
