import type { ListItem, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { site } from '../../site.config'
import { type Event, listEvents } from '../content/events'
import { address, origin } from '../site/addresses'
import { type Day, formatDays, yearOf } from '../site/dates'
import { type DataName, dataAddress, dataNames, schemaAddress } from '../site/fetched-files'
import { type Language, languages } from '../site/languages'
import { wordsIn } from '../words/words'
import { listWrittenPosts, markdownAddress } from './post-markdown'

/**
 * A guide to the site for programs that read it (https://llmstxt.org): its name, what it is, and lists of links with a note
 * each, the posts to their Markdown, in every language.
 */
export function llmsText(): string {
  return write([
    heading(languages.map((each) => site.name[each]).join(' · ')),
    { type: 'blockquote', children: languages.map((each) => paragraph(site.description[each])) },
    ...languages.flatMap((language) => listsIn(language, newest)),
    // The standard's own word for what may be left out when there is little room.
    ...section('Optional', [...languages.flatMap(listMore), ...dataNames.map(dataItem)]),
  ])
}

/** The guide, and where it has only the newest of a language, those of each year. */
export function listGuides(): { path: string; bytes: () => string }[] {
  const ofYears = languages.flatMap((language) =>
    listYears(language).map((year) => ({
      path: yearAddress(language, year).slice(1),
      bytes: () =>
        write([heading(`${site.name[language]}, ${year}`), ...listsIn(language, (day) => day.startsWith(year))]),
    })),
  )
  return [{ path: 'llms.txt', bytes: llmsText }, ...ofYears]
}

/** How many posts and how many events of a language the guide has; a program reads all of it at once. */
const newestLength = 50

const newest = (_: Day, index: number) => index < newestLength

function yearAddress(language: Language, year: string): string {
  return `${address.home(language)}llms-${year}.txt`
}

/** The years of posts and events, newest first, where there are more than the guide has. */
function listYears(language: Language): string[] {
  const [posts, events] = [listWrittenPosts(language), listEvents(language)]
  if (posts.length <= newestLength && events.length <= newestLength) return []
  return [...new Set([...posts, ...events].map(({ day }) => yearOf(day)))].sort().reverse()
}

function write(children: RootContent[]): string {
  const tree: Root = { type: 'root', children }
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', listItemIndent: 'one' }).stringify(tree)
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] }
}

function listsIn(language: Language, isListed: (day: Day, index: number) => boolean): RootContent[] {
  const words = wordsIn(language)
  const posts = listWrittenPosts(language)
    .filter(({ day }, index) => isListed(day, index))
    .map((post) => item(post.title, markdownAddress(post), post.summary))
  const events = listEvents(language)
    .filter(({ day }, index) => isListed(day, index))
    .map((event) => item(event.title.text, event.address, noteOn(event)))
  return [
    ...section(`${words.blog} (${words.languageName})`, posts),
    ...section(`${words.events} (${words.languageName})`, events),
  ]
}

function noteOn(event: Event): string {
  const { language, venue, status } = event
  const isOff = status === 'cancelled' || status === 'postponed'
  const facts = [formatDays(event, language), venue?.name.text, isOff && wordsIn(language).eventPage.phase[status]]
  return facts.filter(Boolean).join(', ')
}

/** The same facts for programs that need no pages. */
function dataItem(name: DataName): ListItem {
  return item(`/data/${name}.json`, dataAddress(name), `JSON, schema: ${origin}${schemaAddress(name)}`)
}

function listMore(language: Language): ListItem[] {
  const words = wordsIn(language)
  return [
    ...listYears(language).map((year) =>
      item(`${words.blog}, ${words.events}: ${year} (${words.languageName})`, yearAddress(language, year)),
    ),
    item(`${words.speakers} (${words.languageName})`, address.speakers(language), words.speakerPage.description),
    item(`${words.feed.subscribe} (${words.languageName})`, `${address.home(language)}feed.xml`),
  ]
}

function section(title: string, items: ListItem[]): RootContent[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    { type: 'list', spread: false, children: items },
  ]
}

function item(title: string, path: string, note?: string): ListItem {
  const link = { type: 'link' as const, url: origin + path, children: [{ type: 'text' as const, value: title }] }
  const after = note ? [{ type: 'text' as const, value: `: ${note}` }] : []
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link, ...after] }] }
}

function paragraph(value: string): { type: 'paragraph'; children: { type: 'text'; value: string }[] } {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
