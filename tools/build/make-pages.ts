import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Analytics } from '../../lib/site/settings'
import type { PageCache, StylesheetsOfForms } from './page-cache'
import type { Route } from './routes'
import { shareReferences } from './seal/page-references'
import type { StyleSources } from './seal/page-styles'
import { type PageFacts, type SealedPage, sealPage } from './seal/seal-page'

/** A page is not rendered here as Next renders it, so that Next has to render all. */
export class RenderedOtherwise extends Error {}

/** What a page is made with, beside its route. */
interface PageMaterials {
  cache: PageCache
  forms: StylesheetsOfForms
  sources: StyleSources
  analytics?: Analytics | undefined
  /** Writes a page into the finished site. */
  publish: (file: string, html: string) => void
}

/** A page that was made and published. */
export interface MadePage {
  file: string
  facts: PageFacts
  /** Its name in the cache. */
  key: string
  /** It was sealed now. */
  isNew: boolean
}

/** Renders one page, seals it or takes it from the cache, and publishes it; `html` is what was published. */
export async function makePage(route: Route, materials: PageMaterials): Promise<MadePage & { html: string }> {
  const { cache, forms, sources, analytics, publish } = materials
  const stylesheets = forms[route.form]
  if (!stylesheets) throw new RenderedOtherwise(`${route.file} is of a form of which Next rendered no page`)
  const rendered = await render(route, stylesheets)
  const key = createHash('sha256').update(rendered).digest('hex').slice(0, 32)
  const known = cache.find(key)
  const { html, ...facts } = known ?? seal(rendered, key)
  publish(route.file, html)
  return { file: route.file, facts, key, isNew: !known, html }

  function seal(text: string, key: string): SealedPage {
    const { gzipped, ...page } = sealPage(text, sources, analytics)
    if (page.objections.length === 0) cache.add(key, page, gzipped)
    return page
  }
}

/** Pages to make: some at a time, none when there are no more, and what is made of them. */
export interface OfferedPages {
  forms: StylesheetsOfForms
  take: () => Route[]
  receive: (page: MadePage) => void
}

/** Another process that makes pages of those that nobody has begun. */
export interface Helper {
  /** Lets it take pages as long as there are any; the answer waits until it has nothing more in hand. */
  offer: (work: OfferedPages) => () => Promise<void>
}

interface PagesToMake extends Omit<PageMaterials, 'forms'> {
  routes: readonly Route[]
  /** Where Next has exported a few pages of each form, and their files there; none where the cache knows all forms. */
  from: string
  exported: readonly string[]
  helper?: Helper | undefined
}

/** How many pages a helper takes at once: its last ones are waited for. */
const handful = 4

/**
 * Makes every page of the site: what is known of the pages by file, and how many were sealed. Throws RenderedOtherwise where a page
 * that Next has exported is another than the one made here, or one that no route makes.
 */
export async function makePages({
  routes,
  from,
  exported,
  helper,
  ...materials
}: PagesToMake): Promise<{ pages: Map<string, PageFacts>; made: number }> {
  const { cache, sources, analytics } = materials
  const byNext = new Map<string, string>()
  for (const file of exported) byNext.set(file, await readFile(join(from, file), 'utf8'))
  const forms = { ...cache.forms }
  for (const { file, form } of routes) {
    const html = byNext.get(file)
    if (html) forms[form] = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => href)
  }
  const pages = new Map<string, PageFacts>()
  let made = 0
  const share = shareReferences()
  const receive = ({ file, facts, key, isNew }: MadePage) => {
    pages.set(file, { ...facts, references: facts.references.map(share) })
    cache.use(key)
    if (isNew) made++
  }
  // Those that are compared come first, because the others are in vain where one of them differs.
  const rest = routes.filter(({ file }) => !byNext.has(file))
  for (const route of routes.filter(({ file }) => byNext.has(file))) {
    const page = await makePage(route, { ...materials, forms })
    if (sealPage(byNext.get(route.file) ?? '', sources, analytics).html !== page.html)
      throw new RenderedOtherwise(`${route.file} is another page`)
    byNext.delete(route.file)
    receive(page)
  }
  const [unknown] = byNext.keys()
  if (unknown) throw new RenderedOtherwise(`lib/site/page-kinds.ts makes no page ${unknown}`)
  const endHelp = helper?.offer({ forms, take: () => rest.splice(-handful), receive })
  try {
    for (let route = rest.shift(); route; route = rest.shift()) receive(await makePage(route, { ...materials, forms }))
  } finally {
    // Behind a failure the helper must not write on.
    rest.length = 0
    await endHelp?.()
  }
  if (exported.length > 0) await cache.keepForms(forms, from)
  await cache.tidy()
  return { pages, made }
}

async function render(route: Route, stylesheets: readonly string[]): Promise<string> {
  // Imported here, because React looks at NODE_ENV when it is.
  const { renderPage } = await import('./render-page')
  try {
    return await renderPage(route, stylesheets)
  } catch (error) {
    throw new RenderedOtherwise(
      `${route.file} cannot be rendered here: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** The addresses of the pages that Next has to render for the others of their forms: of each the first and the last. */
export function listSample(routes: readonly Route[]): string[] {
  const forms = new Map<string, string[]>()
  for (const { form, address } of routes) {
    if (address) forms.set(form, [forms.get(form)?.[0] ?? address, address])
  }
  return [...new Set([...forms.values()].flat())]
}
