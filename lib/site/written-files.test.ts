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
  ['ko/search/documents-0.bin', 'searchIndex'],
  ['ko/search/terms-11.bin', 'searchIndex'],
  ['ko/search/terms-a.bin', undefined],
  ['ko/search/ways.json', 'searchWays'],
  ['data/events.schema.json', 'data'],
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
