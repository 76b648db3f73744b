import { toHtml } from 'hast-util-to-html'
import { site } from '../../../site.config'
import { dayIn } from '../../clock/days'
import { listEventsOfGroup } from '../../content/events'
import { findGroup } from '../../content/groups'
import { listPosts, listRecaps, type Post } from '../../content/posts'
import { findSpeaker } from '../../content/speakers'
import { findTag } from '../../content/tags'
import { address } from '../../site/addresses'
import { now } from '../../site/environment'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { type Feed, type FeedEntry, lastDay } from './entry'
import { eventEntry } from './event-entry'
import { postEntry, postFacts } from './post-entry'
import { talkEntry } from './talk-entry'

/** How many entries a feed and each part of its archive have at most. */
export const feedLength = 50

/** The posts written in a language, newest first and whole, for everybody who follows the site. */
export function siteFeed(language: Language): Feed {
  return feedOf(language, {
    title: site.name[language],
    description: site.description[language],
    address: address.home(language),
    list: () =>
      listWritten(listPosts(language), language).map((post, index) =>
        index < feedLength ? postEntry(post) : postFacts(post),
      ),
  })
}

/** The posts of a tag that are written in the language, with their summaries: whole they stand in the feed of the site. */
export function findTagFeed(language: Language, slug: string): Feed | undefined {
  const tag = findTag(language, slug)
  const words = wordsIn(language)
  return (
    tag &&
    feedOf(language, {
      title: titled(words.tagPage.tagged(tag.name)),
      description: words.feed.ofTag(tag.name),
      address: tag.address,
      list: () => listWritten(tag.posts, language).map(postFacts),
    })
  )
}

/** The talks of a speaker, newest first. */
export function findSpeakerFeed(language: Language, id: string): Feed | undefined {
  const speaker = findSpeaker(language, id)
  if (!speaker) return undefined
  const { person, appearances } = speaker
  const words = wordsIn(language).feed
  return feedOf(language, {
    title: titled(words.talksBy(person.name.text)),
    description: words.ofSpeaker(person.name.text),
    address: person.address,
    list: () => appearances.flatMap((appearance) => talkEntry(appearance, person, language) ?? []),
  })
}

/**
 * The events of a group and the recaps of them that are written in the language, with their summaries, the last updated
 * first; before them the events of which no day but the planned one is known.
 */
export function findGroupFeed(language: Language, slug: string): Feed | undefined {
  const group = findGroup(language, slug)
  if (!group) return undefined
  const words = wordsIn(language).feed
  return feedOf(language, {
    title: titled(words.newsOf(group.title.text)),
    description: words.ofGroup(group.title.text),
    address: group.address,
    list: () => listNews(language, slug),
  })
}

function listNews(language: Language, group: string): FeedEntry[] {
  const events = listEventsOfGroup(language, group)
  const recaps = new Set(events.flatMap((event) => listRecaps(language, event.slug)))
  const entries = [...listWritten([...recaps], language).map(postFacts), ...events.map(eventEntry)]
  return entries.sort((a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)))
}

function listWritten(posts: Post[], language: Language): Post[] {
  return posts.filter((post) => post.language === language)
}

function rank({ updated }: FeedEntry): string {
  return updated ?? '9999'
}

function titled(title: string): string {
  return `${title} · ${site.shortName}`
}

/** A feed whose entries are made when one is asked for: the head of a page has only its title and address. */
function feedOf(
  language: Language,
  { list, ...head }: Pick<Feed, 'title' | 'description' | 'address'> & { list: () => FeedEntry[] },
): Feed {
  let known: Pick<Feed, 'updated' | 'entries' | 'archive'> | undefined
  const listed = () => {
    known ??= listedIn(list())
    return known
  }
  return {
    language,
    ...head,
    get updated() {
      return listed().updated
    },
    get entries() {
      return listed().entries
    },
    get archive() {
      return listed().archive
    },
  }
}

/** A feed without entries says that nothing has come out until the moment the site is built. */
function listedIn(entries: FeedEntry[]): Pick<Feed, 'updated' | 'entries' | 'archive'> {
  const updated = lastDay(...entries.map((entry) => entry.updated)) ?? dayIn(now(), site.timeZone)
  return { updated, entries: entries.slice(0, feedLength), archive: archiveOf(entries) }
}

/** All that the newest entries leave, in whole parts counted from the oldest; the last may repeat some of the newest, never all. */
function archiveOf(entries: FeedEntry[]): FeedEntry[][] {
  const parts = Math.ceil(Math.max(0, entries.length - feedLength) / feedLength)
  return Array.from({ length: parts }, (_, index) => {
    const end = entries.length - index * feedLength
    return entries.slice(end - feedLength, end).map(inBrief)
  })
}

/** An entry of an archive leads to its page instead of repeating it. */
function inBrief(entry: FeedEntry): FeedEntry {
  return {
    ...entry,
    html: toHtml({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: entry.summary ?? entry.title }],
    }),
  }
}
