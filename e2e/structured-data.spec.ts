import { type APIRequestContext, expect, test } from '@playwright/test'
import { origin } from '../lib/site/addresses'
import { judgePages, listNodesOf, listReferences } from '../tools/proof/validators/structured-data'
import { addressesByKind } from './pages'

/** What each kind of page is about, beside the way to it. */
const mainTypes: Record<string, string> = {
  home: 'WebSite',
  root: 'WebSite',
  blog: 'Blog',
  post: 'BlogPosting',
  events: 'CollectionPage',
  event: 'Event',
  unconfirmedEvent: 'Event',
  talks: 'CollectionPage',
  talk: 'VideoObject',
  speakers: 'CollectionPage',
  speaker: 'ProfilePage',
  author: 'ProfilePage',
  groups: 'CollectionPage',
  group: 'Organization',
  projects: 'Project',
  gallery: 'CollectionPage',
  album: 'ImageGallery',
  photo: 'ImageObject',
  tags: 'CollectionPage',
  tag: 'CollectionPage',
  search: 'SearchResultsPage',
  page: 'AboutPage',
}

const kinds = Object.entries(addressesByKind).filter(([kind]) => kind !== 'not found')

for (const [kind, addresses] of kinds) {
  test(`${kind}: what the page says to machines is valid, and what it refers to is there`, async ({ request }) => {
    const pages = await readPages(request, addresses)
    const others = await readPages(request, [...pages.values()].flatMap(listReferences).map(pathOf))
    expect(await judgePages(pages, others)).toEqual([])
    for (const html of pages.values()) {
      const types = listNodesOf(html).map(({ '@type': type }) => type)
      expect(types).toContain(mainTypes[kind] ?? 'BreadcrumbList')
    }
  })
}

for (const [kind, addresses] of kinds.filter(([kind]) => kind !== 'home' && kind !== 'root')) {
  test(`${kind}: the way to the page begins at the front page and ends at the page itself`, async ({ request }) => {
    for (const [address, html] of await readPages(request, addresses)) {
      const steps = listNodesOf(html).filter(({ '@type': type, item }) => type === 'ListItem' && item)
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1))
      expect(steps.at(0)?.item).toBe(`${origin}${address.slice(0, '/ko/'.length)}`)
      expect(steps.at(-1)?.item).toBe(origin + address)
    }
  })
}

async function readPages(request: APIRequestContext, addresses: string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const address of new Set(addresses)) {
    const response = await request.get(address)
    if (response.ok()) pages.set(address, await response.text())
  }
  return pages
}

/** The page that describes what an identity stands for. */
function pathOf(identity: string): string {
  return new URL(identity).pathname
}
