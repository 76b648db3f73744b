import path from 'node:path'
import { readAuthorKeys } from './authors'
import { isHugo, readHugoBlog } from './blogs/hugo-blog'
import { isEvents, placeOf, readJekyllBlog } from './blogs/jekyll-blog'
import { readMarkdownBlog } from './blogs/markdown-blog'
import { listFiles, type ReadOptions, type SourceBlog, type SourceDocument } from './blogs/source-blog'
import { convertEvent } from './convert-event'
import { convertPost } from './convert-post'
import type { Converted } from './convert-text'
import { contextOf, type ImportOptions } from './import-context'
import type { Loss } from './text/passage'
import { plain } from './text/words'
import { type WrittenFiles, writeFiles } from './write-files'

/** What became of a blog. */
export interface ImportReport extends WrittenFiles {
  documents: Converted[]
  losses: Loss[]
  /** Those of the losses that are whole documents. */
  left: Loss[]
}

/** Brings the posts, drafts and events of a blog into a content folder. A file that is there already is never written over. */
export async function importBlog(folder: string, into: string, options: ImportOptions): Promise<ImportReport> {
  const blog = await readBlog(folder, { ...options, without: into })
  const renamed: Loss[] = []
  const named = withFreeSlugs(blog.documents, renamed)
  const authorKeys = await readAuthorKeys(folder, await listFiles(folder, into))
  const context = contextOf(folder, { ...blog, documents: named }, options, authorKeys)
  const left = [...blog.left]
  const documents: Converted[] = []
  for (const document of named) {
    const converted = await (document.kind === 'event' ? convertEvent : convertPost)(document, context)
    if ('folder' in converted) documents.push(converted)
    else left.push(converted)
  }
  const losses = [...left, ...renamed, ...documents.flatMap((document) => document.losses)]
  return { documents, losses, left, ...(await writeFiles(documents, into, path.basename(path.resolve(folder)))) }
}

/** Names of folders are parts of addresses, and an event shares them with its albums: no two documents have one. */
function withFreeSlugs(documents: SourceDocument[], renamed: Loss[]): SourceDocument[] {
  const taken = new Map<string, string>()
  return documents.map((document) => {
    const { slug, day, file, kind, translation = file } = document
    const isTaken = (name: string) => taken.has(name) && taken.get(name) !== translation
    let free = isTaken(slug) ? `${day ?? kind}-${slug}` : slug
    for (let number = 2; isTaken(free); number++) free = `${day ?? kind}-${slug}-${number}`
    taken.set(free, translation)
    if (free !== slug) {
      renamed.push({
        file,
        line: 1,
        construct: plain({ en: 'name', ko: '이름' }),
        reason: {
          en: `another document is called ${slug}; this one is ${free}`,
          ko: `${slug} 문서가 이미 있어 ${free}(으)로 지었습니다`,
        },
      })
    }
    return { ...document, slug: free }
  })
}

/** Reads a blog by the files it has: those of Hugo, those of Jekyll, else Markdown files as Astro and Next have them. */
async function readBlog(folder: string, options: ReadOptions): Promise<SourceBlog> {
  const files = await listFiles(folder, options.without)
  if (isHugo(files)) return readHugoBlog(folder, options)
  return isJekyll(files) ? readJekyllBlog(folder, options) : readMarkdownBlog(folder, options)
}

function isJekyll(files: string[]): boolean {
  if (files.includes('_config.yml')) return true
  const isOther = files.some((file) => /^(?:astro|next)\.config\.\w+$/.test(file))
  return files.some((file) => {
    const place = placeOf(file)
    if (place.is === 'collection') return isEvents(place.name)
    // Starters of Next keep theirs in _posts as well, without a day in the name.
    return (place.is === 'post' || place.is === 'draft') && !isOther
  })
}
