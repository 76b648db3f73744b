import { unified } from 'unified'
import { VFile } from 'vfile'
import { markdownToHtml } from '../markdown/markdown-to-html'
import { yieldIds } from '../markdown/yield-ids'
import { contentId, pageIds } from '../page-ids'
import type { ContentDocument } from './document'
import { listSessionIds } from './session-ids'
import type { SitePage } from './site-pages'

const known = new WeakMap<ContentDocument, string[]>()

/** The ids that a link can lead to on a page, those of its headings first, in their order; nothing where any may be one. */
export function listAnchors({ address, document, language, anchors = [] }: SitePage): string[] | undefined {
  // A file has none, and the reference is made of the model.
  if (!address.endsWith('/') || address.endsWith('/reference/')) return undefined
  if (!document) return [...anchors, pageIds.main]
  const text = document.files.find((file) => file.language === language) ?? document.files[0]
  const talks = document.kind === 'events' ? listSessionIds(document).map(contentId) : []
  const ids = text && ['events', 'pages', 'posts'].includes(document.kind) ? idsIn(text, talks) : []
  return [...ids, ...talks, pageIds.main]
}

/** The ids in the HTML that a body becomes, on a page that has others of its own. */
function idsIn(document: ContentDocument, taken: string[]): string[] {
  const { bodyStart, source, language } = document
  const found = known.get(document)
  if (found || bodyStart === undefined) return found ?? []
  const processor = unified()
  markdownToHtml(processor)
  const data = { rawDocumentData: { sourceFileName: `${language}.md` } }
  const html = String(processor.processSync(new VFile({ value: source.text.slice(bodyStart), data })))
  // In HTML that was made here every quotation mark in an attribute is escaped.
  const ids = [...yieldIds(html, taken).matchAll(/<[a-z][^<>]*? id="([^"]+)"/g)].map(([, id = '']) => id)
  known.set(document, ids)
  return ids
}
