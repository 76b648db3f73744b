import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Processor } from 'unified'
import { rehypeEmptyTableHeads } from './rehype-empty-table-heads'
import { rehypeFootnotes } from './rehype-footnotes'
import { rehypeHeadingIds } from './rehype-heading-ids'
import { rehypeOneTitle } from './rehype-one-title'
import { rehypePhotographs } from './rehype-photographs'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { sanitizeSchema } from './sanitize-schema'
import { siteMarkdown } from './site-markdown'

/**
 * Sets up a unified processor that turns the body of a document into sanitised HTML; the plugins of the site in the one
 * order that works. Raw HTML is dropped on the way (remark-rehype's default), and the content check says so.
 */
export function markdownToHtml(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(siteMarkdown)
    .use(remarkKramdownAttributes)
    .use(remarkFootnoteNumbers)
    .use(remarkRehype, { clobberPrefix: '' })
    .use(rehypePhotographs)
    .use(rehypeOneTitle)
    .use(rehypeEmptyTableHeads)
    .use(rehypeHeadingIds)
    .use(rehypeFootnotes)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
}
