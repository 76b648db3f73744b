import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { kindOf } from '../../lib/site/page-kinds'
import type { SitePage } from '../../lib/site/site-pages'

/** All that decides what becomes of a page's elements: how they are styled, rendered, sealed. */
const sources = ['app', 'browser', 'components', 'lib', 'public', 'tools/build']
const sourceFiles = [
  ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'site.config.ts', 'tsconfig.json'],
  // Next reads variables of the environment from these.
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
]

/** Names the code of the project, its packages and settings, and the version of Node: 16 hexadecimal characters. */
export async function nameSources(): Promise<string> {
  const files = await Promise.all(sources.map(listFiles))
  const hash = createHash('sha256').update(process.version)
  const all = [...files.flat(), ...sourceFiles.filter((file) => existsSync(file))]
  for (const file of all.sort()) hash.update(`\0${file}\0`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.startsWith(join('public', 'photos')))
}

/** A module of a page, as far as it says what is on it. */
interface PageModule {
  default: (props: PageProps) => Promise<unknown> | unknown
  generateMetadata?: (props: PageProps) => Promise<unknown>
  metadata?: unknown
}

interface PageProps {
  params: Promise<Record<string, string>>
}

/**
 * Names a page by everything on it: the markup of its elements, which React makes of them here without any of Next, and what its
 * head says. Two pages of one key, from the same sources, are sealed to the same bytes. Nothing for a page that cannot be named.
 */
export async function findPageKey(page: SitePage): Promise<string | undefined> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  try {
    const { default: Page, generateMetadata, metadata }: PageModule = await import(moduleOf(page))
    const props = { params: Promise.resolve(paramsOf(page)) }
    const markup = renderToStaticMarkup((await Page(props)) as Parameters<typeof renderToStaticMarkup>[0])
    const head = (await generateMetadata?.(props)) ?? metadata
    const named = JSON.stringify([page.address, head, markup])
    return createHash('sha256').update(named).digest('hex').slice(0, 32)
  } catch {
    // Next renders it, and tells what is wrong.
    return undefined
  }
}

/** Whether a page has an address that `generateStaticParams` answers for. */
export function isDynamic({ kind, page }: SitePage): boolean {
  return page > 1 || kindOf(kind).path.includes(':')
}

function moduleOf({ kind, page }: SitePage): string {
  const folder = kindOf(kind).path.replace(/:(\w+)/g, '[$1]')
  return pathToFileURL(resolve(`app/[lang]${folder}${page > 1 ? 'page/[page]/' : ''}page.tsx`)).href
}

/** The params as Next hands them over: percent-encoded. */
function paramsOf({ kind, language, params, page }: SitePage): Record<string, string> {
  const names = Array.from(kindOf(kind).path.matchAll(/:(\w+)/g), ([, name = '']) => name)
  const open = names.map((name, index) => [name, encodeURIComponent(params[index] ?? '')] as const)
  return { lang: language, ...Object.fromEntries(open), ...(page > 1 && { page: String(page) }) }
}

const styles = `export async function load(url, context, next) {
  return url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context)
}`

/** Lets modules of pages be loaded outside of Next: a style sheet they import says nothing of what is on them. */
export function ignoreStyles(): void {
  register(`data:text/javascript,${encodeURIComponent(styles)}`)
}
