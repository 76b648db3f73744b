import { expect, test } from 'vitest'
import { validateFeed, validateSitemap } from '../../../e2e/validators/feeds'
import type { Feed, FeedEntry } from './entry'
import { writeFeed } from './write-feed'

const entry: FeedEntry = {
  id: 'https://moim.example/en/a/',
  url: 'https://moim.example/en/a/',
  title: 'A <b>',
  language: 'en',
  published: '2025-03-30',
  updated: '2025-04-01',
  html: '<p>A</p>',
  authors: [{ name: 'Hana Kim' }],
  tags: ['C++ <vector>'],
}
const feed: Feed = {
  ...{ language: 'en', title: 'News', description: 'All & more', address: '/en/', updated: '2025-04-01' },
  entries: [entry],
  archive: [],
}

// A validator that accepts everything would prove nothing.
test.each([
  ['feed.xml', /<channel>\n\s*<title>.*<\/title>/, '<channel>'],
  ['feed.xml', /<link>.*<\/link>/, '<link>/en/</link>'],
  ['feed.xml', /Sun, 30 Mar 2025/, '2025-03-30'],
  ['feed.xml', 'isPermaLink="true"', 'isPermaLink="yes"'],
  ['feed.xml', /dc:creator/g, 'author'],
  ['feed.xml', /<atom:link.*\/>/, ''],
  ['feed.xml', 'version="2.0"', 'version="0.9"'],
  ['atom.xml', /<updated>.*<\/updated>/g, ''],
  ['atom.xml', /00:00:00\+09:00/g, '00:00:00'],
  ['atom.xml', 'xml:lang="en"', 'xml:lang="english language"'],
  ['atom.xml', 'type="html"', 'kind="html"'],
  ['atom.xml', /<id>.*<\/id>/g, '<id>/en/</id>'],
  ['atom.xml', /<author>[\s\S]*?<\/author>/g, ''],
  ['atom.xml', /<link rel="self".*\/>/, ''],
  ['atom.xml', /<entry>[\s\S]*<\/entry>/, '$&$&'],
  ['feed.json', '/version/1.1', '/version/1'],
  ['feed.json', '"authors"', '"author"'],
  ['feed.json', '2025-03-30T00:00:00+09:00', '2025-03-30'],
  ['feed.json', 'content_html', 'content'],
] as const)('%s without %s is refused', (file, part, instead) => {
  const text = writeFeed(feed, file)
  const broken = text.replace(part, instead)
  expect(broken).not.toBe(text)
  expect(() => validateFeed[file](text)).not.toThrow()
  expect(() => validateFeed[file](broken)).toThrow()
})

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>
<loc>https://moim.example/</loc><xhtml:link rel="alternate" hreflang="ko" href="https://moim.example/ko/"/>
<lastmod>2025-03-30</lastmod></url></urlset>`

test.each([
  [/<loc>.*<\/loc>/, ''],
  ['https://moim.example/</loc>', '/ko/</loc>'],
  ['2025-03-30', '30 March'],
  [/<url>[\s\S]*<\/url>/, '$&$&'],
])('a sitemap without %s is refused', (part, instead) => {
  expect(() => validateSitemap(sitemap)).not.toThrow()
  expect(() => validateSitemap(sitemap.replace(part, instead))).toThrow()
})
