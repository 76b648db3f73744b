import { formats, proposalFor } from '../../check/fields/formats'
import { isRecord } from './psych-yaml'
import type { SourceDocument } from './source-blog'
import { labelsOf, textsOf } from './source-text'

/** What of a blog decides about the addresses it had. */
export interface Permalinks {
  /** The pattern for posts. */
  posts: string | undefined
  /** From `_config.yml`: the patterns of collections by their names. */
  collections: Record<string, string | undefined>
}

/** What of a document decides about its addresses. */
type Addressed = Pick<SourceDocument, 'file' | 'fields' | 'day' | 'name' | 'kind'> & {
  /** `posts`, or the collection it is of. */
  collection: string
  /** `collections_dir` of `_config.yml`, which is no category. */
  collectionsFolder: string | undefined
}

/** The categories that a document states, and the paths of its page: by its own `permalink`, else by its blog's, and those in `redirect_from` or `aliases`. */
export function jekyllPaths(
  document: Addressed,
  { posts, collections }: Permalinks,
): Pick<SourceDocument, 'categories' | 'paths'> {
  const { day = '', name, fields, collection, kind, file } = document
  const [year = '', month = '', date = ''] = day.split('-')
  const folders = kind === 'draft' || collection !== 'posts' ? [] : foldersAbovePosts(document)
  const basename = file.replace(/^.*\//, '').replace(/\.\w+$/, '')
  const parts: Record<string, string> = {
    ...{
      title: slugified(name, 'pretty'),
      slug: slugified(name).toLowerCase(),
      name: slugified(basename).toLowerCase(),
    },
    ...{ path: file.replace(/^(?:.*\/)?_[^/]+\//, '').replace(/\.\w+$/, ''), collection, output_ext: '.html' },
    ...(day && { year, month, day: date, i_month: String(Number(month)), i_day: String(Number(date)) }),
    ...(day && { short_year: year.slice(2), y_day: dayOfYear(day), ...weekOf(day) }),
    categories: [...new Set([...folders, ...categoriesInPath(fields)].map((each) => each.toLowerCase()))].join('/'),
  }
  const common = kind === 'draft' ? undefined : collection === 'posts' ? posts : collections[collection]
  const permalink = textsOf(fields.permalink)[0] ?? common
  const path =
    permalink &&
    (namedStyles[permalink] ?? permalink).replace(/:([a-z]+(?:_[a-z]+)?)/g, (whole, key) => parts[key] ?? whole)
  const all = [...(path ? [path] : []), ...textsOf(fields.redirect_from), ...textsOf(fields.aliases)]
  return {
    categories: [...new Set([...textsOf(fields.category), ...labelsOf(fields.categories)])],
    paths: [...new Set(all.map((each) => `/${pathIn(each)}`.replace(/\/{2,}/g, '/')))],
  }
}

/** The alias that keeps an old path; nothing for a path that no file can have. */
export function aliasOf(path: string): string | undefined {
  const short = path.replace(/\/index\.html?$/, '/')
  const whole = short.endsWith('/') || /\.[a-z]+$/i.test(short) ? short : `${short}/`
  return formats.address.fits(whole) ? whole : proposalFor('address', whole)
}

/**
 * The patterns of a blog's addresses; `stated` counts before what `_config.yml` says of posts, where the collection `posts` counts
 * before the blog. Where nobody says anything, those that Jekyll documents: `date` for posts, and /:collection/:path with the
 * ending of the blog's own style for collections that have pages.
 */
export function permalinksOf(config: Record<string, unknown> | undefined, stated: string | undefined): Permalinks {
  if (!config) return { posts: stated, collections: {} }
  const given = isRecord(config.collections) ? config.collections : {}
  const common = textsOf(config.permalink)[0] ?? 'date'
  // https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb, add_permalink_suffix
  const ending = /^(?:date|ordinal|none)$|:output_ext$/.test(common)
    ? ':output_ext'
    : common === 'pretty' || common.endsWith('/')
      ? '/'
      : ''
  const collections = Object.entries(given).map(([name, options]) => {
    const { permalink, output } = isRecord(options) ? options : {}
    return [name, textsOf(permalink)[0] ?? (output === true ? `/:collection/:path${ending}` : undefined)] as const
  })
  const own = Object.fromEntries(collections)
  const ofPosts = isRecord(given.posts) ? textsOf(given.posts.permalink)[0] : undefined
  return { posts: stated ?? ofPosts ?? common, collections: own }
}

/** As Jekyll reads them: a text of several has spaces between them. https://jekyllrb.com/docs/posts/#categories */
function categoriesInPath({ category, categories }: Record<string, unknown>): string[] {
  const several = typeof categories === 'string' ? categories.split(/\s+/).filter(Boolean) : textsOf(categories)
  return [...several, ...textsOf(category)]
}

/** Jekyll takes the folders above `_posts` for categories, before those that the post states. */
function foldersAbovePosts({ file, collectionsFolder }: Addressed): string[] {
  if (file.startsWith('source/_posts/')) return []
  const below = collectionsFolder ? file.replace(`${collectionsFolder.replace(/^\/|\/$/g, '')}/`, '') : file
  return below.split('/').slice(0, Math.max(0, below.split('/').indexOf('_posts')))
}

/** As Jekyll makes it: https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb, slugify */
function slugified(text: string, mode?: 'pretty'): string {
  const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu
  return text.replace(others, '-').replace(/^-|-$/g, '')
}

function pathIn(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address
}

function dayOfYear(day: string): string {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 0)
  return String((Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000).padStart(3, '0')
}

/** The parts of a permalink that come from the week: https://jekyllrb.com/docs/permalinks/#placeholders */
function weekOf(day: string): Record<string, string> {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = date.getUTCDay() || 7
  // The week of a day is that of its Thursday (ISO 8601, section 3.1.1.23).
  const thursday = new Date(date.getTime() + (4 - weekday) * 86_400_000).toISOString().slice(0, 10)
  const week = String(Math.ceil(Number(dayOfYear(thursday)) / 7)).padStart(2, '0')
  const named = (style: 'short' | 'long') => date.toLocaleDateString('en', { weekday: style, timeZone: 'UTC' })
  const month = (style: 'short' | 'long') => date.toLocaleDateString('en', { month: style, timeZone: 'UTC' })
  return {
    ...{ week, w_year: thursday.slice(0, 4), w_day: String(weekday), short_day: named('short') },
    ...{ long_day: named('long'), short_month: month('short'), long_month: month('long') },
  }
}

// https://jekyllrb.com/docs/permalinks/#built-in-formats
const namedStyles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}
