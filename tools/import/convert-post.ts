import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Language, otherLanguages } from '../../lib/site/languages'
import { type InEach, say } from '../report/message'
import type { SourceDocument } from './blogs/source-blog'
import { textsOf } from './blogs/source-text'
import { type Converted, convertText } from './convert-text'
import { coverOf, describeCover } from './cover'
import { aliasesFor, fieldNotes, type NoteField, noteReading } from './field-lines'
import { type PostFields, readFields, writeFrontMatter } from './front-matter'
import { documentLanguage, type ImportContext } from './import-context'
import { beginningOf, pairIn } from './text/bilingual-units'
import { type Loss, mergeLosses } from './text/passage'
import { Photographs } from './text/photographs'

/** Converts one post or draft, with its photographs. Nothing is written yet. */
export async function convertPost(post: SourceDocument, context: ImportContext): Promise<Converted> {
  const { file } = post
  const folder = `posts/${post.slug}`
  const photographs = new Photographs(context.pictures, path.posix.dirname(file))
  const language = documentLanguage(post)
  const { bodies, losses, before, after } = await convertText(post, language, context, photographs)
  const { losses: fieldLosses, note } = fieldNotes(post)
  noteReading(post, language, note)
  const aliases = aliasesFor(post, folder, context.aliases, note)
  const excerpt = beginningOf(bodies[language] ?? '', language)
  const fields = readFields(post, { authors: context.authors, authorKeys: context.authorKeys, aliases, excerpt }, note)
  if (fields.date && fields.date > context.today && !fields.draft) note('date', later(fields.date))
  const cover = await coverOf(post.fields, photographs, note)
  fields.cover = cover?.photo
  return {
    source: file,
    folder,
    files: new Map<string, string | Buffer>([
      ...writeTexts(post, language, bodies, fields, note),
      ...(cover ? describeCover(cover, { title: fields.title, isNamed: true }, language, bodies, note) : []),
      ...photographs.files,
    ]),
    losses: mergeLosses([...fieldLosses.filter((each) => !isExplainedBetter(each, fieldLosses)), ...losses]),
    before,
    after,
  }
}

function later(day: string): InEach {
  return {
    en: `${day} is a day still to come: the site leaves the post out until a build on that day`,
    ko: `${day}은 아직 오지 않은 날입니다. 그날 빌드하기 전에는 사이트에 나오지 않습니다`,
  }
}

/** Whether a field that has no place in one file has one in another. */
function isExplainedBetter({ construct, reason }: Loss, fieldLosses: Loss[]): boolean {
  return (
    /^(no such field|not kept as source)/.test(say(reason, 'en')) &&
    fieldLosses.some(
      (other) => isDeepStrictEqual(other.construct, construct) && !isDeepStrictEqual(other.reason, reason),
    )
  )
}

/** The files of a post: its own language states all, its translation only what differs. */
function writeTexts(
  { fields: source }: SourceDocument,
  language: Language,
  bodies: Partial<Record<Language, string>>,
  fields: PostFields,
  note: NoteField,
): [string, string][] {
  const own = bodies[language] ?? ''
  const translations = otherLanguages(language).flatMap((other) => {
    const body = bodies[other]
    return body === undefined ? [] : [{ language: other, title: fields.title, body }]
  })
  if (translations.length === 0) return [[`${language}.md`, `${writeFrontMatter(fields)}\n${own}`]]
  const title = pairIn(fields.title)?.[language] ?? fields.title
  return [
    [`${language}.md`, `${writeFrontMatter({ ...fields, title })}\n${own}`],
    ...translations.map((each): [string, string] => [
      `${each.language}.md`,
      `${writeTranslation(source, each, note)}\n${each.body}`,
    ]),
  ]
}

/** The front matter of a translation, with its fences: the title where the source states one, and the beginning of its text as a summary. */
function writeTranslation(
  fields: Record<string, unknown>,
  { language, title, body }: { language: Language; title: string; body: string },
  note: NoteField,
): string {
  const field = [`title_${language}`, 'org_title', 'original_title'].find((key) => textsOf(fields[key])[0])
  const stated = field && textsOf(fields[field])[0]
  if (field) note(field, { en: `the title of ${language}.md`, ko: `${language}.md의 제목으로 썼습니다` })
  const found = stated ?? pairIn(title)?.[language]
  if (!found) note('title', noTitle(language))
  const summary = beginningOf(body, language)
  if (summary) note('summary', fromBeginning(language))
  const lines = [
    ...(found ? [`title: ${JSON.stringify(found)}`] : []),
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function noTitle(language: Language): InEach {
  return {
    en: `the source has none for ${language}.md; npm run check asks for it`,
    ko: `${language}.md의 제목이 원본에 없습니다. npm run check가 물어봅니다`,
  }
}

function fromBeginning(language: Language): InEach {
  return { en: `that of ${language}.md is the beginning of its text`, ko: `${language}.md에는 글의 첫머리를 썼습니다` }
}
