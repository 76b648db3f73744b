import type { Root } from 'mdast'
import type { Language } from '../language'
import { markdownHeadingText } from '../markdown/heading-text'
import { remarkKramdownAttributes } from '../markdown/remark-kramdown-attributes'
import { readTalkHeading } from '../talk-heading'
import { unfinished } from './alt-text'
import type { BodyImage } from './body-images'

const takeAttributes = remarkKramdownAttributes()

/**
 * The beginning of an alt text, from the talk whose section a picture stands in, else from the headline of its document, for
 * the author to complete: what can be seen in it, the check cannot know.
 */
export function proposeAlt(language: Language, title: string | undefined, section?: BodyImage['section']): string {
  const where = (section && talkOf(section)) ?? title
  return where ? `${where}: ${unfinished[language]}` : unfinished[language]
}

/** `Name, "Title"`; nothing for a section that names nobody. */
function talkOf({ heading, below }: NonNullable<BodyImage['section']>): string | undefined {
  // The attributes are taken out of a copy, because the places of problems count from the text with them.
  const tree: Root = structuredClone({ type: 'root', children: below ? [heading, below] : [heading] })
  takeAttributes(tree)
  const [node] = tree.children
  if (node?.type !== 'heading') return undefined
  const { speakers, title } = readTalkHeading(markdownHeadingText(node), node.data?.hProperties?.dataSpeaker)
  if (speakers.length === 0) return undefined
  return title ? `${speakers.join(', ')}, "${title}"` : speakers.join(', ')
}
