import { nearest } from '../report/nearest'
import type { AskWords } from './ask-words'

/** Flags as they are written, each with its answer. */
export function listFlags(flags: readonly string[]): string {
  return flags.map((flag) => `--${flag} "…"`).join(', ')
}

/** What is wrong with the words behind a kind, in their order: flags that there are not, flags without a value, words without a flag. */
export function listObjections(words: readonly string[], flags: readonly string[], messages: AskWords): string[] {
  let last = flags.find((flag) => flag === 'title') ?? flags[0]
  let belongs = false
  return words.flatMap((word, at) => {
    const [, dashes = '', name, value] = /^(--?)([^-=\s][^=\s]*)(=)?/.exec(word) ?? []
    if (!name) {
      const isValue = belongs
      belongs = false
      return isValue ? [] : [messages.looseWord(word, `--${last}`)]
    }
    belongs = !value
    if (dashes !== '--' || !flags.includes(name)) {
      const guess = nearest(name, flags)
      const written = `${dashes}${name}`
      return guess ? `${written}: ${messages.didYouMean([`--${guess}`])}` : messages.noFlag(written)
    }
    last = name
    const next = words[at + 1]
    return belongs && (next === undefined || next.startsWith('-')) ? messages.noValue(`--${name}`) : []
  })
}
