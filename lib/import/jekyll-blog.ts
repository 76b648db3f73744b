import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDocument } from 'yaml'
import { asSlug } from '../check/names'

/** A post of a Jekyll blog as it lies there. */
export interface JekyllPost {
  /** Relative to the blog. */
  file: string
  /** From the file's name: YYYY-MM-DD. */
  day: string
  /** From the file's name, as it stood in old addresses. */
  name: string
  slug: string
  fields: Record<string, unknown>
  /** What is wrong with the front matter. */
  fault: string | undefined
  /** Behind as many empty lines as the front matter has, so that its lines are those of the file. */
  body: string
  source: string
}

export interface JekyllBlog {
  /** From `_config.yml`; empty without one. */
  config: Record<string, unknown>
  posts: JekyllPost[]
  /** Files in a folder of posts that Jekyll would not read as posts. */
  strange: string[]
}

/** Reads a blog: its configuration, and the posts of every `_posts` folder, in the order of their files. */
export async function readBlog(folder: string): Promise<JekyllBlog> {
  const configText = await readFile(path.join(folder, '_config.yml'), 'utf8').catch(() => '')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /(?:^|\/)_posts\//.test(file))
    .sort()
  const posts: JekyllPost[] = []
  const strange: string[] = []
  for (const file of files) {
    const named = /(\d{4}-\d{2}-\d{2})-([^/]+)\.(?:md|markdown|mkd|mkdn)$/.exec(file)
    if (named) posts.push(readPost(file, named, await readFile(path.join(folder, file), 'utf8')))
    else strange.push(file)
  }
  return { config: mapIn(configText).fields, posts, strange }
}

function readPost(file: string, [, day = '', name = '']: RegExpExecArray, bytes: string): JekyllPost {
  const source = bytes
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const fence = /^---[ \t]*\n([\s\S]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const { fields, fault } = mapIn(fence?.[1] ?? '')
  const head = fence?.[0] ?? ''
  const body = '\n'.repeat(head.split('\n').length - 1) + source.slice(head.length)
  return { file, day, name, slug: asSlug(name) ?? day, fields, fault, body, source }
}

function mapIn(yaml: string): { fields: Record<string, unknown>; fault: string | undefined } {
  const document = parseDocument(yaml, { schema: 'core' })
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined
  const fields = isRecord(value) ? value : {}
  return { fields, fault: document.errors[0]?.message.split('\n', 1)[0] }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
