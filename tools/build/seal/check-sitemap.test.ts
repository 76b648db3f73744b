import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { checkSitemap, type PageListing } from './check-sitemap'

const origin = 'https://moim.example'

const pages = new Map<string, PageListing>([
  ['ko/index.html', { isAllowed: true, canonical: 'https://moim.example/ko/' }],
  ['ko/tags/모임/index.html', { isAllowed: true, canonical: 'https://moim.example/ko/tags/%EB%AA%A8%EC%9E%84/' }],
  ['en/about/index.html', { isAllowed: false, canonical: 'https://moim.example/ko/about/' }],
  ['en/copy/index.html', { isAllowed: true, canonical: 'https://moim.example/ko/' }],
  ['404.html', { isAllowed: false }],
])

function problems(...urls: [address: string, ...alternates: string[]][]): string[] {
  const listed = urls.map(
    ([address, ...alternates]) =>
      `<url>\n<loc>${address}</loc>\n${alternates.map((each) => `<xhtml:link rel="alternate" hreflang="ko" href="${each}" />\n`).join('')}</url>`,
  )
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>\n${listed.join('\n')}</urlset>`
  return checkSitemap(text, pages, origin).map(
    ({ file, found, expected }) => `${file}: ${say(found, 'en')}; ${say(expected, 'en')}`,
  )
}

const whole: [string, ...string[]][] = [
  ['https://moim.example/ko/', 'https://moim.example/ko/'],
  ['https://moim.example/ko/tags/%EB%AA%A8%EC%9E%84/'],
]

test('a sitemap that lists exactly the pages that may be listed', () => {
  expect(problems(...whole)).toEqual([])
})

test('a page left out, pages that are none, an alternate that is not listed', () => {
  expect(
    problems(
      ['https://moim.example/ko/', 'https://moim.example/en/'],
      ['https://moim.example/en/about/'],
      ['https://moim.example/en/copy/'],
      ['https://moim.example/gone/'],
      ['https://other.example/ko/'],
      ['/ko/tags/'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "ko/tags/모임/index.html: a page that the sitemap does not list; its address from lib/site/page-kinds.ts, or a page that search engines may not list",
      "sitemap.xml: https://moim.example/en/about/; a page that search engines may list under this address",
      "sitemap.xml: https://moim.example/en/copy/; a page that search engines may list under this address",
      "sitemap.xml: https://moim.example/gone/; a page that search engines may list under this address",
      "sitemap.xml: https://other.example/ko/; a page that search engines may list under this address",
      "sitemap.xml: /ko/tags/; a page that search engines may list under this address",
      "sitemap.xml: the alternate https://moim.example/en/; an address that the sitemap lists as well",
    ]
  `)
})

test('a page that says nothing of itself counts under its own address', () => {
  const silent = new Map<string, PageListing>([['ko/index.html', { isAllowed: true }]])
  expect(checkSitemap('<urlset></urlset>', silent, origin)).toHaveLength(1)
  expect(checkSitemap('<urlset><url><loc>https://moim.example/ko/</loc></url></urlset>', silent, origin)).toEqual([])
})
