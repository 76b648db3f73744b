import path from 'node:path'
import { isRecord } from './psych-yaml'
import { textsOf } from './source-text'

interface HugoPage {
  fields: Record<string, unknown>
  /** Its path below content/, without an ending. */
  inContent: string
  day: string | undefined
  section: string
  language: string | undefined
}

/**
 * The paths of a page of Hugo: by its `url`, else by the pattern of its section, else its place below content/; and its `aliases`.
 * https://gohugo.io/content-management/urls/
 */
export function hugoPaths(page: HugoPage, config: Record<string, unknown>, stated: string | undefined): string[] {
  const { fields, language } = page
  const zola = textsOf(fields.path)[0]
  const own = textsOf(fields.url)[0] ?? (zola && `${zola}/`)
  const isDefault = !language || language === (textsOf(config.defaultContentLanguage)[0] ?? 'en')
  const prefix = language && (!isDefault || config.defaultContentLanguageInSubdir === true) ? `/${language}` : ''
  const found = own ?? prefix + pagePath(page, config, stated)
  const whole = `/${found}`.replace(/\/{2,}/g, '/')
  const ugly = config.uglyURLs === true && !own ? whole.replace(/\/$/, '.html') : whole
  const parent = zola ? '/' : path.posix.dirname(ugly.replace(/\/$/, ''))
  const aliases = textsOf(fields.aliases).map((alias) =>
    alias.startsWith('/') ? alias : path.posix.join(parent, alias),
  )
  return [...new Set([ugly, ...aliases])]
}

function pagePath(
  { fields, inContent, day, section }: HugoPage,
  config: Record<string, unknown>,
  stated: string | undefined,
): string {
  const name = urlized(path.posix.basename(inContent))
  const slug = textsOf(fields.slug).map(urlized)[0]
  const pattern = stated ?? patternOf(config.permalinks, section)
  const folder = path.posix.dirname(inContent)
  if (!pattern) return `/${folder === '.' ? '' : `${urlizedPath(folder)}/`}${slug ?? name}/`
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  const title = urlized(textsOf(fields.title)[0] ?? name)
  const parts: Record<string, string> = {
    ...{
      year,
      month,
      day: date,
      title,
      slug: slug ?? title,
      filename: name,
      contentbasename: name,
      section: urlized(section),
    },
    ...{ slugorfilename: slug ?? name, slugorcontentbasename: slug ?? name, sections: urlizedPath(folder) },
    ...(day && {
      monthname: new Date(`${day}T00:00:00Z`).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
    }),
  }
  const written = pattern.replace(/:([a-z]+)(?:\[[^\]]*\])?/g, (whole, key) => parts[key] ?? whole)
  return /\.[a-z]+$/.test(written) ? written : `${written.replace(/\/$/, '')}/`
}

/** The pattern of a section: under its name, or among those of pages. */
function patternOf(permalinks: unknown, section: string): string | undefined {
  if (!isRecord(permalinks)) return undefined
  const ofPages = isRecord(permalinks.page) ? permalinks.page : {}
  return textsOf(ofPages[section])[0] ?? (typeof permalinks[section] === 'string' ? permalinks[section] : undefined)
}

function urlizedPath(folder: string): string {
  return folder.split('/').map(urlized).join('/')
}

/** As Hugo makes a part of an address of a text: in lower case, with hyphens for spaces, without punctuation. */
function urlized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._~+#-]/gu, '')
    .replace(/[\s]+/g, '-')
    .replace(/#/g, '')
}
