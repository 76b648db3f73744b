import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkInlineReferences } from './remark-inline-references'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { remarkPortable } from './remark-portable'
import { siteMarkdown } from './site-markdown'

/** Where the addresses in a text lead from outside the site. */
export interface Surroundings {
  /** The page the text stands on, with its origin. */
  page: URL
  /** The address of a photograph's file, with its origin, by the photograph's `photos/<file>`. */
  photo: (file: string) => string | undefined
  /** Whether a photograph was taken off the site; nothing of it may be in the copy. */
  isHidden?: (file: string) => boolean
}

/**
 * The body of a document as clean Markdown that can stand anywhere, behind these blocks: no attribute lists, no raw HTML, no
 * addresses without an origin, one level-1 heading at most.
 */
export function markdownCopy(body: string, surroundings: Surroundings, opening: RootContent[]): string {
  const processor = unified()
    .use(remarkParse)
    .use(siteMarkdown)
    .use(remarkKramdownAttributes)
    .use(remarkInlineReferences)
    .use(remarkFootnoteNumbers)
    .use(remarkPortable, surroundings)
    .use(() => (tree: Root) => {
      tree.children.unshift(...opening)
    })
    .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  return String(processor.processSync(body))
}
