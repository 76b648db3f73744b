import { formats } from '../check/formats'
import type { JekyllDocument } from './jekyll-blog'
import { isRecord } from './jekyll-text'

/** What of a blog decides about the addresses it had. */
export interface Permalinks {
  /** The pattern for posts. */
  posts: string | undefined
  /** From `_config.yml`: the patterns of collections by their names. */
  collections: Record<string, string | undefined>
}

/** The paths a document had: by its own `permalink`, else by its blog's, and those in `redirect_from`. */
export function oldPaths(document: JekyllDocument, { posts, collections }: Permalinks): string[] {
  const { day = '', name, fields, collection, kind } = document
  const [year = '', month = '', date = ''] = day.split('-')
  const parts: Record<string, string> = {
    ...{ title: name, slug: name, name, path: name, collection, output_ext: '.html' },
    ...(day && { year, month, day: date, i_month: String(Number(month)), i_day: String(Number(date)) }),
    ...(day && { short_year: year.slice(2), y_day: dayOfYear(day) }),
    categories: categoriesOf(document).join('/'),
  }
  const common = kind === 'event' ? collections[collection] : kind === 'post' ? posts : undefined
  const permalink = textsOf(fields.permalink)[0] ?? common
  const path =
    permalink &&
    (namedStyles[permalink] ?? permalink).replace(/:([a-z]+(?:_[a-z]+)?)/g, (whole, key) => parts[key] ?? whole)
  const all = [...(path ? [path] : []), ...textsOf(fields.redirect_from)]
  return [...new Set(all.map((each) => `/${pathIn(each)}`.replace(/\/{2,}/g, '/')))]
}

/** The alias that keeps an old path; nothing for a path that does not name a folder, such as one with `.html` at its end. */
export function aliasOf(path: string): string | undefined {
  const short = path.replace(/\/index\.html?$/, '/')
  const folder = short.endsWith('/') || /\.[a-z]+$/i.test(short) ? short : `${short}/`
  return formats.address.fits(folder) && !/:[a-z]/.test(folder) ? folder : undefined
}

/** The patterns of a blog's addresses; `stated` counts before what `_config.yml` says of posts. */
export function permalinksOf(config: Record<string, unknown>, stated: string | undefined): Permalinks {
  const given = isRecord(config.collections) ? config.collections : {}
  const collections = Object.entries(given).map(([name, options]) => {
    return [name, isRecord(options) ? textsOf(options.permalink)[0] : undefined] as const
  })
  return { posts: stated ?? textsOf(config.permalink)[0], collections: Object.fromEntries(collections) }
}

/** The texts of a value that Jekyll takes as a list: a list, or one text. */
export function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return all.map((each) => (isRecord(each) ? JSON.stringify(each) : String(each)).trim()).filter(Boolean)
}

/** The categories a document states: https://jekyllrb.com/docs/posts/#categories */
export function categoriesOf({ fields }: JekyllDocument): string[] {
  return [...new Set([...textsOf(fields.category), ...labelsOf(fields.categories)])]
}

/** A list, or one text with its items between commas, else, as Jekyll has it, between spaces. */
export function labelsOf(value: unknown): string[] {
  if (typeof value !== 'string') return textsOf(value)
  return value
    .split(value.includes(',') ? ',' : /\s/)
    .map((each) => each.trim())
    .filter(Boolean)
}

function pathIn(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address
}

function dayOfYear(day: string): string {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 0)
  return String((Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000).padStart(3, '0')
}

// https://jekyllrb.com/docs/permalinks/#built-in-formats
const namedStyles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title:output_ext',
}
