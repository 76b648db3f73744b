import { expect, test } from 'vitest'
import { validateSitemap } from '../../e2e/validators/feeds'
import { listListedPages, listSitemaps } from './sitemap'

test('every page of its own, with its siblings and the last day something in it is known to have changed', () => {
  const lines = listListedPages().map(({ address, siblings, changedOn }) =>
    [decodeURI(address), Object.keys(siblings ?? {}).join('+'), changedOn].filter(Boolean).join(' '),
  )
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "/ko/ ko+en+x-default
    /en/ ko+en+x-default
    /ko/blog/ ko+en+x-default 2025-04-07
    /en/blog/ ko+en+x-default 2025-04-07
    /ko/blog/2025/note/ 2025-04-07
    /ko/blog/2025/spring-recap/ ko+en+x-default 2025-04-07
    /en/blog/2025/spring-recap/ ko+en+x-default 2025-04-07
    /en/blog/2024/news/ 2024-12-31
    /ko/authors/손님/ ko+en+x-default 2025-04-07
    /ko/authors/hana-kim/ ko+en+x-default 2025-04-07
    /ko/authors/guest/ ko+en+x-default 2024-12-31
    /en/authors/손님/ ko+en+x-default 2025-04-07
    /en/authors/hana-kim/ ko+en+x-default 2025-04-07
    /en/authors/guest/ ko+en+x-default 2024-12-31
    /ko/events/ ko+en+x-default
    /en/events/ ko+en+x-default
    /ko/events/winter-2026/ ko+en+x-default
    /ko/events/autumn-2026/ ko+en+x-default
    /ko/events/dropped-2026/ ko+en+x-default
    /ko/events/spring-2025/ ko+en+x-default 2025-04-01
    /en/events/winter-2026/ ko+en+x-default
    /en/events/autumn-2026/ ko+en+x-default
    /en/events/dropped-2026/ ko+en+x-default
    /en/events/spring-2025/ ko+en+x-default 2025-04-01
    /ko/talks/ ko+en+x-default
    /en/talks/ ko+en+x-default
    /ko/talks/year/2025/ ko+en+x-default
    /ko/talks/group/seminars/ ko+en+x-default
    /ko/talks/group/books/ ko+en+x-default
    /ko/talks/with/video/ ko+en+x-default
    /ko/talks/with/code/ ko+en+x-default
    /en/talks/year/2025/ ko+en+x-default
    /en/talks/group/seminars/ ko+en+x-default
    /en/talks/group/books/ ko+en+x-default
    /en/talks/with/video/ ko+en+x-default
    /en/talks/with/code/ ko+en+x-default
    /ko/events/spring-2025/여는-말/ ko+en+x-default 2025-04-01
    /ko/events/spring-2025/the-first-talk/ ko+en+x-default 2025-04-01
    /ko/events/spring-2025/compilers-chips/ ko+en+x-default 2025-04-01
    /ko/events/spring-2025/마지막-발표/ ko+en+x-default 2025-04-01
    /en/events/spring-2025/여는-말/ ko+en+x-default 2025-04-01
    /en/events/spring-2025/the-first-talk/ ko+en+x-default 2025-04-01
    /en/events/spring-2025/compilers-chips/ ko+en+x-default 2025-04-01
    /en/events/spring-2025/마지막-발표/ ko+en+x-default 2025-04-01
    /ko/groups/ ko+en+x-default
    /en/groups/ ko+en+x-default
    /ko/groups/books/ ko+en+x-default
    /ko/groups/seminars/ ko+en+x-default
    /en/groups/books/ ko+en+x-default
    /en/groups/seminars/ ko+en+x-default
    /ko/projects/ ko+en+x-default
    /en/projects/ ko+en+x-default
    /ko/speakers/ ko+en+x-default
    /en/speakers/ ko+en+x-default
    /ko/speakers/길손/ ko+en+x-default
    /ko/speakers/hana-kim/ ko+en+x-default
    /ko/speakers/이두리/ ko+en+x-default
    /ko/speakers/alan-doe/ ko+en+x-default
    /en/speakers/alan-doe/ ko+en+x-default
    /en/speakers/hana-kim/ ko+en+x-default
    /en/speakers/길손/ ko+en+x-default
    /en/speakers/이두리/ ko+en+x-default
    /ko/gallery/ ko+en+x-default
    /en/gallery/ ko+en+x-default
    /ko/gallery/spring-recap/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/ ko+en+x-default 2025-04-07
    /ko/gallery/spring-recap/02/ ko+en+x-default 2025-04-07
    /ko/gallery/spring-recap/01/ ko+en+x-default 2025-04-07
    /ko/gallery/spring-recap/03/ ko+en+x-default 2025-04-07
    /ko/gallery/spring-recap/04/ ko+en+x-default 2025-04-07
    /ko/gallery/spring-recap/뒤풀이/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/01/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/02/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/03/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/04/ ko+en+x-default 2025-04-07
    /en/gallery/spring-recap/뒤풀이/ ko+en+x-default 2025-04-07
    /ko/tags/ ko+en+x-default
    /en/tags/ ko+en+x-default
    /ko/tags/후기/ ko+en+x-default 2025-04-07
    /ko/tags/모두의-ai/ ko+en+x-default 2025-04-07
    /ko/tags/컴파일러/ 2025-04-07
    /en/tags/후기/ ko+en+x-default 2025-04-07
    /en/tags/모두의-ai/ ko+en+x-default 2025-04-07
    /en/tags/recap/ 2025-04-07
    /en/tags/compilers/ 2025-04-07
    /ko/about/ ko+en+x-default
    /ko/conduct/
    /en/about/ ko+en+x-default
    /ko/reference/ ko+en+x-default
    /en/reference/ ko+en+x-default"
  `)
})

test('no address twice', () => {
  const addresses = listListedPages().map(({ address }) => address)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('one file while the pages are few, an index of several where they are many', () => {
  expect(listSitemaps().map(({ path }) => path)).toEqual(['sitemap.xml'])
  const parts = listSitemaps(40)
  expect(parts.map(({ path }) => path).slice(0, 2)).toEqual(['sitemap.xml', 'sitemap-1.xml'])
  for (const { bytes } of [...listSitemaps(), ...parts]) expect(() => validateSitemap(bytes())).not.toThrow()
  const addresses = (text: string) => Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), ([, each]) => each)
  expect(addresses(parts[0]?.bytes() ?? '')).toEqual(parts.slice(1).map(({ path }) => `https://pytorch.kr/${path}`))
  expect(parts.slice(1).flatMap(({ bytes }) => addresses(bytes()))).toEqual(addresses(listSitemaps()[0]?.bytes() ?? ''))
})
