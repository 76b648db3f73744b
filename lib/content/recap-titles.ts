import type { Element } from 'hast'
import { headingText } from '../markdown/heading-text'
import { readTalkHeading } from '../markdown/headings'
import { treeOf } from '../markdown/html-tree'
import type { Language } from '../site/settings'
import { documents, stated } from './documents'
import { personNamed } from './people'

/** What the heading of a recap calls a talk, and whose talk it is, by the ids of the speakers. */
interface RecapTitle {
  title: string
  speakers: string[]
}

const known = new Map<string, RecapTitle[]>()

/**
 * What a recap in a language calls the talk of an event that nobody announced in that language: the heading that names the same
 * speakers, given by their ids, and no other talk does. Undefined where no recap is written in it.
 */
export function findRecapTitle(event: string, speakers: readonly string[], language: Language): string | undefined {
  const key = `${language} ${event}`
  const titles = known.get(key) ?? listRecapTitles(event, language)
  known.set(key, titles)
  const found = titles.filter(
    ({ speakers: named }) => named.length === speakers.length && speakers.every((id) => named.includes(id)),
  )
  return found.length === 1 ? found[0]?.title : undefined
}

function listRecapTitles(event: string, language: Language): RecapTitle[] {
  return documents.posts.flatMap((post) => {
    const html = stated(post, 'event') === event ? post.files[language]?.body.html : undefined
    if (html === undefined) return []
    const headings = treeOf(html).children.filter(
      (node): node is Element => node.type === 'element' && node.tagName === 'h2',
    )
    return headings.map((heading) => {
      const { dataSpeaker } = heading.properties
      const named = typeof dataSpeaker === 'string' ? dataSpeaker : undefined
      const { title, speakers } = readTalkHeading(headingText(heading), named)
      return { title, speakers: speakers.map((name) => personNamed(name, language).id) }
    })
  })
}
