import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { forgetUnused, replaceFile } from '../../lib/site/cache-files'
import { fileOfAddress } from '../../lib/site/resolve-address'
import { workOff } from './seal/publish'
import type { SealedPage } from './seal/seal-page'

const compress = promisify(gzip)
const open = promisify(gunzip)

/** Which pages an export has to render, and which are there already. */
export interface PagePlan {
  /** The addresses of the pages to render, among those that `generateStaticParams` answers for. */
  wanted: string[]
  /** Sealed pages by file. */
  kept: Map<string, SealedPage>
  /** The keys of all pages that have one, by file. */
  keys: Map<string, string>
}

/**
 * Opens the cache of sealed pages: a folder of it for the sources that the pages are made with, of which only the current one is
 * kept, because other sources make every page anew. Answers that folder, and whether anything is in it.
 */
export async function openPageCache(cache: string, sources: string): Promise<{ folder: string; isEmpty: boolean }> {
  const folder = join(cache, sources)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(cache)) {
    if (name !== sources) await rm(join(cache, name), { recursive: true, force: true })
  }
  return { folder, isEmpty: (await readdir(folder)).length === 0 }
}

/** Names every page that `generateStaticParams` answers for, and takes from the cache what has its name there. */
export async function planPages(folder: string): Promise<PagePlan> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listSitePages } = await import('../../lib/content/site-pages')
  const { findPageKey, ignoreStyles, isDynamic } = await import('./page-keys')
  ignoreStyles()
  const known = new Set(await readdir(folder))
  const plan: PagePlan = { wanted: [], kept: new Map(), keys: new Map() }
  const found: [file: string, key: string][] = []
  for (const page of listSitePages().filter(isDynamic)) {
    const file = fileOfAddress(decodeURIComponent(page.address))
    const key = await findPageKey(page)
    if (key) plan.keys.set(file, key)
    if (key && known.has(key)) found.push([file, key])
    else plan.wanted.push(page.address)
  }
  const pages = await workOff(found, async ([file, key]) => [file, await readPage(join(folder, key))] as const)
  for (const [file, page] of pages) plan.kept.set(file, page)
  return plan
}

async function readPage(file: string): Promise<SealedPage> {
  const { ids, ...page } = JSON.parse((await open(await readFile(file))).toString())
  return { ...page, ids: new Set(ids) }
}

/** Puts the pages that a build has sealed into the cache, and forgets what nothing has asked for in thirty days. */
export async function keepPages(folder: string, keys: PagePlan['keys'], sealed: ReadonlyMap<string, SealedPage>) {
  const known = new Set(await readdir(folder))
  await workOff(sealed, async ([file, page]) => {
    const key = keys.get(file)
    if (!key || known.has(key)) return
    await replaceFile(join(folder, key), await compress(JSON.stringify({ ...page, ids: [...page.ids] }), { level: 4 }))
  })
  await forgetUnused(folder, new Set(keys.values()))
}
