import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Preset, unified } from 'unified'
import type { VFile } from 'vfile'
import { defaultLanguage, isLanguage, type Language } from '../site/languages'
import { remarkFormulas } from './formulas/remark-formulas'
import { remarkEmojiNames } from './gfm/emoji-names'
import { remarkBareAddresses } from './remark-bare-addresses'

// One tilde is a range in Korean, `10~20명`: only two of them strike words out (https://github.github.com/gfm/#strikethrough-extension-).
const strikethrough = { singleTilde: false }

/** What the parser of Markdown is told of the kind that a document is read as: GitHub's, with emphasis that may end where Korean particles begin, formulas, and names of emoji. */
export const siteMarkdown: Preset = {
  plugins: [
    [remarkGfm, strikethrough],
    remarkBareAddresses,
    remarkCjkFriendly,
    [remarkCjkFriendlyGfmStrikethrough, strikethrough],
    remarkFormulas,
    remarkEmojiNames,
  ],
}

const parser = unified().use(remarkParse).use(siteMarkdown).freeze()

/** Parses a text as the site reads it. Throws where the parser does, on text that is nested too deeply. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** The language of a document, which its file name states: Contentlayer leaves the path in `file.data.rawDocumentData` (its addRawDocumentToVFile). */
export function languageOf(file: VFile): Language {
  const raw = file.data.rawDocumentData
  const name = typeof raw === 'object' && raw !== null && 'sourceFileName' in raw ? String(raw.sourceFileName) : ''
  const [language = ''] = name.split('.')
  return isLanguage(language) ? language : defaultLanguage
}
