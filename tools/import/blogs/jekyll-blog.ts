import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dayIn } from '../../../lib/clock/days'
import { isDay } from '../../check/fields/formats'
import type { InEach } from '../../report/message'
import { coverFields } from '../cover'
import type { Loss } from '../text/passage'
import { notImported } from '../text/words'
import { isEventPost } from './event-posts'
import { jekyllPaths, type Permalinks, permalinksOf } from './jekyll-addresses'
import { isRecord, readYaml } from './psych-yaml'
import { leftOut, listFiles, type ReadOptions, type SourceBlog, type SourceDocument, slugFor } from './source-blog'
import { readSourceText, type SourceText, textsOf } from './source-text'

/** What of the settings decides about documents. */
interface Settings {
  config: Record<string, unknown>
  permalinks: Permalinks
  timeZone: string | undefined
}

const markdownName = /(?:^|\/)(?:(\d{4}-\d{1,2}-\d{1,2})-)?([^/]+)\.(?:md|markdown|mkd|mkdn)$/

/** Reads a Jekyll blog: its settings, posts, drafts, collections of events and those that are asked for, in the order of their files. */
export async function readJekyllBlog(folder: string, options: ReadOptions): Promise<SourceBlog> {
  const left: Loss[] = []
  const read = readYaml(await readFile(path.join(folder, '_config.yml'), 'utf8').catch(() => ''))
  if ('reason' in read) {
    const why = { en: `it is not YAML: ${read.reason.en}`, ko: `YAML이 아닙니다: ${read.reason.ko}` }
    left.push(leftOut('_config.yml', read.line, why, { en: 'file', ko: '파일' }))
  }
  const config = 'fields' in read ? read.fields : {}
  const isForAll = (each: unknown) => isRecord(each) && isRecord(each.values) && hasSitePicture(each, each.values)
  if (Array.isArray(config.defaults) && config.defaults.some(isForAll))
    left.push(leftOut('_config.yml', 1, pictureOfAll, { en: 'picture', ko: '사진' }))
  const timeZone = textsOf(config.timezone).find(isZone)
  const permalinks = permalinksOf('fields' in read ? config : undefined, options.permalink)
  const documents: SourceDocument[] = []
  for (const file of await listFiles(folder, options.without)) {
    const place = placeOf(file)
    if (place.is === 'theirs') continue
    const bytes = await readFile(path.join(folder, file))
    if (place.is === 'page') {
      const isMade = bytes.subarray(0, 3).toString() === '---'
      if (isMade) left.push(leftOut(file, 1, notImported.page, { en: 'page', ko: '페이지' }))
      continue
    }
    if (place.is === 'data') {
      left.push(leftOut(file, 1, notImported.data, { en: 'data', ko: '데이터' }))
      continue
    }
    const reason = whyNot(file, place, options.collections ?? [])
    const text = readSourceText(bytes)
    if (reason) left.push(leftOut(file, 1, reason))
    else if ('reason' in text) left.push(leftOut(file, text.line, text.reason))
    else documents.push(documentOf(file, place, text, { config, permalinks, timeZone }, options))
  }
  const [url, base] = [config.url, config.baseurl].map((each) => textsOf(each)[0]?.replace(/\/+$/, ''))
  return { config, url, base: base ?? '', timeZone, markup: 'liquid', roots: ['', 'source'], documents, left }
}

/** Why a file is none that the site has a kind for; nothing when it is one. */
function whyNot(file: string, place: JekyllPlace, asked: string[]): Parameters<typeof leftOut>[2] | undefined {
  if (place.is === 'collection' && !isEvents(place.name) && !asked.includes(place.name)) {
    return {
      en: `the site has no ${place.name}; --collections ${place.name} brings them in as posts`,
      ko: `이 사이트에는 ${place.name} 같은 종류가 없습니다. --collections ${place.name} 옵션을 주면 글로 가져옵니다`,
    }
  }
  if (!markdownName.test(file)) return notImported.noMarkdown
  // Hexo keeps posts below source/, and their days in the front matter.
  if (file.startsWith('source/')) return undefined
  const day = markdownName.exec(file)?.[1]
  return place.is === 'post' && !isDay(padded(day ?? '')) ? notImported.nameOfPost : undefined
}

function documentOf(
  file: string,
  place: JekyllPlace,
  text: SourceText,
  { config, permalinks, timeZone }: Settings,
  { collections = [], events }: ReadOptions,
): SourceDocument {
  const collection = place.is === 'collection' ? place.name : 'posts'
  const fields = withDefaults(config.defaults, file, place.is === 'draft' ? 'drafts' : collection, text.fields)
  const [, dayInName, nameOfFile = ''] = markdownName.exec(file) ?? []
  const name = textsOf(fields.slug)[0] ?? nameOfFile
  const inName = dayInName && isDay(padded(dayInName)) ? padded(dayInName) : undefined
  const day = textsOf(fields.date).flatMap((date) => jekyllDay(date, timeZone, inName) ?? [])[0] ?? inName
  const isEvent = place.is === 'collection' && isEvents(collection) && !collections.includes(collection)
  const kind = place.is === 'draft' ? 'draft' : isEvent ? 'event' : 'post'
  const withoutEnding = file.replace(/\.\w+$/, '')
  const own = { ...text, fields, file, day, name }
  const addressed = jekyllPaths(
    { ...own, kind, collection, collectionsFolder: textsOf(config.collections_dir)[0] },
    permalinks,
  )
  const document = {
    ...own,
    ...addressed,
    kind,
    slug: slugFor(name, day, kind),
    // What `post_url` and `link` call it.
    names: inName ? [withoutEnding, `${inName}-${nameOfFile}`] : [withoutEnding],
  } satisfies SourceDocument
  return kind === 'post' && isEventPost(document, events) ? { ...document, kind: 'event' } : document
}

function padded(day: string): string {
  return day.replace(/-(\d)(?!\d)/g, '-0$1')
}

function isZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}

/** What a file of a Jekyll blog is by its place: https://jekyllrb.com/docs/structure/ */
type JekyllPlace =
  | { is: 'post' | 'draft' | 'page' | 'data' }
  | { is: 'collection'; name: string }
  /** The theme, what Jekyll made, what belongs to no page. */
  | { is: 'theirs' }

const theme = new Set(['_includes', '_layouts', '_sass', '_plugins', '_site', 'node_modules', 'vendor'])
const text = /\.(?:md|markdown|mkd|mkdn|html?)$/

/** What a file is by its path below the blog. */
export function placeOf(file: string): JekyllPlace {
  const folders = file.split('/').slice(0, -1)
  if (folders.some((folder) => theme.has(folder) || folder.startsWith('.'))) return { is: 'theirs' }
  // What texts show lies beside them as well.
  if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(file)) return { is: 'theirs' }
  if (folders.includes('_posts')) return { is: 'post' }
  if (folders.includes('_drafts')) return { is: 'draft' }
  if (folders[0] === '_data') return { is: 'data' }
  const collection = folders.find((folder) => folder.startsWith('_'))
  if (collection) return { is: 'collection', name: collection.slice(1) }
  return { is: text.test(file) ? 'page' : 'theirs' }
}

/** Whether a collection is one of gatherings by its name. */
export function isEvents(collection: string): boolean {
  return /^(?:events?|meetups?|meet-ups?|seminars?|conferences?|workshops?|gatherings?)$/i.test(collection)
}

// What SafeYAML reads as a time; without an offset it takes it for UTC.
const whole =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?\s*(Z|UTC|[-+]\d{1,2}(?::?\d\d)?)?$/

/**
 * The day (YYYY-MM-DD) that Jekyll gives a post whose `date` is this text: that of the moment in the zone of the site, IANA name.
 * Without a zone it was that of the machine that built the site, in UTC on GitHub: of the day as written and that of UTC, the one
 * in the name of the file, else the day as written. Nothing for a text that does not begin with a day.
 */
function jekyllDay(text: string, zone: string | undefined, dayInName: string | undefined): string | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!isDay(written)) return undefined
  const [, , , , hour = '', minute, second, offset] = whole.exec(text.trim()) ?? []
  if (!hour) return written
  const moment = new Date(`${written}T${hour.padStart(2, '0')}:${minute}:${second}${isoOffset(offset)}`)
  if (Number.isNaN(moment.getTime())) return written
  if (zone) return dayIn(moment, zone)
  const inUtc = moment.toISOString().slice(0, 10)
  return dayInName === inUtc ? inUtc : written
}

/** `+9`, `+0900` and `+09:00` as `+09:00`; UTC for none. */
function isoOffset(offset: string | undefined): string {
  const [, sign, hours = '', minutes = '00'] = /^([-+])(\d{1,2}?)(?::?(\d\d))?$/.exec(offset ?? '') ?? []
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z'
}

const pictureOfAll: InEach = {
  en: 'the picture that "defaults" gives every page is that of the site, and no cover',
  ko: 'defaults가 모든 페이지에 주는 사진은 사이트의 것이고, 글의 표지가 아닙니다',
}

function hasSitePicture({ scope }: Record<string, unknown>, values: Record<string, unknown>): boolean {
  return !(isRecord(scope) && scope.path) && coverFields.some((field) => values[field] !== undefined)
}

function withoutPicture(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !coverFields.includes(name)))
}

/** The fields of a document with those that `defaults` of `_config.yml` gives it: https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
function withDefaults(
  defaults: unknown,
  file: string,
  type: string,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const sets = (Array.isArray(defaults) ? defaults : []).flatMap((each) => {
    if (!isRecord(each) || !isRecord(each.values)) return []
    const scope = isRecord(each.scope) ? each.scope : {}
    const folder = typeof scope.path === 'string' ? scope.path.replace(/^\/|\/$/g, '') : ''
    const isFor = (scope.type === undefined || scope.type === null || scope.type === type) && isBelow(file, folder)
    // What says more of its files counts before what says less: the longer path, then the type.
    const values = hasSitePicture(each, each.values) ? withoutPicture(each.values) : each.values
    return isFor ? [{ values, weight: folder.length * 2 + (scope.type ? 1 : 0) }] : []
  })
  const given = sets.toSorted((a, b) => a.weight - b.weight).map(({ values }) => values)
  return Object.assign({}, ...given, fields)
}

function isBelow(file: string, folder: string): boolean {
  if (folder.includes('*')) {
    const pattern = folder.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    return new RegExp(`^${pattern.join('.*')}`).test(file)
  }
  return folder === '' || file === folder || path.posix.join(file).startsWith(`${folder}/`)
}
