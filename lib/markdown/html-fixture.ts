import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Language } from '../language'
import { markdownToHtml } from './markdown-to-html'

/** The HTML that the body of a document becomes on the site. */
export function htmlOf(markdown: string, language: Language = 'en'): string {
  const processor = unified()
  markdownToHtml(processor)
  const data = { rawDocumentData: { sourceFileName: `${language}.md` } }
  return String(processor.processSync(new VFile({ value: markdown, data })))
}
