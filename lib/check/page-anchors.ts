import { unified } from 'unified'
import { VFile } from 'vfile'
import { markdownToHtml } from '../markdown/markdown-to-html'
import { yieldIds } from '../markdown/yield-ids'
import { contentId, pageIds } from '../page-ids'
import type { ContentDocument } from './document'
import { listSessionIds, type SitePage } from './site-pages'

const known = new WeakMap<ContentDocument, string[]>()

/** The ids that a link can lead to on a page made of a document, those of its headings first, in their order. */
export function listAnchors({ document, language }: SitePage): string[] {
  if (!document) return []
  const text = document.files.find((file) => file.language === language) ?? document.files[0]
  const talks = document.kind === 'events' ? listSessionIds(document).map(contentId) : []
  return [...(text ? idsIn(text, talks) : []), ...talks, pageIds.main]
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
