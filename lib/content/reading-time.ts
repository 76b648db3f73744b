import { toString as textOf } from 'hast-util-to-string'
import { treeOf } from '../markdown/html-tree'
import { remembered } from '../site/remembered'

/** How much of a text is read in a minute: Hangul by syllables, everything else by words. */
const syllablesAMinute = 500
const wordsAMinute = 230

/** How many minutes it takes to read a text, given as HTML; at least one. */
export const readingMinutes = remembered((html: string) => {
  const text = textOf(treeOf(html))
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const words = text.match(/[\p{Letter}\p{Number}]+/gu)?.filter((word) => !/\p{Script=Hangul}/u.test(word)).length ?? 0
  return Math.max(1, Math.round(syllables / syllablesAMinute + words / wordsAMinute))
})
