import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Analytics } from '../../lib/site/settings'
import type { PageCache } from './page-cache'
import type { Route } from './routes'
import type { StyleSources } from './seal/page-styles'
import { mapConcurrently } from './seal/publish'
import { type PageFacts, type SealedPage, sealPage } from './seal/seal-page'

/** A page is not rendered here as Next renders it, so that Next has to render all. */
export class RenderedOtherwise extends Error {}

interface PagesToMake {
  routes: readonly Route[]
  cache: PageCache
  /** Where Next has exported a few pages of each form, and their files there; none where the cache knows all forms. */
  from: string
  exported: readonly string[]
  sources: StyleSources
  analytics?: Analytics
  /** Writes a page into the finished site. */
  publish: (file: string, html: string) => Promise<void>
}

/**
 * Renders every page of the site and seals it or takes it from the cache: the pages by file, and how many were sealed. Throws
 * RenderedOtherwise where a page that Next has exported is another than the one made here, or one that no route makes.
 */
export async function makePages({
  routes,
  cache,
  from,
  exported,
  sources,
  analytics,
  publish,
}: PagesToMake): Promise<{ pages: Map<string, PageFacts>; made: number }> {
  const byNext = new Map<string, string>()
  for (const file of exported) byNext.set(file, await readFile(join(from, file), 'utf8'))
  const forms = { ...cache.forms }
  for (const { file, form } of routes) {
    const html = byNext.get(file)
    if (html) forms[form] = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => href)
  }
  const pages = new Map<string, PageFacts>()
  let made = 0
  const seal = (html: string, key: string): SealedPage => {
    const { gzipped, ...page } = sealPage(html, sources, analytics)
    made++
    if (page.objections.length === 0) cache.add(key, page, gzipped)
    return page
  }
  await mapConcurrently(routes, async (route) => {
    const stylesheets = forms[route.form]
    if (!stylesheets) throw new RenderedOtherwise(`${route.file} is of a form of which Next rendered no page`)
    const html = await rendered(route, stylesheets)
    const key = createHash('sha256').update(html).digest('hex').slice(0, 32)
    const page = cache.find(key) ?? seal(html, key)
    const other = byNext.get(route.file)
    if (other && sealPage(other, sources, analytics).html !== page.html)
      throw new RenderedOtherwise(`${route.file} is another page`)
    byNext.delete(route.file)
    const { html: finished, ...facts } = page
    await publish(route.file, finished)
    pages.set(route.file, facts)
  })
  const [unknown] = byNext.keys()
  if (unknown) throw new RenderedOtherwise(`lib/site/page-kinds.ts makes no page ${unknown}`)
  if (exported.length > 0) await cache.keepForms(forms, from)
  await cache.tidy()
  return { pages, made }
}

async function rendered(route: Route, stylesheets: readonly string[]): Promise<string> {
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
