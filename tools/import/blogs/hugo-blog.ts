import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDay } from '../../check/fields/formats'
import type { Loss } from '../text/passage'
import { notImported } from '../text/words'
import { isEventPost } from './event-posts'
import { hugoPaths } from './hugo-addresses'
import { isEvents } from './jekyll-blog'
import { isRecord, readYaml } from './psych-yaml'
import { leftOut, listFiles, type ReadOptions, type SourceBlog, type SourceDocument, slugFor } from './source-blog'
import { readSourceText, readToml, type SourceText, textsOf } from './source-text'

/** Where Hugo looks for its settings: https://gohugo.io/configuration/introduction/ */
const settings = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
)

/** Whether the files of a folder are those of a Hugo site. */
export function isHugo(files: string[]): boolean {
  return files.some((file) => settings.includes(file)) && files.some((file) => file.startsWith('content/'))
}

/** Reads a blog of Hugo, or of Zola, whose files lie alike: its settings, and the pages below content/ that have a day or are of a section of events. */
export async function readHugoBlog(folder: string, options: ReadOptions): Promise<SourceBlog> {
  const left: Loss[] = []
  const files = await listFiles(folder, options.without)
  const config = await readSettings(folder, files, left)
  const documents: SourceDocument[] = []
  for (const file of files.filter((each) => /^content\/.*\.(?:md|markdown|mdown)$/.test(each))) {
    const text = readSourceText(await readFile(path.join(folder, file)))
    if ('reason' in text) left.push(leftOut(file, text.line, text.reason))
    else if (isPage(file, text)) left.push(leftOut(file, 1, notImported.page, { en: 'page', ko: '페이지' }))
    else documents.push(documentOf(file, text, config, options))
  }
  const url = textsOf(config.baseURL ?? config.baseurl ?? config.baseUrl ?? config.base_url)[0]?.replace(/\/+$/, '')
  const whole = url && URL.canParse(url) ? new URL(url) : undefined
  return {
    config,
    url: whole?.origin,
    base: whole?.pathname.replace(/\/$/, '') ?? '',
    timeZone: textsOf(config.timeZone)[0],
    markup: 'shortcodes',
    roots: ['static', 'assets', 'content'],
    documents,
    left,
  }
}

async function readSettings(folder: string, files: string[], left: Loss[]): Promise<Record<string, unknown>> {
  const file = settings.find((each) => files.includes(each))
  if (!file) return {}
  const text = await readFile(path.join(folder, file), 'utf8')
  const read = file.endsWith('.toml') ? readToml(text) : readYaml(text)
  if ('fields' in read) return read.fields
  left.push(leftOut(file, read.line, read.reason, { en: 'file', ko: '파일' }))
  return {}
}

/** A list of a section, and what states no day outside a section of events. */
function isPage(file: string, { fields }: SourceText): boolean {
  if (/(?:^|\/)_index(?:\.[\w-]+)?\.\w+$/.test(file)) return true
  return dayOf(fields) === undefined && dayInName(file) === undefined && !isEvents(sectionOf(file))
}

function documentOf(
  file: string,
  text: SourceText,
  config: Record<string, unknown>,
  { permalink, events }: ReadOptions,
): SourceDocument {
  const { language, path: inContent } = placeOf(file, config)
  const fields: Record<string, unknown> = {
    ...text.fields,
    ...(language && text.fields.lang === undefined && { lang: language }),
  }
  const nameOfFile = path.posix.basename(inContent)
  const name = textsOf(fields.slug)[0] ?? nameOfFile.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')
  const day = dayOf(fields) ?? dayInName(file)
  const section = sectionOf(file)
  const categories = textsOf(fields.categories ?? fields.category)
  const isDraft = fields.draft === true
  const document = {
    ...text,
    ...{ fields: { ...fields, date: fields.date ?? day }, file, day, name, categories },
    slug: slugFor(name, day, 'post'),
    names: [inContent, `/${inContent}`, nameOfFile, `${inContent}.md`, `/${inContent}.md`, `${nameOfFile}.md`],
    paths: isDraft ? [] : hugoPaths({ fields, inContent, day, section, language }, config, permalink),
    // The same page in another language.
    translation: inContent,
  }
  const isEvent = (events === undefined && isEvents(section)) || isEventPost(document, events)
  return { ...document, kind: isDraft ? 'draft' : isEvent ? 'event' : 'post' }
}

/** The language of a file and its path below content/ without it, without the file of a bundle and without an ending. */
function placeOf(file: string, config: Record<string, unknown>): { language: string | undefined; path: string } {
  const known = isRecord(config.languages) ? Object.keys(config.languages) : []
  const isLanguage = (name: string | undefined) =>
    name !== undefined && (known.includes(name) || name === config.defaultContentLanguage)
  const below = file.replace(/^content\//, '').replace(/\.\w+$/, '')
  const [first = '', ...rest] = below.split('/')
  const inFolder = isLanguage(first) && rest.length > 0
  const [, stem = '', suffix] = /^(.*?)(?:\.([\w-]+))?$/.exec(inFolder ? rest.join('/') : below) ?? []
  const language = inFolder ? first : isLanguage(suffix) ? suffix : undefined
  const whole = suffix !== undefined && language !== suffix ? `${stem}.${suffix}` : stem
  return { language, path: whole.replace(/\/index$/, '') }
}

function sectionOf(file: string): string {
  const parts = file.split('/').slice(1, -1)
  return (parts[0]?.length === 2 ? parts[1] : parts[0]) ?? ''
}

/** In a field; with Zola, the address of a post may be all that has it: `path = "2026/03/26/name"`. */
function dayOf({ date, publishDate, path: address }: Record<string, unknown>): string | undefined {
  const inAddress = /^\/?(\d{4})\/(\d{2})\/(\d{2})(?=\/)/
    .exec(textsOf(address)[0] ?? '')
    ?.slice(1)
    .join('-')
  return [...textsOf(date), ...textsOf(publishDate), inAddress ?? ''].map((text) => text.slice(0, 10)).find(isDay)
}

function dayInName(file: string): string | undefined {
  return /\/(\d{4}-\d{2}-\d{2})-[^/]+(?:\/index(?:\.[\w-]+)?)?\.\w+$/.exec(file)?.[1]
}
