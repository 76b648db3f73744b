import { formats, proposalFor } from '../check/fields/formats'
import type { JekyllDocument } from './jekyll-blog'
import { isRecord, labelsOf, textsOf } from './jekyll-text'

/** What of a blog decides about the addresses it had. */
export interface Permalinks {
  /** The pattern for posts. */
  posts: string | undefined
  /** From `_config.yml`: the patterns of collections by their names. */
  collections: Record<string, string | undefined>
}

/** The paths a document had: by its own `permalink`, else by its blog's, and those in `redirect_from`. */
export function oldPaths(document: JekyllDocument, { posts, collections }: Permalinks): string[] {
  const { day = '', name, fields, collection, kind, file } = document
  // Jekyll takes the folders around `_posts` for categories as well.
  const folders = kind === 'post' ? file.split('/').slice(0, file.split('/').indexOf('_posts')) : []
  const [year = '', month = '', date = ''] = day.split('-')
  const parts: Record<string, string> = {
    ...{ title: name, slug: name, name, path: name, collection, output_ext: '.html' },
    ...(day && { year, month, day: date, i_month: String(Number(month)), i_day: String(Number(date)) }),
    ...(day && { short_year: year.slice(2), y_day: dayOfYear(day), ...weekOf(day) }),
    categories: [...new Set([...categoriesOf(document), ...folders].map((each) => each.toLowerCase()))].join('/'),
  }
  const common = kind === 'event' ? collections[collection] : kind === 'post' ? posts : undefined
  const permalink = textsOf(fields.permalink)[0] ?? common
  const path =
    permalink &&
    (namedStyles[permalink] ?? permalink).replace(/:([a-z]+(?:_[a-z]+)?)/g, (whole, key) => parts[key] ?? whole)
  const all = [...(path ? [path] : []), ...textsOf(fields.redirect_from)]
  return [...new Set(all.map((each) => `/${pathIn(each)}`.replace(/\/{2,}/g, '/')))]
}

/** The alias that keeps an old path; nothing for a path that no file can have. */
export function aliasOf(path: string): string | undefined {
  const short = path.replace(/\/index\.html?$/, '/')
  const whole = short.endsWith('/') || /\.[a-z]+$/i.test(short) ? short : `${short}/`
  return formats.address.fits(whole) ? whole : proposalFor('address', whole)
}

/**
 * The patterns of a blog's addresses; `stated` counts before what `_config.yml` says of posts. Where nobody says anything, those
 * that Jekyll documents: `date` for posts, /:collection/:path:output_ext for collections that have pages.
 */
export function permalinksOf(config: Record<string, unknown> | undefined, stated: string | undefined): Permalinks {
  if (!config) return { posts: stated, collections: {} }
  const given = isRecord(config.collections) ? config.collections : {}
  const collections = Object.entries(given).map(([name, options]) => {
    const { permalink, output } = isRecord(options) ? options : {}
    return [name, textsOf(permalink)[0] ?? (output === true ? '/:collection/:path:output_ext' : undefined)] as const
  })
  return { posts: stated ?? textsOf(config.permalink)[0] ?? 'date', collections: Object.fromEntries(collections) }
}

/** The categories a document states: https://jekyllrb.com/docs/posts/#categories */
export function categoriesOf({ fields }: JekyllDocument): string[] {
  return [...new Set([...textsOf(fields.category), ...labelsOf(fields.categories)])]
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
    ...{
      week,
      w_year: thursday.slice(0, 4),
      w_day: String(weekday),
      short_day: named('short'),
      long_day: named('long'),
    },
    ...{ short_month: month('short'), long_month: month('long') },
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
