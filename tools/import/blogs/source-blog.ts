import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { asSlug } from '../../check/files/name-forms'
import type { InEach } from '../../report/message'
import type { Loss } from '../text/passage'
import { plain } from '../text/words'
import type { SourceText } from './source-text'

/** A post, a draft or an event of a blog as it lies there. */
export interface SourceDocument extends SourceText {
  /** Relative to the blog. */
  file: string
  kind: 'post' | 'draft' | 'event'
  /** YYYY-MM-DD, as the old site had it; nothing when neither the document nor the name of its file says it. */
  day: string | undefined
  /** As it stood in old addresses. */
  name: string
  slug: string
  categories: string[]
  /** The paths of its page on the old site, the first one its own. */
  paths: string[]
  /** What links of the blog's own markup call it. */
  names: string[]
  /** One key for the texts of a page in several languages. */
  translation?: string
}

/** A blog as its files say it, whatever makes its pages. */
export interface SourceBlog {
  /** From its settings; empty without any. */
  config: Record<string, unknown>
  /** Where the blog could be read, without a slash at its end; nothing when nobody stated it. */
  url: string | undefined
  /** The path that the blog lies below: nothing, or `/team`. */
  base: string
  /** IANA name of the zone of times without an offset. */
  timeZone: string | undefined
  /** What its texts have beside Markdown. */
  markup: 'liquid' | 'shortcodes' | 'mdx' | 'none'
  /** Folders whose files stand at the root of the old site: the blog itself, or `static`. */
  roots: string[]
  documents: SourceDocument[]
  /** What is not imported at all. */
  left: Loss[]
}

/** What the person who imports says of the blog, where its files do not. */
export interface ReadOptions {
  /** A folder that is none of the blog's, though it may lie in it. */
  without: string
  /** The pattern of the addresses of posts, as Jekyll writes it. */
  permalink?: string | undefined
  /** The collections whose documents are posts. */
  collections?: string[] | undefined
  /** Which posts are events: `categories: events`. */
  events?: string | undefined
}

/** The slug of a document, by its name or else its day. */
export function slugFor(name: string, day: string | undefined, kind: string): string {
  return asSlug(name) ?? day ?? kind
}

/** The files of a folder, relative to it, in order; not those below `without`, and none that is hidden. */
export async function listFiles(folder: string, without: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.resolve(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.resolve(without) + path.sep))
    .map((file) => path.relative(path.resolve(folder), file).split(path.sep).join('/'))
    .sort()
}

/** A file that is not imported, or another thing of the blog that is not. */
export function leftOut(file: string, line: number, why: InEach, construct?: InEach): Loss {
  const reason = { en: `not imported: ${why.en}`, ko: `가져오지 않았습니다. ${why.ko}` }
  return { file, line, construct: plain(construct ?? { en: 'file', ko: '파일' }), reason, isDocument: !construct }
}
