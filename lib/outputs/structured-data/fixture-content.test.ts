import { expect, test } from 'vitest'
import { listSiteGraphs } from '../../../tools/proof/validators/site-graphs'
import { judgePages, pageWith } from '../../../tools/proof/validators/structured-data'

test('the structured data of another community is valid and connected as well', async () => {
  const pages = new Map([...listSiteGraphs()].map(([address, graph]) => [address, pageWith(graph)]))
  expect([...pages.keys()]).toContain('/en/events/spring-2025/the-first-talk/')
  expect(await judgePages(pages)).toEqual([])
})
