/** A text as it is compared: one Unicode form, no case, no full width, nothing but letters and digits. */
export interface FoldedText {
  text: string
  /** For each unit of `text`, where it stands in the text in NFC. */
  places: number[]
  /** For each unit of `text`, whether a word starts there. */
  starts: boolean[]
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

const latinLetter = /\p{Script=Latin}/u

/** A text with its Latin letters in lower case and without accents; Hangul comes apart. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** What folding changes or leaves out: all but the commonest characters. */
const others = /[^가-힣a-z0-9]+/g

/**
 * Folds a text by NFKC (Unicode Standard Annex 15) and lower case, character by character, so that what is found can be
 * marked in the text. White space and punctuation go, because Korean spacing varies: 기술세미나 and 기술 세미나. Where the
 * units stand is worked out when something is found.
 */
export function fold(text: string): FoldedText {
  const composed = text.normalize('NFC')
  let known: Pick<FoldedText, 'places' | 'starts'> | undefined
  const whereabouts = () => {
    known ??= whereaboutsIn(composed)
    return known
  }
  return {
    text: composed.replace(others, foldOthers),
    get places() {
      return whereabouts().places
    },
    get starts() {
      return whereabouts().starts
    },
  }
}

function foldOthers(run: string): string {
  if (run === ' ') return ''
  let folded = ''
  for (const character of run) folded += unitsOf(character).join('')
  return folded
}

function whereaboutsIn(composed: string): Pick<FoldedText, 'places' | 'starts'> {
  const places: number[] = []
  const starts: boolean[] = []
  let place = 0
  let isInside = false
  for (const character of composed) {
    const count = isPlain(character) ? 1 : unitsOf(character).length
    for (let unit = 0; unit < count; unit++) {
      places.push(place)
      starts.push(!isInside && unit === 0)
    }
    isInside = count > 0
    place += character.length
  }
  return { places, starts }
}

/** Whether a character is its own folded form: nearly all are, and asking is quicker than folding. */
function isPlain(character: string): boolean {
  return (
    (character >= '가' && character <= '힣') ||
    (character >= 'a' && character <= 'z') ||
    (character >= '0' && character <= '9')
  )
}

/** What a character is folded to; nothing of white space and punctuation, and no accent of a Latin letter. */
function unitsOf(character: string): string[] {
  if (character <= '\u007f') return character >= 'A' && character <= 'Z' ? [character.toLowerCase()] : []
  if (!letterOrDigit.test(character)) return []
  if (latinLetter.test(character)) return plainLatin(character).split('')
  // Compatibility jamo stay as they are: NFKC would make conjoining jamo of them.
  const isJamo = character >= 'ㄱ' && character <= 'ㆎ'
  return (isJamo ? character : character.normalize('NFKC').toLowerCase()).split('')
}

/** The words of a query as they were typed; what is nothing but punctuation is none. */
export function wordsOf(query: string): string[] {
  return query.split(/\s+/u).filter((word) => fold(word).text)
}

/** The words of a query, folded, each once. */
export function foldWords(query: string): string[] {
  return [...new Set(wordsOf(query).map((word) => fold(word).text))]
}
