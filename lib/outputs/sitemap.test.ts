import { expect, test, vi } from 'vitest'
import { listListedPages } from './sitemap'

vi.mock('#content', () => import('../../e2e/fixture/site-content'))
vi.mock('#photos', () => import('../../e2e/fixture/site-content'))

test('every page of its own, with its siblings and the last day something in it is known to have changed', () => {
  const lines = listListedPages().map(({ address, siblings, changedOn }) =>
    [decodeURI(address), Object.keys(siblings ?? {}).join('+'), changedOn].filter(Boolean).join(' '),
  )
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "/ ko+en+x-default
    /ko/ ko+en+x-default
    /en/ ko+en+x-default
    /ko/blog/ ko+en 2025-04-07
    /en/blog/ ko+en 2025-04-07
    /ko/blog/2025/note/ 2025-04-07
    /ko/blog/2025/spring-recap/ ko+en 2025-04-07
    /en/blog/2025/spring-recap/ ko+en 2025-04-07
    /en/blog/2024/news/ 2024-12-31
    /ko/events/ ko+en
    /en/events/ ko+en
    /ko/events/winter-2026/ ko+en
    /ko/events/autumn-2026/ ko+en
    /ko/events/dropped-2026/ ko+en
    /ko/events/spring-2025/ ko+en 2025-04-01
    /en/events/winter-2026/ ko+en
    /en/events/autumn-2026/ ko+en
    /en/events/dropped-2026/ ko+en
    /en/events/spring-2025/ ko+en 2025-04-01
    /ko/talks/ ko+en
    /en/talks/ ko+en
    /ko/talks/year/2025/ ko+en
    /ko/talks/group/seminars/ ko+en
    /ko/talks/group/books/ ko+en
    /ko/talks/with/video/ ko+en
    /ko/talks/with/code/ ko+en
    /en/talks/year/2025/ ko+en
    /en/talks/group/seminars/ ko+en
    /en/talks/group/books/ ko+en
    /en/talks/with/video/ ko+en
    /en/talks/with/code/ ko+en
    /ko/events/spring-2025/여는-말/ ko+en 2025-04-01
    /ko/events/spring-2025/the-first-talk/ ko+en 2025-04-01
    /ko/events/spring-2025/compilers-chips/ ko+en 2025-04-01
    /ko/events/spring-2025/마지막-발표/ ko+en 2025-04-01
    /en/events/spring-2025/여는-말/ ko+en 2025-04-01
    /en/events/spring-2025/the-first-talk/ ko+en 2025-04-01
    /en/events/spring-2025/compilers-chips/ ko+en 2025-04-01
    /en/events/spring-2025/마지막-발표/ ko+en 2025-04-01
    /ko/groups/ ko+en
    /en/groups/ ko+en
    /ko/groups/books/ ko+en
    /ko/groups/seminars/ ko+en
    /en/groups/books/ ko+en
    /en/groups/seminars/ ko+en
    /ko/projects/ ko+en
    /en/projects/ ko+en
    /ko/speakers/ ko+en
    /en/speakers/ ko+en
    /ko/speakers/길손/ ko+en
    /ko/speakers/hana-kim/ ko+en
    /ko/speakers/이두리/ ko+en
    /ko/speakers/alan-doe/ ko+en
    /en/speakers/alan-doe/ ko+en
    /en/speakers/hana-kim/ ko+en
    /en/speakers/길손/ ko+en
    /en/speakers/이두리/ ko+en
    /ko/gallery/ ko+en
    /en/gallery/ ko+en
    /ko/gallery/spring-recap/ ko+en 2025-04-07
    /en/gallery/spring-recap/ ko+en 2025-04-07
    /ko/gallery/spring-recap/02/ ko+en 2025-04-07
    /ko/gallery/spring-recap/01/ ko+en 2025-04-07
    /ko/gallery/spring-recap/03/ ko+en 2025-04-07
    /ko/gallery/spring-recap/04/ ko+en 2025-04-07
    /ko/gallery/spring-recap/뒤풀이/ ko+en 2025-04-07
    /en/gallery/spring-recap/01/ ko+en 2025-04-07
    /en/gallery/spring-recap/02/ ko+en 2025-04-07
    /en/gallery/spring-recap/03/ ko+en 2025-04-07
    /en/gallery/spring-recap/04/ ko+en 2025-04-07
    /en/gallery/spring-recap/뒤풀이/ ko+en 2025-04-07
    /ko/tags/ ko+en
    /en/tags/ ko+en
    /ko/tags/후기/ ko+en 2025-04-07
    /ko/tags/모두의-ai/ ko+en 2025-04-07
    /ko/tags/컴파일러/ 2025-04-07
    /en/tags/후기/ ko+en 2025-04-07
    /en/tags/모두의-ai/ ko+en 2025-04-07
    /en/tags/recap/ 2025-04-07
    /en/tags/compilers/ 2025-04-07
    /ko/about/ ko+en
    /ko/conduct/
    /en/about/ ko+en
    /ko/reference/ ko+en
    /en/reference/ ko+en"
  `)
})

test('no address twice', () => {
  const addresses = listListedPages().map(({ address }) => address)
  expect(new Set(addresses).size).toBe(addresses.length)
})
