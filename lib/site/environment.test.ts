import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { contentFolder, isWantedPage, now, searchIndexLimit } from './environment'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the site is built from content/, or from the folder CONTENT_DIR names', () => {
  vi.stubEnv('CONTENT_DIR', undefined)
  expect(contentFolder()).toBe(path.resolve('content'))
  vi.stubEnv('CONTENT_DIR', '')
  expect(contentFolder()).toBe(path.resolve('content'))
  vi.stubEnv('CONTENT_DIR', '/somewhere/else')
  expect(contentFolder()).toBe('/somewhere/else')
})

test('an index is cut where it always is, or at the length that SEARCH_INDEX_LIMIT states', () => {
  expect(searchIndexLimit()).toBeUndefined()
  vi.stubEnv('SEARCH_INDEX_LIMIT', '0')
  expect(searchIndexLimit()).toBe(0)
  vi.stubEnv('SEARCH_INDEX_LIMIT', 'none')
  expect(searchIndexLimit).toThrow('expected a number such as 0')
})

test('the site is built for now, or for the moment NOW states', () => {
  vi.stubEnv('NOW', '2026-11-21T00:00:00+09:00')
  expect(now().toISOString()).toBe('2026-11-20T15:00:00.000Z')
  vi.stubEnv('NOW', undefined)
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(60_000)
})

test('every page is wanted, or those in the file that WANTED_PAGES names, or all again where that says null', async () => {
  expect(isWantedPage('/ko/')).toBe(true)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'moim-wanted-')), 'pages.json')
  writeFileSync(file, JSON.stringify(['/ko/blog/2025/a/']))
  vi.stubEnv('WANTED_PAGES', file)
  expect(['/ko/blog/2025/a/', '/ko/'].map(isWantedPage)).toEqual([true, false])
  writeFileSync(file, JSON.stringify(null))
  vi.resetModules()
  const again = await import('./environment')
  expect(again.isWantedPage('/ko/')).toBe(true)
})
