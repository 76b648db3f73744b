import { expect, test, vi } from 'vitest'
import { exportedScripts } from '../site/page-head'
import { buildFolders, writtenNameOf } from '../site/written-files'
import { findSiteFile, listSiteFiles } from './site-files'

// The documents of the fixture are made here and lie in no folder.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const readFileSync = (file: string, encoding: 'utf8') =>
    file.startsWith(buildFolders.staged) ? '' : fs.readFileSync(file, encoding)
  return { ...fs, readFileSync }
})

test('every file is found by its path, once, and of a kind that the seal knows', async () => {
  const paths: string[] = []
  for await (const { path } of listSiteFiles()) paths.push(path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect((await findSiteFile(path))?.path).toBe(path)
  expect(await findSiteFile('ko/nothing.xml')).toBeUndefined()
  const exported = exportedScripts
  const kinds = new Set(paths.filter((path) => !exported.includes(path)).map((path) => writtenNameOf(path) ?? path))
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "calendar",
      "data",
      "guide",
      "jsonFeed",
      "knownTexts",
      "markdownCopy",
      "robots",
      "searchIndex",
      "searchWays",
      "shareImage",
      "sitemap",
      "sourceText",
      "webManifest",
      "xmlFeed",
    ]
  `)
})

test('a feed, a calendar and a copy have what their paths say', async () => {
  const text = async (path: string) => String(await (await findSiteFile(path))?.bytes())
  expect(await text('en/feed.xml')).toContain('<title>Spring Recap</title>')
  expect(await text('ko/events/spring-2025/event.ics')).toContain('SUMMARY:봄 모임')
  expect(await text('en/blog/2024/news/index.md')).toMatch(/^# News\n/)
})
