import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPages, openPageCache, planPages } from './kept-pages'
import { findPageKey } from './page-keys'
import { sealPage } from './seal/seal-page'

const page = (address: string) => ({ kind: 'post', language: 'ko', address, page: 1, params: [], files: [] })
vi.mock('../../lib/content/site-pages', () => ({
  listSitePages: () => ['/ko/blog/2025/a/', '/ko/blog/2025/%EA%B0%80/', '/ko/blog/2025/broken/'].map(page),
}))
vi.mock('./page-keys', () => ({
  findPageKey: vi.fn(({ address }: { address: string }) =>
    address.includes('broken') ? undefined : `key${address.length}`,
  ),
  ignoreStyles: () => undefined,
  isDynamic: () => true,
}))

let cache = ''
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'moim-pages-'))
})
afterEach(() => rm(cache, { recursive: true }))

const sealed = () =>
  sealPage(
    '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>가</title></head><body><h1 id="a">가</h1><a href="/ko/">ko</a></body></html>',
    {
      rename: () => undefined,
      stylesheet: () => undefined,
      scriptClasses: new Set(),
    },
  )

test('a page is taken from the cache while its key is the same, and rendered when it is another', async () => {
  const { folder, isEmpty } = await openPageCache(cache, 'sources')
  expect(isEmpty).toBe(true)
  const first = await planPages(folder)
  expect(first.wanted).toHaveLength(3)
  const pages = new Map(
    ['ko/blog/2025/a/index.html', 'ko/blog/2025/가/index.html', 'ko/index.html'].map((file) => [file, sealed()]),
  )
  await keepPages(folder, first.keys, pages)
  expect((await openPageCache(cache, 'sources')).isEmpty).toBe(false)

  const second = await planPages(folder)
  expect(second.wanted).toEqual(['/ko/blog/2025/broken/'])
  expect(second.kept).toEqual(new Map([...pages].slice(0, 2)))

  vi.mocked(findPageKey).mockResolvedValueOnce('another')
  expect((await planPages(folder)).wanted).toEqual(['/ko/blog/2025/a/', '/ko/blog/2025/broken/'])
})

test('other sources make every page anew, and nothing of the old ones is kept', async () => {
  await mkdir(path.join(cache, 'old'))
  expect((await openPageCache(cache, 'new')).isEmpty).toBe(true)
  expect(await readdir(cache)).toEqual(['new'])
})
