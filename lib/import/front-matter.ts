import { isDay } from '../check/formats'
import { splitList, yamlList } from '../check/yaml-text'
import type { JekyllPost } from './jekyll-blog'
import { aliasOf, textsOf } from './old-addresses'

/** What a post states in `content/`, in the order of its file. */
export interface PostFields {
  title: string
  date: string
  authors: string[]
  summary: string | undefined
  tags: string[]
  cover: string | undefined
  draft: boolean
  aliases: string[]
}

type Report = (field: string, reason: string) => void

const carried = new Set([
  ...['title', 'date', 'author', 'authors', 'tags', 'tag', 'category', 'categories', 'permalink', 'redirect_from'],
  ...['summary', 'description', 'excerpt', 'published', 'lang', 'image', 'cover'],
])

/**
 * The fields of a post. `authors` is who wrote posts that name nobody; without it they stay without authors, and the check asks
 * for them. A summary comes from the post, else it is `excerpt`, said in the report.
 */
export function readFields(
  post: JekyllPost,
  { authors, paths, excerpt }: { authors: string[]; paths: string[]; excerpt: string | undefined },
  report: Report,
): PostFields {
  const { fields } = post
  if (post.fault) report('front matter', `not read: ${post.fault}`)
  for (const [key, value] of Object.entries(fields)) {
    if (!carried.has(key)) report(key, `no such field here: ${JSON.stringify(value)}`)
  }
  const stated = ['summary', 'description', 'excerpt'].map((key) => textsOf(fields[key])[0]).find(Boolean)
  if (!stated && excerpt) report('summary', 'the source has none; it is the first sentence of the text')
  if (!stated && !excerpt) report('summary', 'the source has none; npm run check asks for it')
  const categories = textsOf(fields.categories ?? fields.category)
  if (categories.length > 0) report('category', 'kept as tags')
  const aliases = paths.flatMap((path) => {
    const alias = aliasOf(path)
    if (!alias) report('permalink', `${path} is not kept: only addresses that end with a slash lead on`)
    return alias ?? []
  })
  return {
    title: textsOf(fields.title)[0] ?? titleFrom(post, report),
    date: dateOf(post, report),
    authors: authorsOf(post, authors, report),
    summary: (stated ?? excerpt)?.replace(/\s+/g, ' '),
    tags: [...new Set([...textsOf(fields.tags ?? fields.tag), ...categories])],
    cover: undefined,
    draft: fields.published === false,
    aliases: [...new Set(aliases)],
  }
}

/** The front matter of a post's file, with its fences. */
export function writeFrontMatter(fields: PostFields): string {
  const { title, date, authors, summary, tags, cover, draft, aliases } = fields
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    ...(authors.length > 0 ? [`authors: ${yamlList(authors)}`] : []),
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
    ...(tags.length > 0 ? [`tags: ${yamlList(tags)}`] : []),
    ...(cover ? [`cover: ${cover}`] : []),
    ...(draft ? ['draft: true'] : []),
    ...(aliases.length > 0 ? ['aliases:', ...aliases.map((alias) => `  - ${JSON.stringify(alias)}`)] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

/** Jekyll makes it the same way: https://jekyllrb.com/docs/variables/#page-variables */
function titleFrom({ name }: JekyllPost, report: Report): string {
  report('title', 'the source has none; it is made of the file’s name, as Jekyll does')
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function dateOf({ day, fields }: JekyllPost, report: Report): string {
  const stated = textsOf(fields.date)[0]
  if (stated === undefined) return day
  if (!isDay(stated.slice(0, 10))) {
    report('date', `${stated} is no day; the day in the file’s name stands instead`)
    return day
  }
  if (stated.length > 10) report('date', `${stated}: only the day is kept`)
  return stated.slice(0, 10)
}

function authorsOf({ fields }: JekyllPost, given: string[], report: Report): string[] {
  const stated = textsOf(fields.authors ?? fields.author)
  const names = stated.length === 1 ? splitList(stated[0] ?? '') : stated
  if (names.length > stated.length) report('author', `read as ${names.length} names: ${names.join(' · ')}`)
  if (names.length > 0) return [...new Set(names)]
  if (given.length > 0) report('authors', `the source names nobody; ${given.join(', ')}, as the command says`)
  else report('authors', 'the source names nobody; npm run check asks for them')
  return given
}
