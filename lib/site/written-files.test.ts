import { expect, test } from 'vitest'
import { literalPath, pathPattern, writtenNameOf } from './written-files'

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

test.each([
  ['/(.*)', ['/', '/ko/', '/photos/a.avif'], []],
  ['/photos/(.*)', ['/photos/a-480.avif'], ['/ko/photos/a', '/photos']],
  ['/moim-:hash.js', ['/moim-0123abcd.js'], ['/moim-a/b.js', '/moim-0123abcd.json', '/moim-0123abcdxjs']],
  ['/:path*', ['/', '/ko/', '/ko/blog/'], []],
  ['/fonts/:file*', ['/fonts', '/fonts/a/b.woff2'], ['/fontsmith']],
  ['/:lang(ko|en)/feed.xml', ['/ko/feed.xml', '/en/feed.xml'], ['/fr/feed.xml']],
  ['/((?!photos/).*)', ['/ko/'], ['/photos/a.avif']],
  ['/core\\(2025\\)/a\\.js', ['/core(2025)/a.js'], ['/core2025/a.js', '/core(2025)/abjs']],
])('%s matches what the host matches', (source, matching, others) => {
  const pattern = pathPattern(source)
  expect(matching.filter((path) => !pattern.test(path))).toEqual([])
  expect(others.filter((path) => pattern.test(path))).toEqual([])
})

test('a path without patterns, as addresses write it', () => {
  expect(literalPath('/core\\(2025\\)/%EC%86%8C%EC%8B%9D/')).toBe('/core(2025)/%EC%86%8C%EC%8B%9D/')
  expect(literalPath('/v1\\.0{/}?')).toBe('/v1.0')
})
