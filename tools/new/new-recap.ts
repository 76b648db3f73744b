import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { numberedSessions } from '../../lib/model/field'
import { Post } from '../../lib/model/post'
import { address } from '../../lib/site/addresses'
import { otherLanguages } from '../../lib/site/languages'
import type { Language } from '../../lib/site/settings'
import { splitList } from '../check/front-matter/yaml'
import { factsOf, listWritten, note, readFiles, writeNewDocument } from './document-text'
import { gather, type NewAnswers } from './gather'
import { askDay, askLine, askNames, askOneOf, askSlug, type NewFile, type Request } from './questions'
import { wordsForNew } from './words'

/**
 * A post, as a draft. From an event it starts with a heading for each talk. Where it is written in the other language
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
  return talkHeadings(sessions, language).flatMap((heading) => [heading, note(wordsForNew(language).body.section)])
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/**
 * The level-2 headings of a recap, one for each talk and panel of an event's programme, in the form that the site reads as
 * a talk: `## 1. Name | Title`, or the title alone where nobody is named. What is no session is passed over.
 */
function talkHeadings(sessions: unknown, language: Language): string[] {
  if (!Array.isArray(sessions)) return []
  let order = 0
  return sessions.flatMap((session: unknown) => {
    const kind = entryOf(session, 'kind') ?? 'talk'
    const isNumbered = numberedSessions.some((each) => each === kind)
    if (isNumbered) order += 1
    const title = entryOf(session, 'title')
    const heading = [language, ...otherLanguages(language)]
      .map((each) => entryOf(title, each))
      .find((text) => text !== undefined)
    if (typeof heading !== 'string' || !(isNumbered || kind === 'panel')) return []
    const speakers = entryOf(session, 'speakers')
    const names = Array.isArray(speakers) ? speakers.filter((name) => typeof name === 'string').join(', ') : ''
    return headingOf(isNumbered && names ? `${order}. ${names} | ${heading}` : heading)
  })
}

function entryOf(map: unknown, key: string): unknown {
  return typeof map === 'object' && map !== null && key in map
    ? Object.entries(map).find(([name]) => name === key)?.[1]
    : undefined
}

/** A text as a heading of which Markdown reads no character as anything else. */
function headingOf(value: string): string {
  const markdown = unified().use(remarkStringify)
  const children = [{ type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value }] }]
  return markdown.stringify({ type: 'root', children }).trimEnd()
}
