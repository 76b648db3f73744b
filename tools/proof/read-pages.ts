import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { judgePages } from '../../e2e/validators/structured-data'
import { origin } from '../../lib/site/addresses'
import type { Told } from './site'
import { fileAt, type Site } from './site'

interface Page {
  ids: string[]
  links: string[]
  faults: string[]
}

/** What is wrong with the pages: their HTML, ids that stand twice, links that lead nowhere, and their structured data. */
export async function readPages(site: Site): Promise<Told> {
  const files = site.files.filter((file) => file.endsWith('.html'))
  const pages = new Map(files.map((file) => [file, readPage(site.read(file))]))
  const told: Told = []
  for (const [file, { ids, links, faults }] of pages) {
    told.push(...[...faults, ...repeated(ids)].map((fault): [string, string] => [file, fault]))
    for (const link of links) {
      const fault = judgeLink(link, file, pages, site)
      if (fault) told.push([file, fault])
    }
  }
  return [...told, ...(await readStructuredData(site, files))]
}

function readPage(html: string): Page {
  const page: Page = { ids: [], links: [], faults: [] }
  const tree = fromHtml(html, {
    onerror: ({ ruleId, line, column }) => void page.faults.push(`HTML ${ruleId} at ${line}:${column}`),
  })
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties.id !== undefined) page.ids.push(String(properties.id))
    for (const value of [properties.href, properties.src, properties.action])
      if (typeof value === 'string') page.links.push(value)
    for (const set of [properties.srcSet, properties.imageSrcSet]) {
      if (set !== undefined && set !== null)
        page.links.push(
          ...String(set)
            .split(/,\s+/)
            .map((each) => each.trim().split(' ')[0] ?? ''),
        )
    }
  })
  return page
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the id "${id}" stands twice`)
}

function judgeLink(link: string, from: string, pages: ReadonlyMap<string, Page>, site: Site): string | undefined {
  const base = new URL(
    from
      .replace(/(?:^|(?<=\/))index\.html$/, '')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    `${origin}/`,
  )
  if (!URL.canParse(link, base.href)) return `no browser reads the address ${link}`
  const url = new URL(link, base)
  if (url.origin !== origin)
    return /^(?:https?|mailto|tel|webcal):$/.test(url.protocol) ? undefined : `a link to ${link}`
  try {
    const file = fileAt(url.pathname)
    if (!site.has(file)) return `a link to ${link}, which is no file`
    const ids = pages.get(file)?.ids
    const id = decodeURIComponent(url.hash.slice(1))
    return id === '' || id === 'top' || !ids || ids.includes(id) ? undefined : `a link to ${link}, which has no such id`
  } catch {
    return `a link to ${link}, which cannot be decoded`
  }
}

async function readStructuredData(site: Site, files: string[]): Promise<Told> {
  // A page that only leads on, or that is there for pages that are not, says nothing to machines.
  const speaking = files.filter((file) => /<script type="application\/ld\+json"/.test(site.read(file)))
  const addresses = new Map(speaking.map((file) => [addressOf(file), file]))
  const problems = await judgePages(new Map(speaking.map((file) => [addressOf(file), site.read(file)])))
  return problems.map((problem) => {
    const [address = '', ...rest] = problem.split(': ')
    return [addresses.get(address) ?? address, `structured data: ${rest.join(': ')}`]
  })
}

function addressOf(file: string): string {
  return `/${file
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`
}
