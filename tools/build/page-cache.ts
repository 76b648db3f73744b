import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { forgetUnused, openTextCache, replaceFile, type TextCache } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import type { SealedPage } from './seal/seal-page'

/** All that decides what becomes of a page's elements: how they are styled, rendered, sealed. */
export const siteSources = {
  // The page for writing carries the check.
  folders: [
    'app',
    'browser',
    'components',
    'lib',
    'public',
    ...['build', 'check', 'picture', 'report'].map((tool) => `tools/${tool}`),
  ],
  files: [
    ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'site.config.ts', 'tsconfig.json'],
    // Next reads variables of the environment from these.
    ...['.env', '.env.local', '.env.production', '.env.production.local'],
  ],
}

export type StylesheetsOfForms = Readonly<Record<string, readonly string[]>>

/** What builds from the same sources need not make again. */
export interface PageCache {
  /** The sealed page of a key. */
  find: (key: string) => SealedPage | undefined
  /** Says that a key is in use. */
  use: (key: string) => void
  /** Keeps a page under a key, and its HTML as gzip has packed it. */
  add: (key: string, page: SealedPage, gzipped: Buffer) => void
  /** The addresses of the stylesheets of the pages of each form that Next has rendered as the build does. */
  forms: StylesheetsOfForms
  /** Keeps these beside the styles and fonts that Next has put into an export. */
  keepForms: (forms: StylesheetsOfForms, exported: string) => Promise<void>
  /** The scripts of the site. */
  scripts: TextCache
  /** Puts the styles and fonts into an export that Next does not make. */
  bringStyles: (exported: string) => Promise<void>
  /** Forgets what nothing has asked for in thirty days. */
  tidy: () => Promise<void>
}

const framework = join('_next', 'static')

/** Opens the cache of the pages made from the project as it is. Those of other sources are removed: there every page is another. */
export async function openPageCache(
  cache: string,
  name = nameSources(siteSources.folders, siteSources.files),
): Promise<PageCache> {
  const folder = join(cache, name)
  const [pages, styles, formsFile] = ['pages', 'styles', 'forms.json'].map((each) => join(folder, each)) as [
    string,
    string,
    string,
  ]
  await mkdir(pages, { recursive: true })
  for (const other of await readdir(cache)) {
    if (other !== name) await rm(join(cache, other), { recursive: true, force: true })
  }
  const known = new Set(await readdir(pages))
  const used = new Set<string>()
  return {
    use: (key) => used.add(key),
    find: (key) => {
      // At once: handing such small files to another thread and back takes longer than reading them.
      return known.has(key) ? parse(gunzipSync(readFileSync(join(pages, key))).toString()) : undefined
    },
    add: (key, { html: _, ...facts }, gzipped) => {
      const first = gzipSync(`${JSON.stringify({ ...facts, ids: [...facts.ids] })}\n`, { level: 1 })
      // Members of gzip behind each other are read as one text (RFC 1952, section 2.2). Written at once, for the reason above.
      const [file, temporary] = [join(pages, key), join(pages, `${key}.${process.pid}.tmp`)]
      writeFileSync(temporary, Buffer.concat([first, gzipped]))
      renameSync(temporary, file)
    },
    forms: existsSync(formsFile) ? JSON.parse(await readFile(formsFile, 'utf8')) : {},
    keepForms: async (forms, exported) => {
      await rm(styles, { recursive: true, force: true })
      await cp(join(exported, framework), styles, { recursive: true, filter: (file) => !file.endsWith('.js') })
      await replaceFile(formsFile, JSON.stringify(forms))
    },
    scripts: openTextCache(join(folder, 'scripts'), process.env.SITE_URL ?? ''),
    bringStyles: (exported) => cp(styles, join(exported, framework), { recursive: true }),
    tidy: () => forgetUnused(pages, used),
  }
}

/** What is known of a page stands in the first line, the page itself in all others. */
function parse(text: string): SealedPage {
  const end = text.indexOf('\n')
  const { ids, ...facts } = JSON.parse(text.slice(0, end))
  return { ...facts, html: text.slice(end + 1), ids: new Set(ids) }
}
