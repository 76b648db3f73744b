import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { textWordsIn } from '../../words/markdown'
import { languageOf } from '../site-markdown'

declare module 'mdast' {
  interface BlockquoteData {
    hProperties?: Record<string, string | boolean | string[]>
  }
  interface ParagraphData {
    hProperties?: Record<string, string[]>
  }
}

/** The kinds of GitHub's alerts: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/** The mark that a quotation begins with: `[!NOTE]`, or in Obsidian, where it can be folded, `[!note]-`. */
interface AlertMark {
  /** In lower case. */
  word: string
  /** The text that begins with the mark, and how many characters of it the mark takes. */
  text: Text
  length: number
}

/** The mark of an alert at the head of a quotation, of whatever kind; undefined where there is none. */
export function alertMarkOf({ children: [first] }: Blockquote): AlertMark | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text') return undefined
  const [mark, word] = /^\[!([a-z]{2,20})\][+-]?[ \t]*/i.exec(text.value) ?? []
  return mark && word ? { word: word.toLowerCase(), text, length: mark.length } : undefined
}

/**
 * Makes quotations that begin with `[!NOTE]` and its like asides: their kind in the language of the document stands at their head, in words,
 * and behind it what is written on the line of the mark. The text itself begins on the next line.
 */
export function remarkAlerts() {
  return (tree: Root, file: VFile): void => {
    const words = textWordsIn(languageOf(file)).alerts
    visit(tree, 'blockquote', (quote) => {
      const mark = alertMarkOf(quote)
      const kind = alertKinds.find((each) => each === mark?.word)
      const [first, ...rest] = quote.children
      if (!mark || !kind || first?.type !== 'paragraph') return
      mark.text.value = mark.text.value.slice(mark.length)
      const [title, text] = splitAtLineEnd(first.children)
      quote.data = { hName: 'aside', hProperties: { role: 'note', className: ['alert', `alert-${kind}`] } }
      quote.children = [headOf(words[kind], title), ...(text.length > 0 ? [{ ...first, children: text }] : []), ...rest]
    })
  }
}

function headOf(label: string, title: PhrasingContent[]): Paragraph {
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: label }] }
  const behind: PhrasingContent[] = title.length > 0 ? [{ type: 'text', value: ' ' }, ...title] : []
  return { type: 'paragraph', data: { hProperties: { className: ['alert-title'] } }, children: [strong, ...behind] }
}

/** What stands in the first line of a paragraph, and what in the others. */
function splitAtLineEnd(children: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, child] of children.entries()) {
    const before = children.slice(0, index)
    const behind = children.slice(index + 1)
    if (child.type === 'break') return [withoutEmpty(before), withoutEmpty(behind)]
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type !== 'text' || end === -1) continue
    const part = (value: string): Text => ({ type: 'text', value })
    const [first, next] = [part(child.value.slice(0, end)), part(child.value.slice(end + 1))]
    return [withoutEmpty([...before, first]), withoutEmpty([next, ...behind])]
  }
  return [withoutEmpty(children), []]
}

function withoutEmpty(children: PhrasingContent[]): PhrasingContent[] {
  return children.filter((child) => child.type !== 'text' || child.value !== '')
}
