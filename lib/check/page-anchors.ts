import { unified } from 'unified'
import { VFile } from 'vfile'
import { markdownToHtml } from '../markdown/markdown-to-html'
import { reservedIds } from '../markdown/rehype-heading-ids'
import type { ContentDocument, Siblings } from './document'
import { listSessionIds, type SitePage } from './site-pages'

const known = new WeakMap<ContentDocument, string[]>()

/** The ids that a link can lead to on a page made of a document, those of its headings first, in their order. */
export function listAnchors({ document, language }: SitePage, events: ReadonlyMap<string, Siblings>): string[] {
  if (!document) return []
  const text = document.files.find((file) => file.language === language) ?? document.files[0]
  const event = document.kind === 'events' ? document : events.get(eventOf(text))
  return [...(text ? idsIn(text) : []), ...(event ? listSessionIds(event) : []), ...reservedIds, 'programme-title']
}

function eventOf(text: ContentDocument | undefined): string {
  return String(text?.frontMatter?.map.get('event') ?? '')
}

/** The ids in the HTML that a body becomes. */
function idsIn(document: ContentDocument): string[] {
  const { bodyStart, source, language } = document
  const found = known.get(document)
  if (found || bodyStart === undefined) return found ?? []
  const processor = unified()
  markdownToHtml(processor)
  const data = { rawDocumentData: { sourceFileName: `${language}.md` } }
  const html = String(processor.processSync(new VFile({ value: source.text.slice(bodyStart), data })))
  // In HTML that was made here every quotation mark in an attribute is escaped.
  const ids = [...html.matchAll(/<[a-z][^<>]*? id="([^"]+)"/g)].map(([, id = '']) => id)
  known.set(document, ids)
  return ids
}
