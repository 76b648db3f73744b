import type { VFile } from 'vfile'
import { defaultLanguage, isLanguage, type Language } from '../site/languages'

/** The language of a document, which its file name states: Contentlayer leaves the path in `file.data.rawDocumentData` (its addRawDocumentToVFile). */
export function languageOf(file: VFile): Language {
  const raw = file.data.rawDocumentData
  const name = typeof raw === 'object' && raw !== null && 'sourceFileName' in raw ? String(raw.sourceFileName) : ''
  const [language = ''] = name.split('.')
  return isLanguage(language) ? language : defaultLanguage
}
