import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readAlias } from '../../lib/site/alias'
import { replaceFile } from '../../lib/site/cache-files'
import { formats } from '../check/fields/formats'
import { convertEvent } from './convert-event'
import { convertPost, postLanguage } from './convert-post'
import type { Converted, Surroundings } from './convert-text'
import { type JekyllBlog, type JekyllDocument, readBlog } from './jekyll-blog'
import { textsOf } from './jekyll-text'
import { oldPaths, permalinksOf } from './old-addresses'
import type { Loss } from './text/passage'

/** What became of a blog. */
export interface ImportReport {
  documents: Converted[]
  losses: Loss[]
  /** Those of the losses that are whole documents. */
  left: Loss[]
  written: string[]
  unchanged: string[]
  /** Files that differ from what the import would write; it leaves them alone. */
  kept: string[]
}

/** Brings the posts, drafts and events of a Jekyll blog into a content folder. A file that is there already is never written over. */
export async function importBlog(folder: string, into: string, stated: Statements): Promise<ImportReport> {
  const blog = await readBlog(folder, into)
  const renamed: Loss[] = []
  const named = withFreeSlugs(blog.documents, renamed)
  const around = surroundingsOf(folder, { ...blog, documents: named }, stated)
  const left = [...blog.left]
  const documents: Converted[] = []
  for (const document of named) {
    const converted = await (document.kind === 'event' ? convertEvent : convertPost)(document, around)
    if ('folder' in converted) documents.push(converted)
    else left.push(converted)
  }
  const losses = [...left, ...renamed, ...documents.flatMap((document) => document.losses)]
  const report: ImportReport = { documents, losses, left, written: [], unchanged: [], kept: [] }
  for (const document of documents) await write(document, into, report)
  return report
}

/** Names of folders are parts of addresses, and an event shares them with its albums: no two documents have one. */
function withFreeSlugs(documents: JekyllDocument[], renamed: Loss[]): JekyllDocument[] {
  const taken = new Set<string>()
  return documents.map((document) => {
    const { slug, day, file, kind } = document
    let free = taken.has(slug) ? `${day ?? kind}-${slug}` : slug
    for (let number = 2; taken.has(free); number++) free = `${day ?? kind}-${slug}-${number}`
    taken.add(free)
    if (free !== slug) {
      renamed.push({
        file,
        line: 1,
        construct: { en: 'name', ko: '이름' },
        reason: {
          en: `another document is called ${slug}; this one is ${free}`,
          ko: `${slug} 문서가 이미 있어 ${free}(으)로 지었습니다`,
        },
      })
    }
    return { ...document, slug: free }
  })
}

async function write({ folder, files }: Converted, into: string, report: ImportReport): Promise<void> {
  for (const [name, contents] of files) {
    const file = path.join(into, folder, name)
    const there = await readFile(file).catch(() => undefined)
    if (!there) {
      await replaceFile(file, contents)
      report.written.push(file)
    } else (there.equals(Buffer.from(contents)) ? report.unchanged : report.kept).push(file)
  }
}

/** What the person who imports states because the blog may not. */
export interface Statements {
  /** Where the blog can be read, for addresses that lead nowhere here. */
  origin?: string | undefined
  /** Where this site will be. */
  home?: string | undefined
  /** Who wrote the posts that name nobody. */
  authors: string[]
  /** The pattern of old addresses, as in `_config.yml`. */
  permalink?: string | undefined
  /** Whether texts whose Korean and English stand below each other become one file a language. */
  split?: boolean | undefined
}

/** What the documents of a blog have in common: its addresses, old and new. */
export function surroundingsOf(
  blog: string,
  { config: read, documents }: JekyllBlog,
  stated: Statements,
): Surroundings {
  const config = read ?? {}
  const url = (stated.origin ?? textsOf(config.url)[0] ?? '').replace(/\/+$/, '')
  const baseurl = (textsOf(config.baseurl)[0] ?? '').replace(/\/+$/, '')
  const permalinks = permalinksOf(read, stated.permalink)
  const pathsOf = (document: JekyllDocument) => oldPaths(document, permalinks)
  const addressed = documents.flatMap((document) => {
    const address = newAddress(document)
    return address ? [{ document, address }] : []
  })
  const moved = new Map(
    addressed.flatMap(({ document, address }) => pathsOf(document).map((old) => [pathKey(old), address])),
  )
  const named = new Map(addressed.flatMap(({ document, address }) => namesOf(document).map((name) => [name, address])))
  const current = new Set(named.values())
  const timeZone = textsOf(config.timezone)[0]
  return {
    blog,
    timeZone: timeZone && formats.timeZone.fits(timeZone) ? timeZone : undefined,
    authors: stated.authors,
    split: stated.split === true,
    pathsOf,
    aliases: new Map(),
    site: {
      origin: url ? url + baseurl : undefined,
      home: stated.home,
      base: baseurl,
      // A tag of Liquid that names a document has the new address already.
      // GitHub Pages answers a page of HTML without its ending as well.
      moved: (old) => (current.has(old) ? old : (moved.get(pathKey(old)) ?? moved.get(pathKey(`${old}.html`)))),
    },
    liquid: {
      site: { baseurl: '', url: url || undefined },
      document: (name) => named.get(name.replace(/\.\w+$/, '')) ?? named.get(path.posix.basename(name)),
    },
  }
}

/** One key for the spellings of an old path. */
function pathKey(path: string): string {
  const read = readAlias(path)
  return 'names' in read ? read.names.join('/') : path
}

/** Where a document is from now on; nothing for one that nobody can read yet. */
function newAddress(document: JekyllDocument): string | undefined {
  const { kind, day, slug, fields } = document
  if (kind === 'event') return `/${postLanguage(document)}/events/${slug}/`
  if (kind === 'draft' || fields.published === false || fields.draft === true) return undefined
  return day && `/${postLanguage(document)}/blog/${day.slice(0, 4)}/${slug}/`
}

/** What Liquid calls a document: by its file, a post also by its day and name. */
function namesOf({ file, day, name }: JekyllDocument): string[] {
  const path = file.replace(/\.\w+$/, '')
  return day ? [path, `${day}-${name}`] : [path]
}
