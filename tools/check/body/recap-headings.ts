import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { type Language, otherLanguages } from '../../../lib/site/languages'
import { isNumbered } from '../../../lib/site/sessions'

/**
 * The level-2 headings of a recap, one for each talk and panel of an event's programme, in the form that the site reads as
 * a talk: `## 1. Name | Title`, or the title alone where nobody is named. What is no session is passed over.
 */
export function listRecapHeadings(sessions: unknown, language: Language): string[] {
  if (!Array.isArray(sessions)) return []
  let order = 0
  return sessions.flatMap((session: unknown) => {
    const kind = entryOf(session, 'kind') ?? 'talk'
    if (isNumbered(kind)) order += 1
    const title = entryOf(session, 'title')
    const heading = [language, ...otherLanguages(language)]
      .map((each) => entryOf(title, each))
      .find((text) => text !== undefined)
    if (typeof heading !== 'string' || !(isNumbered(kind) || kind === 'panel')) return []
    const speakers = entryOf(session, 'speakers')
    const names = Array.isArray(speakers) ? speakers.filter((name) => typeof name === 'string').join(', ') : ''
    return headingOf(isNumbered(kind) && names ? `${order}. ${names} | ${heading}` : heading)
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
