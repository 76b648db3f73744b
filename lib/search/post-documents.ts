import type { Nodes } from 'hast'
import type { Person } from '../content/people'
import { findPostNamed, type Post } from '../content/posts'
import { readRecap } from '../content/recaps'
import { findTalkRecap, listAllTalks } from '../content/talks'
import { treesOf } from '../content/texts'
import { wordsInHtml } from '../markdown/headings'
import type { Days } from '../site/dates'
import type { TextCache } from '../site/disk-files'
import type { Language } from '../site/languages'
import type { SearchDocument } from './engine/document'
import { pictureOfPost, pictureOfSection } from './pictures'

/**
 * A post, and each of its sections as a document of its own, for pages in a language. `kept` keeps the words of texts, which take longer to
 * parse than to read.
 */
export async function postDocuments(
  post: Post,
  language: Language,
  kept?: Pick<TextCache, 'find'>,
): Promise<SearchDocument[]> {
  const { sections } = readRecap(post)
  const read = () => JSON.stringify(wordsOf(post.html))
  const words: TextWords = JSON.parse(kept ? await kept.find(`words of ${post.html}`, read) : read())
  const { address, title, day, authors, tags, summary } = post
  const whole = tidy({
    kind: 'post',
    address,
    title,
    day,
    names: authors.flatMap(spellings),
    headings: [...tags.map(({ name }) => name), ...translatedTitle(post)],
    picture: pictureOfPost(language, post.slug),
    body: `${summary}\n${words.opening}`,
  })
  const told = sections.map((section, place) => {
    const at = section.id ? `${address}#${encodeURIComponent(section.id)}` : address
    return tidy({
      kind: section.kind === 'talk' ? 'talk' : 'section',
      address: at,
      title: section.title,
      day,
      names: section.speakers.flatMap(spellings),
      headings: [...(section.talk?.titles ?? []), section.talk?.affiliation?.text],
      picture: pictureOfSection(language, at),
      body: `${words.parts[place]}\n${title}`,
    })
  })
  return [whole, ...told]
}

/** The words of a text, before its first level-2 heading and behind each. */
interface TextWords {
  opening: string
  parts: string[]
}

function wordsOf(html: string): TextWords {
  const { opening, parts } = treesOf(html)
  return { opening: textIn(opening), parts: parts.map(({ body }) => textIn(body)) }
}

function translatedTitle({ slug, language, languages }: Post): string[] {
  return languages.filter((each) => each !== language).flatMap((each) => findPostNamed(each, slug)?.title ?? [])
}

/** The talks that no recap in any language tells of; those that have one are found as sections of it. */
export function talkDocuments(language: Language): SearchDocument[] {
  return listAllTalks(language)
    .filter(({ talk, event }) => !findTalkRecap(language, event, talk))
    .map(({ talk, event }) =>
      tidy({
        kind: 'talk',
        address: talk.address,
        title: talk.title.text,
        ...daysOf(talk),
        names: talk.speakers.flatMap(spellings),
        headings: [...talk.titles, talk.affiliation?.text],
        body: `${talk.abstract?.text ?? ''}\n${event.title.text}`,
      }),
    )
}

/** A person's name in every spelling. */
export function spellings({ name, otherNames }: Person): string[] {
  return [name, ...otherNames].map(({ text }) => text)
}

/** The text of a document's paragraphs, a line each, without the numbers of footnotes. */
export function textIn({ children }: { children: Nodes[] }): string {
  return children
    .map((child) => wordsInHtml(child).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** The days of something as the index has them: a last one only of several. */
export function daysOf({ day, lastDay }: Days): { day: string; lastDay?: string } {
  return { day, ...(lastDay > day && { lastDay }) }
}

/** A document as it is gathered: some of it may be empty, or said twice. */
interface Told extends Omit<SearchDocument, 'names' | 'headings' | 'body'> {
  names?: string[]
  headings?: (string | undefined)[]
  body?: string | undefined
}

/** Leaves out what is empty or said twice, so that an index carries nothing in vain. */
export function tidy({ names = [], headings = [], body, ...document }: Told): SearchDocument {
  const said = new Set([document.title])
  const fresh = (texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text && !said.has(text) && said.add(text) ? text : []))
  const [people, titles] = [fresh(names), fresh(headings)]
  return {
    ...document,
    ...(people.length > 0 && { names: people }),
    ...(titles.length > 0 && { headings: titles }),
    ...(body?.trim() && { body: body.trim() }),
  }
}
