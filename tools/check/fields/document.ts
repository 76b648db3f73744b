import { isScalar } from 'yaml'
import type { Kind } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { languages } from '../../../lib/site/languages'
import { type FileText, type Notice, noticeAt, type Problem } from '../../report/problem'
import { judgeForParser } from '../body/parser-limits'
import { type HeadingName, listHeadingNames } from '../body/talk-headings'
import type { DocumentPlace } from '../files/places'
import type { ReadText } from '../files/text'
import { parseFrontMatter, splitParts } from '../front-matter/front-matter'
import { type FrontMatter, offsetOf } from '../front-matter/yaml'
import type { FindJudgement } from '../judgements'
import { checkFields } from './fields'
import { isDay } from './formats'
import { type FieldValue, listValues } from './values'

/** A text of the site as it was read; without front matter or body where these could not be told apart or parsed. */
export interface ContentDocument extends DocumentPlace {
  source: FileText
  frontMatter?: FrontMatter
  /** The single values of the front matter, in the order they are written in. */
  values: FieldValue[]
  /** The offset at which the Markdown begins; nothing where it cannot be read. */
  bodyStart?: number
  /** The speakers whom the headings of a post name. */
  headingNames: HeadingName[]
}

/** The files of one document, in the order of the languages. */
export interface Siblings {
  kind: Kind
  slug: string
  files: ContentDocument[]
  /** Why the published site does not show it: `draft: true`, or the day still to come on which it will be published. */
  kept?: { isDraft: true } | { isDraft: false; until: string }
}

/** A document with what is wrong with it by itself; none where the file is no text. */
export interface ReadDocument {
  document?: ContentDocument
  problems: Problem[]
}

/** Judges everything anew. */
export const judgeAnew: FindJudgement = (_, judge) => judge()

/** Judges a document by itself. */
export function judgeDocument(
  place: DocumentPlace,
  { source, problems }: ReadText,
  findJudgement = judgeAnew,
): ReadDocument {
  if (!source) return { problems }
  const split = splitParts(source)
  if (!split.parts) {
    return { document: { ...place, source, values: [], headingNames: [] }, problems: [...problems, ...split.problems] }
  }
  const { frontMatter: range, body } = split.parts
  const parsed = parseFrontMatter(source, range.start, range.end)
  const { frontMatter } = parsed
  const values = frontMatter ? [...listValues(kinds[place.kind], frontMatter)] : []
  const { fields, unreadable, headingNames } = findJudgement(['text', source.file, source.text], () => {
    const unreadable = judgeForParser(source, body.start)
    return {
      fields: frontMatter ? checkFields(kinds[place.kind], frontMatter) : [],
      unreadable,
      headingNames: place.kind === 'posts' && !unreadable ? listHeadingNames(source.text.slice(body.start)) : [],
    }
  })
  return {
    document: {
      ...place,
      source,
      values,
      headingNames,
      ...(!unreadable && { bodyStart: body.start }),
      ...(frontMatter && { frontMatter }),
    },
    problems: [...problems, ...split.problems, ...parsed.problems, ...fields, ...(unreadable ? [unreadable] : [])],
  }
}

/** Joins the language files of each document, as they are published on a day, YYYY-MM-DD. */
export function joinSiblings(documents: ContentDocument[], today: string): Siblings[] {
  const joined = new Map<string, Siblings>()
  for (const document of documents) {
    const { kind, slug } = document
    const siblings = joined.get(`${kind}/${slug}`) ?? { kind, slug, files: [] }
    siblings.files.push(document)
    joined.set(`${kind}/${slug}`, siblings)
  }
  for (const { files } of joined.values()) {
    files.sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
  }
  return [...joined.values()].map((siblings) => {
    const kept = whyUnpublished(siblings, today)
    return kept ? { ...siblings, kept } : siblings
  })
}

function whyUnpublished(document: Siblings, today: string): Siblings['kept'] {
  const [draft] = listStatements(document, 'draft')
  if (isScalar(draft?.node) && draft.node.value === true) return { isDraft: true }
  const date = document.kind === 'posts' ? dayOf(document) : undefined
  return date && date > today ? { isDraft: false, until: date } : undefined
}

/** The day that a document states, if it states one. */
export function dayOf(document: Siblings): string | undefined {
  const [date] = listStatements(document, 'date')
  const day = isScalar(date?.node) ? String(date.node.value) : ''
  return isDay(day) ? day : undefined
}

/** Whether the front matter of all files was parsed, so that what is missing from them is missing indeed. */
export function isParsed({ files }: Siblings): boolean {
  return files.every(({ frontMatter }) => frontMatter)
}

/** A field of one of the files, with the node of its value. */
export interface Statement {
  frontMatter: FrontMatter
  node: unknown
  source: FileText
  /** Of the value, in the text of the source. */
  offset: number
}

/** A text that stands in a document. */
export interface StatedText {
  text: string
  source: FileText
  offset: number
}

/** What the files say about a field, at most one value a file, in the order of the languages. */
export function listStatements({ files }: Siblings, name: string): Statement[] {
  return files.flatMap(({ frontMatter }) => {
    const node: unknown = frontMatter?.map.get(name, true)
    if (!frontMatter || node === undefined || (isScalar(node) && node.value === null)) return []
    return { frontMatter, node, source: frontMatter.source, offset: offsetOf(frontMatter, node) }
  })
}

/** What the first file that states a field says; nothing where that is no text. */
export function findStatedText(document: Siblings, name: string): StatedText | undefined {
  const [statement] = listStatements(document, name)
  const { node, source, offset } = statement ?? {}
  return source && isScalar(node) && typeof node.value === 'string'
    ? { text: node.value, source, offset: offset ?? 0 }
    : undefined
}

/** The documents that the published site leaves out, each where it says so: nobody would miss a draft that is forgotten. */
export function listUnpublishedNotices(all: Siblings[], today: string): Notice[] {
  return all.flatMap((document) => {
    const { kept } = document
    if (!kept) return []
    const path = kept.isDraft ? 'draft' : 'date'
    const [statement] = listStatements(document, path)
    const notice = kept.isDraft ? draft : later(kept.until, today)
    return statement ? noticeAt(statement.source, statement.offset, { path, ...notice }) : []
  })
}

const draft = {
  found: {
    en: 'a draft, which the published site does not show',
    ko: '초안이므로 공개된 사이트에는 나오지 않습니다',
  },
  mend: {
    en: 'to publish it, remove the line: draft: true\nuntil then only npm run dev shows it',
    ko: '공개하려면 지울 줄: draft: true\n그 전에는 npm run dev에서만 보입니다',
  },
}

function later(day: string, today: string) {
  return {
    found: {
      en: `${day}, a day still to come: until a build on that day the published site does not show it`,
      ko: `${day}은 아직 오지 않은 날이므로, 그날 빌드하기 전에는 공개된 사이트에 나오지 않습니다`,
    },
    mend: {
      en: `to publish it now, write: date: ${today}\nto keep it off whatever the day: draft: true`,
      ko: `지금 공개하려면 쓸 내용: date: ${today}\n날짜와 상관없이 감추려면: draft: true`,
    },
  }
}
