import { toString as textOf } from 'mdast-util-to-string'
import type { Language } from '../language'
import { readMarkdown } from './markdown'

const isPicture = new Set(['link', 'image', 'emphasis'])

/** In characters; below it a first sentence is a greeting more often than it says what a text is about. */
const short = 40

/**
 * The first sentence of the first paragraph that has words, as Jekyll takes its excerpt from the start of a text; with the second
 * where the first is short.
 */
export function beginningOf(body: string, language: Language): string | undefined {
  for (const node of readMarkdown(body).children) {
    if (node.type !== 'paragraph') continue
    // A picture is no beginning, nor is what became of it: a link, or its words in italics.
    if (node.children.every((child) => isPicture.has(child.type) || !textOf(child).trim())) continue
    const words = node.children.filter(({ type }) => !['image', 'footnoteReference', 'html'].includes(type))
    const text = textOf({ type: 'paragraph', children: words }).replace(/\s+/g, ' ').trim()
    if (!/[\p{L}]{2}/u.test(text)) continue
    const sentences = Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text))
    const first = sentences[0]?.segment.trim() ?? ''
    return first.length < short ? [first, sentences[1]?.segment.trim()].filter(Boolean).join(' ') : first
  }
  return undefined
}

/** Korean when the title or a tenth of the letters are Korean, else English. */
export function languageOf(title: string, body: string): Language {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const korean = body.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return /\p{Script=Hangul}/u.test(title) || korean * 10 > letters ? 'ko' : 'en'
}
