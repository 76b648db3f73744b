import type { ListItem, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { site } from '../../site.config'
import { type Event, listEvents } from '../content/events'
import { formatDays } from '../site/dates'
import { languages } from '../site/languages'
import { origin } from '../site/origin'
import { address } from '../site/page-kinds'
import type { Language } from '../site/settings'
import { wordsIn } from '../words/words'
import { listWrittenPosts, markdownAddress } from './post-markdown'

/**
 * A guide to the site for programs that read it (https://llmstxt.org): its name, what it is, and lists of links with a note
 * each, the posts to their Markdown, in every language.
 */
export function llmsText(): string {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: [{ type: 'text', value: languages.map((each) => site.name[each]).join(' · ') }],
      },
      { type: 'blockquote', children: languages.map((each) => paragraph(site.description[each])) },
      ...languages.flatMap(listsIn),
      // The standard's own word for what may be left out when there is little room.
      ...section('Optional', languages.flatMap(listMore)),
    ],
  }
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', listItemIndent: 'one' }).stringify(tree)
}

function listsIn(language: Language): RootContent[] {
  const words = wordsIn(language)
  const posts = listWrittenPosts(language).map((post) => item(post.title, markdownAddress(post), post.summary))
  const events = listEvents(language).map((event) => item(event.title.text, event.address, noteOn(event)))
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

function listMore(language: Language): ListItem[] {
  const words = wordsIn(language)
  return [
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
