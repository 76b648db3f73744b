import path from 'node:path'
import { dayIn } from '../../lib/clock/days'
import { address } from '../../lib/site/addresses'
import { readAlias } from '../../lib/site/alias'
import { now } from '../../lib/site/environment'
import { alphabetOf, guessText, isLanguage, type Language, latin } from '../../lib/site/languages'
import { site } from '../../site.config'
import { formats } from '../check/fields/formats'
import { languageOfProse } from '../check/files/text'
import type { SourceBlog, SourceDocument } from './blogs/source-blog'
import { isUnpublished, textsOf } from './blogs/source-text'
import type { LiquidContext } from './text/liquid'
import type { OldSite } from './text/new-places'
import type { PictureFolders } from './text/photographs'

/** What the person who imports states because the blog may not. */
export interface ImportOptions {
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
  /** The collections whose documents are posts. */
  collections?: string[] | undefined
  /** Which posts are events: `categories: events`. */
  events?: string | undefined
  /** The status of events that are over and do not state one. */
  status?: string | undefined
}

/** What the documents of a blog have in common. */
export interface ImportContext {
  pictures: PictureFolders
  /** From the settings of the blog: the zone of times without an offset. */
  timeZone: string | undefined
  markup: SourceBlog['markup']
  site: OldSite
  liquid: LiquidContext
  /** Who wrote the posts that name nobody. */
  authors: string[]
  /** The names of people by the keys under which posts name them. */
  authorKeys: Map<string, string>
  /** The status of events that are over and do not state one. */
  status: string | undefined
  /** YYYY-MM-DD, in the zone of the site: what is over and what is to come. */
  today: string
  /** Whether texts whose Korean and English stand below each other become one file a language. */
  split: boolean
  /** The aliases written so far, and the folder each leads to. */
  aliases: Map<string, string>
}

/** What the documents of a blog have in common: its addresses, old and new. */
export function contextOf(
  folder: string,
  blog: SourceBlog,
  options: ImportOptions,
  authorKeys: Map<string, string>,
): ImportContext {
  const { config, documents, base, timeZone } = blog
  const url = (options.origin ?? blog.url ?? '').replace(/\/+$/, '')
  const addressed = documents.flatMap((document) => {
    const address = newAddress(document)
    return address ? [{ document, address }] : []
  })
  const moved = new Map(
    addressed.flatMap(({ document, address }) => document.paths.map((old) => [pathKey(old), address])),
  )
  const named = new Map(addressed.flatMap(({ document, address }) => document.names.map((name) => [name, address])))
  const current = new Set(named.values())
  const files = new Map(
    addressed.map(({ document, address }) => [document.file.replace(/(?:\/index)?\.\w+$/, ''), address]),
  )
  const bodies = new Map(addressed.map(({ document, address }) => [address, document.body]))
  return {
    pictures: { blog: folder, roots: blog.roots, origin: url ? url + base : undefined, base },
    timeZone: timeZone && formats.timeZone.fits(timeZone) ? timeZone : undefined,
    authors: options.authors,
    authorKeys,
    status: options.status,
    today: dayIn(now(), site.timeZone),
    split: options.split === true,
    aliases: new Map(),
    markup: blog.markup,
    site: {
      origin: url ? url + base : undefined,
      home: options.home,
      base,
      // A tag of Liquid that names a document has the new address already.
      // GitHub Pages answers a page of HTML without its ending as well.
      file: (name) => files.get(name.replace(/(?:\/index)?(?:\.\w+|\/)?$/, '')),
      hasAnchor: (address, id) => isHeadingIn(bodies.get(address) ?? '', id),
      moved: (old) => (current.has(old) ? old : (moved.get(pathKey(old)) ?? moved.get(pathKey(`${old}.html`)))),
    },
    liquid: {
      site: { ...config, baseurl: '', url: url || undefined },
      document: (name) => named.get(name.replace(/\.\w+$/, '')) ?? named.get(path.posix.basename(name)),
    },
  }
}

/** Whether a text has a heading that was called by an id on its old page and is still called by it. */
function isHeadingIn(body: string, id: string): boolean {
  const own = new RegExp(`\\{:?[^}\\n]*#${id.replace(/[^\w-]/g, '\\$&')}[ }]`)
  const headings = [...body.matchAll(/^#{1,6}[ \t]+([^|\n]*?)[ \t]*$/gm)].map(([, words = '']) => words)
  return (
    own.test(body) ||
    headings.some((words) => /^[\w ]+$/.test(words) && words.toLowerCase().replaceAll(' ', '-') === id)
  )
}

/** One key for the spellings of an old path. */
function pathKey(path: string): string {
  const read = readAlias(path)
  return 'names' in read ? read.names.join('/') : path
}

/** Where a document is from now on; nothing for one that nobody can read yet. */
function newAddress(document: SourceDocument): string | undefined {
  const { kind, day, slug, fields } = document
  if (kind === 'event') return address.event(documentLanguage(document), slug)
  if (kind === 'draft' || isUnpublished(fields)) return undefined
  return day && address.post(documentLanguage(document), day.slice(0, 4), slug)
}

/** As the document states it, else by its letters. */
export function documentLanguage({ fields, body }: SourceDocument): Language {
  const stated = statedLanguage(fields)?.toLowerCase().split(/[-_]/, 1)[0]
  if (stated !== undefined && isLanguage(stated)) return stated
  const [title = ''] = textsOf(fields.title)
  const { language } = guessText(title)
  return alphabetOf(language).script === latin ? languageOfProse(/\p{L}/u.test(body) ? body : title) : language
}

/** What a document says of its language. */
export function statedLanguage({ lang, language, locale }: Record<string, unknown>): string | undefined {
  return textsOf(lang)[0] ?? textsOf(language)[0] ?? textsOf(locale)[0]
}
