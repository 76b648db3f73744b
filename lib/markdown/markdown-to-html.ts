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
import { rehypeHeadingIds, rehypeOneTitle } from './headings'
import { rehypePhotographs } from './photographs'
import { remarkFootnoteNumbers } from './remark-footnote-numbers'
import { remarkKramdownAttributes } from './remark-kramdown-attributes'
import { sanitizeSchema } from './sanitize'
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

/** Takes the first row from tables where it is empty: GitHub's Markdown has no other way to write a table without headings. */
export function rehypeEmptyTableHeads() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return
      table.children = table.children.filter(
        (part) => part.type !== 'element' || part.tagName !== 'thead' || textOf(part).trim() !== '',
      )
    })
  }
}

const label = { ko: '각주', en: 'Footnotes' }
const back = { ko: '본문으로 돌아가기', en: 'Back to the text' }

/** Names the footnotes and the way back from them in the document's language, which its file name states. */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file)
    visit(tree, 'element', (node) => {
      if (node.properties.id === pageIds.footnotes) node.children = [{ type: 'text', value: label[language] }]
      if ('dataFootnoteBackref' in node.properties) node.properties.ariaLabel = back[language]
    })
  }
}

/** Contentlayer leaves the document's path in `file.data.rawDocumentData` (its addRawDocumentToVFile). */
function languageOf(file: VFile): 'ko' | 'en' {
  const raw = file.data.rawDocumentData
  const isEnglish =
    typeof raw === 'object' &&
    raw !== null &&
    'sourceFileName' in raw &&
    typeof raw.sourceFileName === 'string' &&
    raw.sourceFileName.startsWith('en.')
  return isEnglish ? 'en' : 'ko'
}
