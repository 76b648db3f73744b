import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Processor } from 'unified'
import { rehypeFootnotes } from './rehype-footnotes'
import { rehypeHeadingIds } from './rehype-heading-ids'
import { rehypeOneTitle } from './rehype-one-title'
import { rehypePhotographs } from './rehype-photographs'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { sanitizeSchema } from './sanitize-schema'

/**
 * Sets up a unified processor that turns the body of a document into sanitised HTML; the plugins of the site in the one
 * order that works. Raw HTML is dropped on the way (remark-rehype's default), and the content check says so.
 */
export function markdownToHtml(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyGfmStrikethrough)
    .use(remarkKramdownAttributes)
    .use(remarkRehype, { clobberPrefix: '' })
    .use(rehypePhotographs)
    .use(rehypeOneTitle)
    .use(rehypeHeadingIds)
    .use(rehypeFootnotes)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
}
