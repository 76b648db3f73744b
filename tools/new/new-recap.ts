import { Post } from '../../lib/model/post'
import { address } from '../../lib/site/addresses'
import type { Language } from '../../lib/site/languages'
import { listRecapHeadings } from '../check/body/recap-headings'
import { splitList } from '../check/front-matter/yaml'
import { factsOf, listWritten, note, readFiles, writeNewDocument } from './document-text'
import { gather, type NewAnswers } from './gather'
import { askDay, askLine, askNames, askOneOf, askSlug, type NewFile, type Request } from './questions'
import { wordsForNew } from './words'

/**
 * A post, as a draft. From an event it starts with a heading for each talk. Where it is written in another language
 * already it becomes the translation, which is asked only for what differs. Throws Unanswered where an answer is missing.
 */
export async function newRecap({ content, language, today, sources }: Request): Promise<NewFile> {
  const words = wordsForNew(language)
  const posts = await listWritten(content, 'posts')
  const events = await listEvents(content)
  const takenBy = (slug: string) => (posts.get(slug)?.includes(language) ? `posts/${slug}/${language}.md` : undefined)
  const isTranslation = ({ slug = '' }: NewAnswers) => (posts.get(slug)?.length ?? 0) > 0
  const questions = [
    { ...askOneOf('event', words.event, words.expected.event, events, language), isOptional: true },
    { ...askSlug(language, content, takenBy), suggest: ({ event }: NewAnswers) => event && `${event}-recap` },
    askLine(Post, 'title', language),
    { ...askDay(Post, 'date', language), suggest: () => today, isNeedless: isTranslation },
    { ...askNames(Post, 'authors', language), isNeedless: isTranslation },
    askLine(Post, 'summary', language),
  ]
  const answers = await gather(questions, sources, words)
  const { slug = '', title, date, authors, summary } = answers
  const translates = isTranslation(answers)
  const sibling = translates ? factsOf(await readFiles(content, 'posts', slug)) : {}
  const event = answers.event ?? textOf(sibling.event)
  const facts = { date, authors: authors && splitList(authors), event: answers.event }
  const stated = { title, ...facts, summary, ...(!translates && { draft: true }) }
  return {
    path: `posts/${slug}/${language}.md`,
    text: writeNewDocument(Post, stated, language, [
      note(words.body.recap),
      ...(await sectionsOf(content, event, language)),
      note(words.body.closing),
    ]),
    address: address.post(language, (date ?? textOf(sibling.date) ?? '').slice(0, 4), slug),
    hasPhotos: true,
    isDraft: !translates || sibling.draft === true,
  }
}

/** The folders of events, the latest first: a recap is written soon after. */
async function listEvents(content: string): Promise<string[]> {
  const slugs = [...(await listWritten(content, 'events')).keys()]
  const days = await Promise.all(
    slugs.map(async (slug) => [slug, textOf(factsOf(await readFiles(content, 'events', slug)).date) ?? ''] as const),
  )
  return days.toSorted(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([slug]) => slug)
}

/** A heading for each talk of an event, and a note where its text goes. */
async function sectionsOf(content: string, event: string | undefined, language: Language): Promise<string[]> {
  if (!event) return []
  const { sessions } = factsOf(await readFiles(content, 'events', event))
  return listRecapHeadings(sessions, language).flatMap((heading) => [heading, note(wordsForNew(language).body.section)])
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
