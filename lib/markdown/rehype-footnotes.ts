import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { pageIds } from '../page-ids'

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
