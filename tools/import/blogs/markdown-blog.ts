import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDay } from '../../check/fields/formats'
import type { Loss } from '../text/passage'
import { notImported } from '../text/words'
import { isEventPost } from './event-posts'
import { jekyllPaths } from './jekyll-addresses'
import { isEvents } from './jekyll-blog'
import { isRecord, readYaml } from './psych-yaml'
import { leftOut, listFiles, type ReadOptions, type SourceBlog, type SourceDocument, slugFor } from './source-blog'
import { readSourceText, type SourceText, textsOf } from './source-text'

const dates =
  'date pubDate pubDatetime publishDate publishedAt published_at publishedDate datePublished createdAt created'.split(
    ' ',
  )
const theirs = /(?:^|\/)(?:node_modules|dist|out|build|vendor)\//
/** A route of Astro or Next that makes a page of each document. */
const route = /^(?:src\/)?(?:pages|app)\/(.*?)\/?\[(?:\.\.\.)?\w+\](?:\/(?:page|index))?\.(?:astro|[jt]sx?|mdx?)$/

/** Reads a blog of Markdown files, as those made with Astro, Next or Zola have them: every text with a title and a day is a post. */
export async function readMarkdownBlog(folder: string, options: ReadOptions): Promise<SourceBlog> {
  const left: Loss[] = []
  const documents: SourceDocument[] = []
  const files = (await listFiles(folder, options.without)).filter((file) => !theirs.test(file))
  const routes = files.flatMap((file) => route.exec(file)?.[1]?.replace(/\([^)]*\)\/?|\[[^\]]*\]\/?/g, '') ?? [])
  for (const file of files.filter((each) => /\.mdx?$/.test(each))) {
    const text = readSourceText(await readFile(path.join(folder, file)))
    if ('reason' in text) {
      left.push(leftOut(file, text.line, text.reason))
      continue
    }
    const read = withZolaFields(withExportedFields(text))
    if (Object.keys(read.fields).length === 0) continue
    const day = dayOf(read.fields) ?? /(?:^|\/)(\d{4}-\d{2}-\d{2})-/.exec(file)?.[1]
    const isEvent = file.split('/').slice(0, -1).some(isEvents)
    if (!day && !isEvent) left.push(leftOut(file, 1, notImported.page, { en: 'page', ko: '페이지' }))
    else documents.push(documentOf(file, read, day, { ...options, routes }))
  }
  const isMdx = documents.some(({ file }) => file.endsWith('.mdx'))
  const config = {}
  return {
    config,
    url: undefined,
    base: '',
    timeZone: undefined,
    markup: isMdx ? 'mdx' : 'none',
    roots: ['public', 'static', 'src', ''],
    documents,
    left,
  }
}

function documentOf(
  file: string,
  text: SourceText,
  day: string | undefined,
  { permalink, events, routes }: ReadOptions & { routes: string[] },
): SourceDocument {
  const dateKey = dates.find((key) => text.fields[key] !== undefined)
  const { [dateKey ?? '']: date, ...others } = text.fields
  const { language, stem } = placeOf(file)
  const fields: Record<string, unknown> = {
    ...others,
    ...(day !== undefined && { date: textsOf(date).find((each) => each.startsWith(day)) ?? day }),
    ...(language && others.lang === undefined && { lang: language }),
    ...(textsOf(others.status)[0] === 'draft' && { draft: true }),
  }
  const stated = new Set([...text.stated].map((key) => (key === dateKey ? 'date' : key)))
  const own = textsOf(fields.slug)[0]?.replace(/^\/|\/$/g, '')
  const name = (own ?? path.posix.basename(stem)).replace(/^.*\//, '').replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')
  const isDraft = fields.draft === true || fields.published === false
  const categories = textsOf(fields.categories ?? fields.category)
  const document = { ...text, fields, stated, file, day, name, categories, slug: slugFor(name, day, 'post') }
  const isEvent = (events === undefined && file.split('/').slice(0, -1).some(isEvents)) || isEventPost(document, events)
  const kind = isDraft ? 'draft' : isEvent ? 'event' : 'post'
  const address = permalink ?? routePattern(file, stem, routes)
  const addressed = {
    file,
    fields: fields.permalink || !address ? fields : { ...fields, permalink: address },
    day,
    name: own ?? name,
    kind,
    collection: 'posts',
    collectionsFolder: undefined,
  } as const
  return {
    ...document,
    kind,
    paths: isDraft ? [] : jekyllPaths(addressed, { posts: undefined, collections: {} }).paths,
    names: [stem],
    translation: stem,
  }
}

/** The address that a route of the site gave a document: of its collection, or the only one there is. */
function routePattern(file: string, stem: string, routes: string[]): string | undefined {
  const page = /^(?:src\/)?pages\/(.*)$/.exec(stem)?.[1]
  if (page !== undefined) return `/${page}/`
  const folders = file.split('/').slice(0, -1)
  const own = routes.find((each) => folders.includes(each.split('/').at(-1) ?? ''))
  const only = routes.length === 1 ? routes[0] : undefined
  const found = own ?? only
  if (found === undefined) return undefined
  const at = folders.indexOf(found.split('/').at(-1) ?? '')
  const below =
    at === -1
      ? path.posix.basename(stem)
      : stem
          .split('/')
          .slice(at + 1)
          .join('/')
  return `/${found}/${below}/`.replace(/\/{2,}/g, '/')
}

/** The language in the name or the folders of a file, and its path without it, without the file of a folder and without an ending. */
function placeOf(file: string): { language: string | undefined; stem: string } {
  const [, stem = '', suffix] = /^(.*?)(?:\.([a-z]{2}(?:-[A-Za-z]{2,4})?))?\.mdx?$/.exec(file) ?? []
  const folder = stem
    .split('/')
    .slice(0, -1)
    .find((each) => /^(?:ko|en|ja|zh|de|fr|es)(?:-[A-Za-z]{2})?$/.test(each))
  const inFile = /^(.*)\/(ko|en|ja|zh|de|fr|es)$/.exec(stem)
  const language = suffix ?? inFile?.[2] ?? folder
  const whole = inFile ? (inFile[1] ?? stem) : stem
  return {
    language,
    stem: whole
      .replace(/\/index$/, '')
      .split('/')
      .filter((each) => each !== folder)
      .join('/'),
  }
}

/** The fields of a text of MDX that exports them: `export const metadata = { title: "…" }`. */
function withExportedFields(text: SourceText): SourceText {
  if (text.stated.size > 0) return text
  const [, literal] =
    /^export\s+const\s+(?:meta|metadata|frontmatter)\s*(?::\s*\w+\s*)?=\s*(\{[\s\S]*?\n\}|\{[^\n]*\})/m.exec(
      text.body,
    ) ?? []
  const read = literal ? readYaml(literal.replace(/,(\s*[}\]])/g, '$1')) : undefined
  if (!read || !('fields' in read) || !isRecord(read.fields)) return text
  return { ...text, fields: read.fields, stated: new Set(Object.keys(read.fields)) }
}

/**
 * The fields of Zola as others call them: its address is a `path`, which may be all that states the day, and tags stand below `taxonomies`.
 * https://www.getzola.org/documentation/content/page/#front-matter
 */
function withZolaFields(text: SourceText): SourceText {
  const { path: permalink, taxonomies, ...others } = text.fields
  if (typeof permalink !== 'string' && !isRecord(taxonomies)) return text
  const [, year, month, day] = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\//.exec(String(permalink)) ?? []
  const fields = {
    ...(year && { date: `${year}-${month}-${day}` }),
    ...(isRecord(taxonomies) && taxonomies),
    ...(typeof permalink === 'string' && { permalink: `/${permalink.replace(/^\/|\/$/g, '')}/` }),
    ...others,
  }
  return { ...text, fields, stated: new Set(Object.keys(fields)) }
}

function dayOf(fields: Record<string, unknown>): string | undefined {
  return dates
    .flatMap((key) => textsOf(fields[key]))
    .map(asDay)
    .find((day) => day !== undefined)
}

/** `2024-05-01`, `2024-05-01T…`, `May 1, 2024` and `1 May 2024`. */
function asDay(text: string): string | undefined {
  if (isDay(text.slice(0, 10))) return text.slice(0, 10)
  if (!/[A-Za-z]{3}/.test(text) || !/\b\d{4}\b/.test(text)) return undefined
  const moment = new Date(`${text} UTC`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10)
}
