import { toString as textOf } from 'mdast-util-to-string'
import type { Language } from '../language'
import { readMarkdown } from './markdown'

/** The first sentence of the first paragraph that has words, as Jekyll takes its excerpt from the start of a text. */
export function firstSentence(body: string, language: Language): string | undefined {
  for (const node of readMarkdown(body).children) {
    if (node.type !== 'paragraph') continue
    // A picture that became a link is no beginning.
    if (node.children.every((child) => child.type === 'link' || child.type === 'image' || !textOf(child).trim()))
      continue
    const words = node.children.filter(({ type }) => !['image', 'footnoteReference', 'html'].includes(type))
    const text = textOf({ type: 'paragraph', children: words }).replace(/\s+/g, ' ').trim()
    const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
    if (sentence && /[\p{L}]{2}/u.test(text)) return sentence.segment.trim()
  }
  return undefined
}

/** Korean when the title or a tenth of the letters are Korean, else English. */
export function languageOf(title: string, body: string): Language {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const korean = body.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return /\p{Script=Hangul}/u.test(title) || korean * 10 > letters ? 'ko' : 'en'
}
