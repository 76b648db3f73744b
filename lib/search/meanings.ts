import { isSlipOf } from './edits'
import { type Field, type Find, findInitials, findUnfinished, findWord } from './field'
import { retype } from './keyboard'
import { stemsOf } from './particles'

/** One way to understand a typed word. */
export interface Meaning {
  /** How sure it is, from 1 down. */
  trust: number
  find(field: Field): Find | undefined
}

const consonants = /^[ㄱ-ㅎ]{2,}$/
const endsInHangul = /[ㄱ-ㅣ가-힣]$/

/**
 * Every way to understand a folded word, in groups, the surest first: as it was typed, with the other keyboard, with a slip.
 * A group is asked only where no surer one finds anything. `vocabulary` are the Latin words that can be found.
 */
export function meaningsOf(word: string, vocabulary: readonly string[]): Meaning[][] {
  if (consonants.test(word)) return [[{ trust: 0.9, find: (field) => findInitials(field, word) }]]
  const retyped = retype(word)
  const slips = vocabulary.filter((known) => isSlipOf(word, known))
  return [
    [...asTyped(word, 1), ...(endsInHangul.test(word) ? unfinished(word) : [])],
    ...(retyped ? [asTyped(retyped, 0.8)] : []),
    ...(slips.length > 0 ? [[anyOf(slips, 0.6)]] : []),
  ]
}

function asTyped(word: string, trust: number): Meaning[] {
  return [literally(word, trust), ...stemsOf(word).map((stem) => literally(stem, trust * 0.8))]
}

function unfinished(word: string): Meaning[] {
  return word.length > 1 ? [{ trust: 0.8, find: (field) => findUnfinished(field, word) }] : []
}

function literally(word: string, trust: number): Meaning {
  return { trust, find: (field) => findWord(field, word) }
}

function anyOf(words: string[], trust: number): Meaning {
  return {
    trust,
    find(field) {
      for (const word of words) {
        const found = findWord(field, word)
        if (found && field.starts[found.at]) return found
      }
      return undefined
    },
  }
}
