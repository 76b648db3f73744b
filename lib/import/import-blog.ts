import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../photos/replace-file'
import { type ConvertedPost, convertPost, postLanguage, type Surroundings } from './convert-post'
import { type JekyllBlog, type JekyllPost, readBlog } from './jekyll-blog'
import { oldPaths, textsOf } from './old-addresses'
import type { Loss } from './passage'

/** What the person who imports states because the blog may not. */
export interface Statements {
  /** Where the blog can be read, for addresses that lead nowhere here. */
  origin?: string | undefined
  /** Who wrote the posts that name nobody. */
  authors: string[]
  /** The pattern of old addresses, as in `_config.yml`. */
  permalink?: string | undefined
}

/** What became of a blog. */
export interface ImportReport {
  posts: ConvertedPost[]
  losses: Loss[]
  written: string[]
  unchanged: string[]
  /** Files that differ from what the import would write; it leaves them alone. */
  kept: string[]
}

/** Brings the posts of a Jekyll blog into a content folder. A file that is there already is never written over. */
export async function importBlog(folder: string, into: string, stated: Statements): Promise<ImportReport> {
  const blog = await readBlog(folder)
  const around = surroundingsOf(folder, blog, stated)
  const losses: Loss[] = blog.strange.map((file) => {
    return { file, line: 1, construct: 'file', reason: 'not a post by its name, YYYY-MM-DD-name.md; not imported' }
  })
  const posts: ConvertedPost[] = []
  const taken = new Set<string>()
  for (const post of blog.posts) {
    const slug = freeSlug(post, taken)
    if (slug !== post.slug) {
      const reason = `another post is called ${post.slug}; this one is ${slug}`
      losses.push({ file: post.file, line: 1, construct: 'name', reason })
    }
    posts.push(await convertPost({ ...post, slug }, around))
  }
  losses.push(...posts.flatMap((post) => post.losses))
  const report: ImportReport = { posts, losses, written: [], unchanged: [], kept: [] }
  for (const post of posts) await writePost(post, into, report)
  return report
}

function surroundingsOf(blog: string, { config, posts }: JekyllBlog, stated: Statements): Surroundings {
  const url = (stated.origin ?? textsOf(config.url)[0] ?? '').replace(/\/+$/, '')
  const baseurl = (textsOf(config.baseurl)[0] ?? '').replace(/\/+$/, '')
  const permalink = stated.permalink ?? textsOf(config.permalink)[0]
  const pathsOf = (post: JekyllPost) => oldPaths(post, permalink)
  const newAddress = (post: JekyllPost) => `/${postLanguage(post)}/blog/${post.day.slice(0, 4)}/${post.slug}/`
  const moved = new Map(posts.flatMap((post) => pathsOf(post).map((old) => [old, newAddress(post)] as const)))
  const named = new Map(posts.map((post) => [`${post.day}-${post.name}`, newAddress(post)]))
  const current = new Set(named.values())
  return {
    blog,
    authors: stated.authors,
    pathsOf,
    site: {
      origin: url ? url + baseurl : undefined,
      // A tag of Liquid that names a post has the new address already.
      moved: (old) => (current.has(old) ? old : (moved.get(old) ?? moved.get(`${old}/`))),
    },
    liquid: {
      site: { baseurl: '', url: url || undefined },
      post: (name) => named.get(path.posix.basename(name).replace(/\.\w+$/, '')),
    },
  }
}

function freeSlug({ slug, day }: JekyllPost, taken: Set<string>): string {
  const free = taken.has(slug) ? `${day}-${slug}` : slug
  taken.add(free)
  return free
}

async function writePost({ folder, files }: ConvertedPost, into: string, report: ImportReport): Promise<void> {
  for (const [name, contents] of files) {
    const file = path.join(into, folder, name)
    const there = await readFile(file).catch(() => undefined)
    if (!there) {
      await replaceFile(file, contents)
      report.written.push(file)
    } else (there.equals(Buffer.from(contents)) ? report.unchanged : report.kept).push(file)
  }
}
