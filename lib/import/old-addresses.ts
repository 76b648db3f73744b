import { formats } from '../check/formats'
import type { JekyllPost } from './jekyll-blog'

/** The paths a post had: by its own `permalink`, else by the blog's, and those in `redirect_from`. */
export function oldPaths({ day, name, fields }: JekyllPost, blogPermalink: string | undefined): string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const parts: Record<string, string> = {
    ...{ year, month, day: date, title: name, slug: name },
    ...{ i_month: String(Number(month)), i_day: String(Number(date)), short_year: year.slice(2) },
    ...{ categories: textsOf(fields.categories ?? fields.category).join('/'), output_ext: '.html' },
  }
  const permalink = typeof fields.permalink === 'string' ? fields.permalink : blogPermalink
  const path =
    permalink && (namedStyles[permalink] ?? permalink).replace(/:(\w+)/g, (whole, key) => parts[key] ?? whole)
  const all = [...(path ? [path] : []), ...textsOf(fields.redirect_from)]
  return [...new Set(all.map((each) => `/${each}`.replace(/\/{2,}/g, '/')))]
}

/** The alias that keeps an old path; nothing for a path that does not name a folder, such as one with `.html` at its end. */
export function aliasOf(path: string): string | undefined {
  const folder = path.endsWith('/') || /\.[a-z]+$/i.test(path) ? path : `${path}/`
  return formats.address.fits(folder) ? folder : undefined
}

/** The texts of a value that Jekyll takes as a list: a list, or one text. */
export function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return all.map((each) => String(each).trim()).filter(Boolean)
}

// https://jekyllrb.com/docs/permalinks/#built-in-formats
const namedStyles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title:output_ext',
}
