/** A text as it is compared: one Unicode form, no case, no full width, nothing but letters and digits. */
export interface FoldedText {
  text: string
  /** For each unit of `text`, where it stands in the text in NFC. */
  places: number[]
  /** For each unit of `text`, whether a word starts there. */
  starts: boolean[]
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

/**
 * Folds a text by NFKC (Unicode Standard Annex 15) and lower case, character by character, so that what is found can be
 * marked in the text. White space and punctuation go, because Korean spacing varies: 기술세미나 and 기술 세미나.
 */
export function fold(text: string): FoldedText {
  const folded: FoldedText = { text: '', places: [], starts: [] }
  let place = 0
  let isInside = false
  for (const character of text.normalize('NFC')) {
    const units = isPlain(character) ? character : unitsOf(character)
    const isPart = units.length > 0
    if (isPart) {
      for (const unit of units) {
        folded.text += unit
        folded.places.push(place)
        folded.starts.push(!isInside)
        isInside = true
      }
    }
    isInside = isPart
    place += character.length
  }
  return folded
}

/** Whether a character is its own folded form: nearly all are, and asking is quicker than folding. */
function isPlain(character: string): boolean {
  return (
    (character >= '가' && character <= '힣') ||
    (character >= 'a' && character <= 'z') ||
    (character >= '0' && character <= '9')
  )
}

/** What a character is folded to; nothing of white space and punctuation. */
function unitsOf(character: string): string[] {
  if (character <= '\u007f') return character >= 'A' && character <= 'Z' ? [character.toLowerCase()] : []
  if (!letterOrDigit.test(character)) return []
  // Compatibility jamo stay as they are: NFKC would make conjoining jamo of them.
  const isJamo = character >= 'ㄱ' && character <= 'ㆎ'
  return (isJamo ? character : character.normalize('NFKC').toLowerCase()).split('')
}

/** The words of a query as they were typed; what is nothing but punctuation is none. */
export function wordsOf(query: string): string[] {
  return query.split(/\s+/u).filter((word) => fold(word).text)
}

/** The words of a query, folded. */
export function foldWords(query: string): string[] {
  return wordsOf(query).map((word) => fold(word).text)
}
