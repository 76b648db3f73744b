import { titleKey } from '../talk-heading'
import { noAlt, refusedAlt } from './alt-words'
import { isFileName } from './file-name-text'
import type { Finding } from './source'
import { isStockPhrase } from './stock-phrases'

/** What a text stands for and beside: the picture's own words, and its file's name. */
export interface AltContext {
  /** The name of the file at the end of the picture's address; empty when that has none. */
  file: string
  caption?: string
  /** The headline of the document it is in, in the same language. */
  title?: string
}

/** What an author is to put in the place of these words, in the language of the page. */
export const unfinished = { ko: '…무엇이 보이는지…', en: '…what can be seen…' }

/**
 * Why an alt text tells nobody what can be seen (WCAG 2.2, failure F30, and more): how a problem names it and what it
 * asks for. Nothing for a text that says something; whether it is true, only people can see.
 */
export function judgeAlt(alt: string, { file, caption, title }: AltContext): Finding | undefined {
  if (alt.trim() === '') return noAlt
  if (isUnfinished(alt)) return refusedAlt(alt, 'unfinished')
  if (isFileName(alt, file)) return refusedAlt(alt, 'fileName')
  if (isStockPhrase(alt)) return refusedAlt(alt, 'stock')
  if (size(alt) < smallest) return refusedAlt(alt, 'short')
  const key = titleKey(alt)
  if (title !== undefined && key === titleKey(title)) return refusedAlt(alt, 'title')
  if (caption !== undefined && key === titleKey(caption)) return refusedAlt(alt, 'caption')
  return undefined
}

function isUnfinished(alt: string): boolean {
  const text = alt.trim()
  const words = Object.values(unfinished)
  return (
    words.some((each) => text.includes(each) || text === each.replaceAll('…', '')) ||
    /^[….\s]+$|:\s*(?:…|\.\.\.)$/.test(text)
  )
}

// "logo", "NPU", "의자" name a thing; five letters, or three syllables of Hangul, can begin to say what is to be seen.
const smallest = 5

/** How much a text says, in letters: a syllable of Hangul, a kana or an ideograph counts as two. */
function size(text: string): number {
  const letters = text.normalize('NFC').match(/\p{Letter}|\p{Number}/gu) ?? []
  return letters.reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? 2 : 1),
    0,
  )
}

/** The words that announce a picture, which a screen reader does by itself; empty when a text begins with none. */
export function announcement(alt: string): string {
  return (
    /^\s*(?:(?:사진|이미지|그림)\s*[:：]|(?:an? |the )?(?:photo|photograph|picture|image|pic) (?:of|showing)\b|(?:photo|picture|image)\s*:)\s*/i.exec(
      alt,
    )?.[0] ?? ''
  )
}
