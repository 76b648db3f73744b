import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { origin } from '../lib/site/addresses'
import { addressesByKind } from './pages'
import { siteFolders } from './served-sites'
import { judgePages, listNodesOf, listReferences } from './validators/structured-data'

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

test('what every kind of page says to machines is valid, leads from the front page to it, and refers to what is there', async () => {
  const pages = await readPages(kinds.flatMap(([, addresses]) => addresses))
  const others = await readPages([...pages.values()].flatMap(listReferences).map(pathOf))
  expect.soft(await judgePages(pages, others)).toEqual([])
  for (const [kind, addresses] of kinds) {
    for (const address of addresses) {
      const nodes = listNodesOf(pages.get(address) ?? '')
      expect
        .soft(
          nodes.map(({ '@type': type }) => type),
          address,
        )
        .toContain(mainTypes[kind] ?? 'BreadcrumbList')
      if (kind === 'home' || kind === 'root') continue
      const steps = nodes.filter(({ '@type': type, item }) => type === 'ListItem' && item)
      expect
        .soft(
          steps.map(({ position }) => position),
          address,
        )
        .toEqual(steps.map((_, index) => index + 1))
      expect.soft(steps.at(0)?.item, address).toBe(`${origin}${address.slice(0, '/ko/'.length)}`)
      expect.soft(steps.at(-1)?.item, address).toBe(origin + address)
    }
  }
})

/** The pages of the site by their addresses; what is no page of it is left out. */
async function readPages(addresses: string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const address of new Set(addresses)) {
    const file = join(siteFolders.archive, decodeURI(address), 'index.html')
    if (existsSync(file)) pages.set(address, await readFile(file, 'utf8'))
  }
  return pages
}

/** The page that describes what an identity stands for. */
function pathOf(identity: string): string {
  return new URL(identity).pathname
}
