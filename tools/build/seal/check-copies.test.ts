import { expect, test } from 'vitest'
import type { Feed } from '../../../lib/outputs/feeds/entry'
import { writeFeed } from '../../../lib/outputs/feeds/write-feed'
import { origin } from '../../../lib/site/addresses'
import { feedFiles } from '../../../lib/site/written-files'
import { verbatim } from '../../report/message'
import { checkOrigins, copyReader } from './check-copies'

function addressesIn(file: string, text: string): string[] | undefined {
  return copyReader(file)?.(text).map(({ address }) => address)
}

const feed: Feed = {
  ...{ language: 'en', title: 'News', description: 'More', address: '/en/', updated: '2025-04-01' },
  entries: [
    {
      ...{ id: 'https://moim.example/en/a/', url: 'https://preview.example/en/a/', title: 'A', language: 'en' },
      ...{
        updated: '2025-04-01',
        authors: [{ name: 'Hana', url: 'https://preview.example/en/speakers/hana/' }],
        tags: [],
      },
      html: '<p><a href="https://preview.example/en/b/">b</a> <a href="/en/c/">c</a><img src="https://preview.example/photos/a.jpg"></p>',
    },
  ],
  archive: [],
}

test.each(feedFiles)('the addresses of %s: its own, the entries’, and those in their text; not their names', (file) => {
  const found = addressesIn(`en/${file}`, writeFeed(feed, file)) ?? []
  expect(found).toEqual(
    expect.arrayContaining([
      `${origin}/en/`,
      `${origin}/en/${file}`,
      'https://preview.example/en/a/',
      'https://preview.example/en/b/',
      '/en/c/',
      'https://preview.example/photos/a.jpg',
    ]),
  )
  expect(found).not.toContain('https://moim.example/en/a/')
})

test('the addresses of Markdown and of the word to robots', () => {
  expect(addressesIn('ko/blog/a/index.md', '[a](/a/) ![b](b.jpg) <https://c.example/> `[no](x)`\n\n[d]: /d/')).toEqual([
    ...['/a/', 'b.jpg', 'https://c.example/', '/d/'],
  ])
  expect(
    addressesIn('llms.txt', 'a title with HTTP://300.1.1.1, https\\://300.1.1.1 and www\\.300.1.1.1 in it'),
  ).toEqual([])
  expect(addressesIn('llms.txt', '- [a](https://a.example/index.md): note')).toEqual(['https://a.example/index.md'])
  expect(addressesIn('robots.txt', 'User-Agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xml\n')).toEqual([
    'https://a.example/sitemap.xml',
  ])
  expect(addressesIn('humans.txt', 'https://a.example/')).toBeUndefined()
})

test('an address without an origin means nothing outside the site', () => {
  const references = copyReader('a/index.md')?.('[a](/a/) [b](https://b.example/) [c](mailto:c@example.org)') ?? []
  expect(checkOrigins(new Map([['a/index.md', { references }]]))).toEqual([
    {
      file: 'a/index.md',
      found: verbatim('/a/'),
      expected: { en: 'an address with its origin', ko: 'https://로 시작하는 온전한 주소' },
    },
  ])
})
