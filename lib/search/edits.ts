import { distance } from 'fastest-levenshtein'

const latinWord = /^[a-z][a-z0-9]*$/

/** How many slips a Latin word may have: none below four letters, then one, from eight letters on two. */
function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/** Whether a typed Latin word may mean a word of the site: a letter wrong, missing, too many, or two in the wrong order. */
export function isSlipOf(typed: string, word: string): boolean {
  const slips = slipsIn(typed)
  if (slips === 0 || Math.abs(typed.length - word.length) > slips || !latinWord.test(typed)) return false
  const edits = distance(typed, word)
  return edits <= slips || (edits === 2 && lettersOf(typed) === lettersOf(word))
}

/** Two letters in the wrong order count as two edits, but leave the same letters. */
function lettersOf(word: string): string {
  return word.split('').sort().join('')
}

/** The Latin words of a text in any case, each once. */
export function latinWordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z][a-z0-9]+/g),
    ),
  ]
}
