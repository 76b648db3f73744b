import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../../lib/site/cache-files'
import { convertEvent } from './convert-event'
import { convertPost } from './convert-post'
import type { Converted } from './convert-text'
import { contextOf, type ImportOptions } from './import-context'
import { readJekyllBlog } from './jekyll-blog'
import type { SourceDocument } from './source-blog'
import type { Loss } from './text/passage'

/** What became of a blog. */
export interface ImportReport {
  documents: Converted[]
  losses: Loss[]
  /** Those of the losses that are whole documents. */
  left: Loss[]
  written: string[]
  unchanged: string[]
  /** Files that differ from what the import would write; it leaves them alone. */
  kept: string[]
}

/** Brings the posts, drafts and events of a blog into a content folder. A file that is there already is never written over. */
export async function importBlog(folder: string, into: string, options: ImportOptions): Promise<ImportReport> {
  const blog = await readJekyllBlog(folder, { ...options, without: into })
  const renamed: Loss[] = []
  const named = withFreeSlugs(blog.documents, renamed)
  const context = contextOf(folder, { ...blog, documents: named }, options)
  const left = [...blog.left]
  const documents: Converted[] = []
  for (const document of named) {
    const converted = await (document.kind === 'event' ? convertEvent : convertPost)(document, context)
    if ('folder' in converted) documents.push(converted)
    else left.push(converted)
  }
  const losses = [...left, ...renamed, ...documents.flatMap((document) => document.losses)]
  const report: ImportReport = { documents, losses, left, written: [], unchanged: [], kept: [] }
  for (const document of documents) await write(document, into, report)
  return report
}

/** Names of folders are parts of addresses, and an event shares them with its albums: no two documents have one. */
function withFreeSlugs(documents: SourceDocument[], renamed: Loss[]): SourceDocument[] {
  const taken = new Set<string>()
  return documents.map((document) => {
    const { slug, day, file, kind } = document
    let free = taken.has(slug) ? `${day ?? kind}-${slug}` : slug
    for (let number = 2; taken.has(free); number++) free = `${day ?? kind}-${slug}-${number}`
    taken.add(free)
    if (free !== slug) {
      renamed.push({
        file,
        line: 1,
        construct: { en: 'name', ko: '이름' },
        reason: {
          en: `another document is called ${slug}; this one is ${free}`,
          ko: `${slug} 문서가 이미 있어 ${free}(으)로 지었습니다`,
        },
      })
    }
    return { ...document, slug: free }
  })
}

async function write({ folder, files }: Converted, into: string, report: ImportReport): Promise<void> {
  for (const [name, contents] of files) {
    const file = path.join(into, folder, name)
    const there = await readFile(file).catch(() => undefined)
    if (!there) {
      await replaceFile(file, contents)
      report.written.push(file)
    } else (there.equals(Buffer.from(contents)) ? report.unchanged : report.kept).push(file)
  }
}
