import type { Language } from '../language'
import type { OldSite } from './addresses'
import { convertBody } from './body'
import { type Counts, countBody } from './counts'
import { firstSentence, languageOf } from './excerpt'
import { readFields, writeFrontMatter } from './front-matter'
import type { JekyllPost } from './jekyll-blog'
import type { LiquidAddresses } from './liquid'
import { textsOf } from './old-addresses'
import type { Loss } from './passage'
import { Photographs } from './photographs'

/** A post as it is to be written. */
export interface ConvertedPost {
  /** Below the content folder: `posts/<slug>`. */
  folder: string
  /** The bytes of its files, by their path below the folder. */
  files: Map<string, string | Buffer>
  losses: Loss[]
  before: Counts
  after: Counts
}

/** What the posts of a blog have in common. */
export interface Surroundings {
  blog: string
  site: OldSite
  liquid: LiquidAddresses
  /** Who wrote the posts that name nobody. */
  authors: string[]
  /** The paths that a post had. */
  pathsOf(post: JekyllPost): string[]
}

/** Converts one post, with its photographs. Nothing is written yet. */
export async function convertPost(post: JekyllPost, around: Surroundings): Promise<ConvertedPost> {
  const losses: Loss[] = []
  const tell = (line: number, construct: string, reason: string) => {
    losses.push({ file: post.file, line, construct, reason })
  }
  const photographs = new Photographs(around.blog, around.site)
  const body = await convertBody({ text: post.body, report: tell }, { ...around, photographs })
  const language = postLanguage(post)
  const paths = around.pathsOf(post)
  const field = (name: string, reason: string) => tell(lineOfField(post.source, name), `front matter: ${name}`, reason)
  const fields = readFields(post, { authors: around.authors, paths, excerpt: firstSentence(body, language) }, field)
  if (paths.length === 0) field('permalink', 'nobody stated the old address: no alias')
  fields.cover = await coverOf(post, photographs, field)
  return {
    folder: `posts/${post.slug}`,
    files: new Map<string, string | Buffer>([
      [`${language}.md`, `${writeFrontMatter(fields)}\n${body}`],
      ...photographs.files,
    ]),
    losses: losses.sort((a, b) => a.line - b.line),
    before: countBody(post.body),
    after: countBody(body),
  }
}

/** As the post states it, else by its letters. */
export function postLanguage({ fields, body }: JekyllPost): Language {
  const stated = textsOf(fields.lang)[0]
  return stated === 'ko' || stated === 'en' ? stated : languageOf(textsOf(fields.title)[0] ?? '', body)
}

async function coverOf(
  { fields }: JekyllPost,
  photographs: Photographs,
  report: (field: string, reason: string) => void,
): Promise<string | undefined> {
  const name = fields.cover === undefined ? 'image' : 'cover'
  const address = typeof fields[name] === 'string' ? fields[name] : undefined
  if (!address) {
    if (fields[name] !== undefined) report(name, `not one address: ${JSON.stringify(fields[name])}`)
    return undefined
  }
  await photographs.load([address])
  const found = photographs.find(address)
  if ('name' in found) return found.name
  report(name, `${address}: ${found.fault}; the post has no cover of its own`)
  return undefined
}

function lineOfField(source: string, name: string): number {
  const lines = source.split('\n')
  return Math.max(1, lines.findIndex((line) => line.startsWith(`${name}:`)) + 1)
}
