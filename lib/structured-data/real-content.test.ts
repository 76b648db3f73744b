import { expect, test } from 'vitest'
import { listSiteGraphs } from './site-graphs-fixture'
import { judgePages, pageWith } from './validate-fixture'

test('the structured data of every page is valid and connected', async () => {
  const pages = new Map([...listSiteGraphs()].map(([address, graph]) => [address, pageWith(graph)]))
  expect(pages.size).toBeGreaterThan(200)
  expect(await judgePages(pages)).toEqual([])
})
