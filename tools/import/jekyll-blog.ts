import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDay } from '../check/fields/formats'
import { asSlug } from '../check/files/name-forms'
import type { InEach } from '../report/message'
import { type JekyllText, readJekyllText, readYaml, textsOf } from './jekyll-text'
import type { Loss } from './text/passage'
import { notImported } from './text/words'

/** A post, a draft or an event of a Jekyll blog as it lies there. */
export interface JekyllDocument extends JekyllText {
  /** Relative to the blog. */
  file: string
  kind: 'post' | 'draft' | 'event'
  /** As in its address. */
  collection: string
  /** From the file's name, YYYY-MM-DD; without one there, the day its `date` begins with; else nothing. */
  day: string | undefined
  /** From the file's name, as it stood in old addresses. */
  name: string
  slug: string
}

export interface JekyllBlog {
  /** From `_config.yml`; empty without one, nothing for one that cannot be read. */
  config: Record<string, unknown> | undefined
  documents: JekyllDocument[]
  /** What is not imported at all. */
  left: Loss[]
}

const markdownName = /(?:^|\/)(?:(\d{4}-\d{2}-\d{2})-)?([^/]+)\.(?:md|markdown|mkd|mkdn)$/

/**
 * Reads a blog: its configuration, posts, drafts and collections of events, in the order of their files. `without` is a folder
 * that is none of its own, though it may lie in it.
 */
export async function readBlog(folder: string, without: string): Promise<JekyllBlog> {
  const left: Loss[] = []
  const leave = (file: string, line: number, why: InEach, other?: InEach) => {
    const reason = { en: `not imported: ${why.en}`, ko: `가져오지 않았습니다. ${why.ko}` }
    left.push({ file, line, construct: other ?? { en: 'file', ko: '파일' }, reason, isDocument: !other })
  }
  const config = readYaml(await readFile(path.join(folder, '_config.yml'), 'utf8').catch(() => ''))
  if ('reason' in config)
    leave('_config.yml', config.line, {
      en: `it is not YAML: ${config.reason.en}`,
      ko: `YAML이 아닙니다: ${config.reason.ko}`,
    })
  const documents: JekyllDocument[] = []
  for (const file of await listFiles(folder, without)) {
    const place = placeOf(file)
    if (place.is === 'theirs') continue
    const bytes = await readFile(path.join(folder, file))
    if (place.is === 'page') {
      if (bytes.subarray(0, 3).toString() === '---') leave(file, 1, notImported.page, { en: 'page', ko: '페이지' })
      continue
    }
    if (place.is === 'data') {
      leave(file, 1, notImported.data, { en: 'data', ko: '데이터' })
      continue
    }
    const reason = strangenessOf(file, place)
    const read = readJekyllText(bytes)
    if (reason) leave(file, 1, reason)
    else if ('reason' in read) leave(file, read.line, read.reason)
    else documents.push(documentOf(file, place, read))
  }
  return { config: 'fields' in config ? config.fields : undefined, documents, left }
}

/** Why a file is none that the site has a kind for; nothing when it is one. */
function strangenessOf(file: string, place: JekyllPlace): InEach | undefined {
  if (place.is === 'collection' && !isEvents(place.name)) {
    return { en: `the site has no ${place.name}`, ko: `이 사이트에는 ${place.name} 같은 종류가 없습니다` }
  }
  if (!markdownName.test(file)) return notImported.noMarkdown
  const day = markdownName.exec(file)?.[1]
  return place.is === 'post' && !isDay(day ?? '') ? notImported.nameOfPost : undefined
}

function documentOf(file: string, place: JekyllPlace, text: JekyllText): JekyllDocument {
  const [, dayInName, nameOfFile = ''] = markdownName.exec(file) ?? []
  const name = textsOf(text.fields.slug)[0] ?? nameOfFile
  const stated = textsOf(text.fields.date)[0]?.slice(0, 10)
  const day = dayInName ?? (stated && isDay(stated) ? stated : undefined)
  const kind = place.is === 'draft' ? 'draft' : place.is === 'collection' ? 'event' : 'post'
  const collection = place.is === 'collection' ? place.name : 'posts'
  return { ...text, file, kind, collection, day, name, slug: asSlug(name) ?? day ?? kind }
}

async function listFiles(folder: string, without: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.resolve(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.resolve(without) + path.sep))
    .map((file) => path.relative(path.resolve(folder), file).split(path.sep).join('/'))
    .sort()
}

/** What a file of a Jekyll blog is by its place: https://jekyllrb.com/docs/structure/ */
export type JekyllPlace =
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
  if (folders.includes('_posts')) return { is: 'post' }
  if (folders.includes('_drafts')) return { is: 'draft' }
  if (folders[0] === '_data') return { is: 'data' }
  const collection = folders.find((folder) => folder.startsWith('_'))
  if (collection) return { is: 'collection', name: collection.slice(1) }
  return { is: text.test(file) ? 'page' : 'theirs' }
}

/** Whether a collection is one of gatherings by its name. */
export function isEvents(collection: string): boolean {
  return /^(?:events?|meetups?|meet-ups?|seminars?|conferences?|workshops?|gatherings?)$/.test(collection)
}
