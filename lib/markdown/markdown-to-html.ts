import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pageIds } from '../site/page-ids'
import { textWordsIn } from '../words/markdown'
import { remarkCodeTitles } from './code/code-titles'
import { rehypeHighlight } from './code/highlight'
import { formulaHandlers } from './formulas/remark-formulas'
import { remarkAlerts } from './gfm/alerts'
import { remarkDetails } from './gfm/details'
import { remarkInlineHtml } from './gfm/inline-html'
import { rehypeHeadingIds, rehypeOneTitle } from './headings'
import { rehypePhotographs } from './photographs'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { sanitizeSchema } from './sanitize'
import { languageOf, siteMarkdown } from './site-markdown'

/** Sets up a unified processor that turns the body of a document into sanitised HTML. */
export function markdownToHtml(processor: Processor): void {
  markdownToTree(processor)
  processor.use(rehypeStringify)
}

/**
 * Likewise, into a sanitised tree of HTML: the plugins of the site in the one order that works. Other raw HTML is dropped
 * on the way (remark-rehype's default), and the content check says so.
 */
export function markdownToTree(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(siteMarkdown)
    .use(remarkKramdownAttributes)
    .use(remarkAlerts)
    .use(remarkDetails)
    .use(remarkInlineHtml)
    .use(remarkCodeTitles)
    .use(remarkFootnoteNumbers)
    .use(remarkRehype, { clobberPrefix: '', handlers: formulaHandlers })
    .use(rehypePhotographs)
    .use(rehypeOneTitle)
    .use(rehypeEmptyTableHeads)
    .use(rehypeHeadingIds)
    .use(rehypeFootnotes)
    .use(rehypeHighlight)
    .use(rehypeSanitize, sanitizeSchema)
}

/** Takes the first row from tables where it is empty: GitHub's Markdown has no other way to write a table without headings. */
function rehypeEmptyTableHeads() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return
      table.children = table.children.filter(
        (part) => part.type !== 'element' || part.tagName !== 'thead' || textOf(part).trim() !== '',
      )
    })
  }
}

/** Names the footnotes and the way back from them in the document's language, which its file name states. */
function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const { label, back } = textWordsIn(languageOf(file)).footnotes
    visit(tree, 'element', (node) => {
      if (node.properties.id === pageIds.footnotes) node.children = [{ type: 'text', value: label }]
      if ('dataFootnoteBackref' in node.properties) node.properties.ariaLabel = back
    })
  }
}
