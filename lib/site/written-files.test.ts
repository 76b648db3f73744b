import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writtenNameOf } from './written-files'

test.each([
  ['ko/index.html', 'page'],
  ['404.html', 'page'],
  ['2019/old.htm', 'page'],
  ['google0123456789abcdef.html', 'ownershipPage'],
  ['ko/google0123.html', 'page'],
  ['ko/feed.xml', 'xmlFeed'],
  ['ko/tags/모임/atom.xml', 'xmlFeed'],
  ['ko/groups/compilers/feed.json', 'jsonFeed'],
  ['ko/blog/2026/a/index.md', 'markdownCopy'],
  ['ko/events/a/event.ics', 'calendar'],
  ['ko/events/a/schedule.json', 'schedule'],
  ['ko/search/index.json', 'searchIndex'],
  ['ko/search/documents-0.json', 'searchIndex'],
  ['ko/search/sounds-11.txt', 'searchIndex'],
  ['ko/search/spoken-ab.txt', 'searchIndex'],
  ['ko/search/ways.json', 'searchWays'],
  ['photos/0123456789ab-480.avif', 'photograph'],
  ['photos/a-0123456789ab.zip', 'albumFile'],
  ['moim-0123456789ab.js', 'pageScript'],
  ['moim-lightbox-0123456789ab.js', 'lightboxScript'],
  ['slides/handout.pdf', 'document'],
  ['yandex_0123.html', 'ownershipPage'],
  ['.well-known/apple-app-site-association', 'wellKnown'],
  ['CNAME', 'hostSetting'],
  ['worker.js', undefined],
  ['ko/notes', undefined],
])('%s is a file of the kind %s', (file, name) => {
  expect(writtenNameOf(file)).toBe(name)
})

test('every file that a route is named after is of a known kind', async () => {
  const names = await readdir('app', { recursive: true })
  const files = names
    .filter((name) => path.basename(name) === 'route.ts')
    .map((name) => path.dirname(name).split(path.sep).join('/'))
  const named = files.filter((file) => file.includes('.'))
  expect(named.length).toBeGreaterThan(5)
  const scripts = ['moim.js', 'moim-lightbox.js', 'moim-search.js']
  expect(named.filter((file) => !scripts.includes(file) && !writtenNameOf(file))).toEqual([])
})
