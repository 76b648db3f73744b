import { expect, test, vi } from 'vitest'
import { listSiteGraphs } from './site-graphs-fixture'
import { judgePages, pageWith } from './validate-fixture'

vi.mock('#content', () => import('../content-fixture'))
vi.mock('#photos', () => import('../content-fixture'))

test('the structured data of another community is valid and connected as well', async () => {
  const pages = new Map([...listSiteGraphs()].map(([address, graph]) => [address, pageWith(graph)]))
  expect([...pages.keys()]).toContain('/en/events/spring-2025/the-first-talk/')
  expect(await judgePages(pages)).toEqual([])
})
