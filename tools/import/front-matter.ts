import { formats } from '../check/fields/formats'
import { yamlList } from '../check/front-matter/yaml'
import type { InEach } from '../report/message'
import { readAuthorNames } from './authors'
import { isRecord } from './blogs/psych-yaml'
import type { SourceDocument } from './blogs/source-blog'
import { isUnpublished, labelsOf, textsOf } from './blogs/source-text'
import { coverFields } from './cover'
import { type NoteField, noSuchField } from './field-lines'
import { field, withValue } from './text/words'

/** The article that a post translates or republishes. */
interface Original {
  url: string
  title: string
}

const addressKeys = ['org_link', 'original_url', 'original_link', 'canonical_url', 'source_url']
const titleKeys = ['org_title', 'original_title']

/** The keys of front matter that note of an original. */
const originalKeys = [...addressKeys, ...titleKeys]

const notKept: InEach = {
  en: 'not kept as source, which needs an address with https:// and a title',
  ko: 'source로 남기지 않았습니다. https:// 주소와 제목이 모두 있어야 합니다',
}

/** The original that the front matter states: its address on the web and its headline. What is not enough for both is reported. */
function originalOf(fields: Record<string, unknown>, note: NoteField): Original | undefined {
  const addressKey = addressKeys.find((key) => textsOf(fields[key])[0])
  const titleKey = titleKeys.find((key) => textsOf(fields[key])[0])
  const url = addressKey && textsOf(fields[addressKey])[0]
  const title = titleKey && textsOf(fields[titleKey])[0]
  if (url && title && formats.url.fits(url)) return { url, title }
  if (addressKey) note(addressKey, withValue(notKept, url))
  if (titleKey) note(titleKey, withValue(notKept, title))
  return undefined
}

/** What a post states in `content/`, in the order of its file. */
export interface PostFields {
  title: string
  /** Unknown of a draft without one. */
  date: string | undefined
  authors: string[]
  summary: string | undefined
  tags: string[]
  source: Original | undefined
  cover: string | undefined
  draft: boolean
  aliases: string[]
}

/** The names of fields in which themes state who wrote a post. */
const authorFields = ['authors', 'author', 'by', 'byline', 'writer', 'writers', 'posted_by']

const known = new Set([
  ...authorFields,
  ...'title date tags tag category categories permalink redirect_from aliases url slug summary description excerpt published draft isDraft lang language locale imageAlt image_alt coverAlt'.split(
    ' ',
  ),
  ...coverFields,
  ...originalKeys,
])

/** What a post takes from elsewhere than its front matter. */
interface Given {
  /** Who wrote the posts that name nobody; without anybody they stay without authors, and the check asks for them. */
  authors: string[]
  /** The names of people by the keys under which posts name them. */
  authorKeys: Map<string, string>
  aliases: string[]
  /** The beginning of the text, for a post without a summary. */
  excerpt: string | undefined
}

/** The fields of a post. What is not known is left out, and the check asks for it. */
export function readFields(
  post: SourceDocument,
  { authors, authorKeys, aliases, excerpt }: Given,
  note: NoteField,
): PostFields {
  const { fields } = post
  for (const key of post.stated) {
    if (!known.has(key)) note(key, noSuchField(fields[key]))
  }
  const stated = ['summary', 'description', 'excerpt'].map((key) => textsOf(fields[key])[0]).find(Boolean)
  if (!stated && excerpt) note('summary', field.beginning)
  if (!stated && !excerpt) note('summary', field.asked)
  const { categories } = post
  if (categories.length > 0) note(fields.category === undefined ? 'categories' : 'category', field.asTags)
  return {
    title: textsOf(fields.title)[0] ?? titleFrom(post, note),
    date: dateOf(post, note),
    authors: authorsOf(post, { authors, authorKeys }, note),
    summary: (stated ?? excerpt)?.replace(/\s+/g, ' '),
    tags: [...new Set([...textsOf(fields.tag), ...labelsOf(fields.tags), ...categories])],
    source: originalOf(fields, note),
    cover: undefined,
    draft: post.kind === 'draft' || isUnpublished(fields),
    aliases,
  }
}

/** The front matter of a post's file, with its fences. */
export function writeFrontMatter(fields: PostFields): string {
  const { title, date, authors, summary, tags, source, cover, draft, aliases } = fields
  const lines = [
    `title: ${JSON.stringify(title)}`,
    ...(date ? [`date: ${date}`] : []),
    ...(authors.length > 0 ? [`authors: ${yamlList(authors)}`] : []),
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
    ...(tags.length > 0 ? [`tags: ${yamlList(tags)}`] : []),
    ...(source ? ['source:', `  url: ${source.url}`, `  title: ${JSON.stringify(source.title)}`] : []),
    ...(cover ? [`cover: ${cover}`] : []),
    ...(draft ? ['draft: true'] : []),
    ...writeAliases(aliases),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

export function writeAliases(aliases: string[]): string[] {
  return aliases.length > 0 ? ['aliases:', ...aliases.map((alias) => `  - ${JSON.stringify(alias)}`)] : []
}

/** Jekyll makes it the same way: https://jekyllrb.com/docs/variables/#page-variables */
function titleFrom({ name }: SourceDocument, note: NoteField): string {
  note('title', field.fromFile)
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function dateOf({ day, fields }: SourceDocument, note: NoteField): string | undefined {
  const stated = textsOf(fields.date)[0]
  if (stated === undefined) {
    if (!day) note('date', field.asked)
  } else if (!/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.test(stated)) note('date', noDay(stated, day !== undefined))
  else if (stated !== day) note('date', onlyDay(stated, day))
  return day
}

function authorsOf(
  { fields }: SourceDocument,
  { authors: given, authorKeys }: Pick<Given, 'authors' | 'authorKeys'>,
  note: NoteField,
): string[] {
  const key = authorFields.find((each) => fields[each] !== undefined && fields[each] !== null)
  const stated = [key && fields[key]]
    .flat()
    .flatMap((each) => nameIn(each, note))
    .map((each) => authorKeys.get(each) ?? each)
  const read = stated.map(readAuthorNames)
  const names = [...new Set(read.flatMap(({ names }) => names))]
  const dropped = read.flatMap(({ dropped }) => dropped)
  if (dropped.length > 0) note('author', withValue(noName, dropped.join(' · ')))
  if (names.length > stated.length) note('author', readAs(names))
  if (names.length > 0) return names
  // Starters of Next name the author of all posts in `authors/default`.
  const usual = given.length > 0 ? undefined : authorKeys.get('default')
  if (usual) return [usual]
  if (given.length > 0) note('authors', fromCommand(given.join(', ')))
  else note('authors', field.nobody)
  return given
}

/** An author is a name, or a map with one. */
function nameIn(author: unknown, note: NoteField): string[] {
  if (!isRecord(author)) return textsOf(author)
  const { name, ...others } = author
  if (Object.keys(others).length > 0) note('author', withValue(onlyName, others))
  return textsOf(name)
}

const noName: InEach = { en: 'no name, and not kept', ko: '이름이 아니어서 옮기지 않았습니다' }
const onlyName: InEach = { en: 'only the name is kept', ko: '이름만 남겼습니다' }

function onlyDay(stated: string, day: string | undefined): InEach {
  if (!day || stated.startsWith(day))
    return { en: `${stated}: only the day is kept`, ko: `${stated}: 날짜만 남겼습니다` }
  return {
    en: `${stated}: only the day is kept, ${day} in the time zone of the old site`,
    ko: `${stated}: 날짜만 남겼습니다. 옛 사이트의 시간대로는 ${day}입니다`,
  }
}

function noDay(stated: string, isInName: boolean): InEach {
  return isInName
    ? {
        en: `${stated} is no day; the day in the file’s name stands instead`,
        ko: `${stated}: 날짜가 아니어서 파일 이름의 날짜를 썼습니다`,
      }
    : {
        en: `${stated} is no day; npm run check asks for it`,
        ko: `${stated}: 날짜가 아닙니다. npm run check가 물어봅니다`,
      }
}

function readAs(names: string[]): InEach {
  const list = names.join(' · ')
  return { en: `read as ${names.length} names: ${list}`, ko: `이름 ${names.length}개로 읽었습니다: ${list}` }
}

function fromCommand(names: string): InEach {
  return {
    en: `the source names nobody; ${names}, as the command says`,
    ko: `원본에 없어 명령에서 준 이름을 썼습니다: ${names}`,
  }
}
