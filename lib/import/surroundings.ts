import path from 'node:path'
import { formats } from '../check/formats'
import { readAlias } from '../site/alias'
import { postLanguage } from './convert-post'
import type { Surroundings } from './converted'
import type { JekyllBlog, JekyllDocument } from './jekyll-blog'
import { oldPaths, permalinksOf, textsOf } from './old-addresses'

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
