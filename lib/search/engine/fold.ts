/** A text as it is compared: one Unicode form, no case, no full width, nothing but letters, digits, and the signs of C++ and C#. */
export interface FoldedText {
  text: string
  /** For each unit of `text`, where it stands in the text in NFC. */
  places: number[]
  /** For each unit of `text`, whether a word starts there. */
  starts: boolean[]
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

const latinLetter = /\p{Script=Latin}/u

/** Signs that make another word of the letter before them: C++ and C# are not C. */
const signs = /(?<=[a-z])(?:\+\+(?![a-z])|#(?![a-z0-9]))/gi

/** A kept sign is a character of private use, because every other sign is left out. */
const keptSigns = new Map([
  ['+', '\ue02b'],
  ['#', '\ue023'],
])

function keepSigns(text: string): string {
  return text.replace(signs, (found) => Array.from(found, (sign) => keptSigns.get(sign)).join(''))
}

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
  const composed = keepSigns(text.normalize('NFC'))
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
  while (place < composed.length) {
    const point = composed.codePointAt(place) ?? 0
    const count = isPlain(point) ? 1 : unitsOf(String.fromCodePoint(point)).length
    for (let unit = 0; unit < count; unit++) {
      places.push(place)
      starts.push(!isInside && unit === 0)
    }
    isInside = count > 0
    place += point > 0xffff ? 2 : 1
  }
  return { places, starts }
}

/** Whether a character is its own folded form, a Hangul syllable, a small Latin letter or a digit: asking is quicker than folding. */
function isPlain(point: number): boolean {
  return (point >= 0xac00 && point <= 0xd7a3) || (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39)
}

/** What a character is folded to; nothing of white space and punctuation, and no accent of a Latin letter. */
function unitsOf(character: string): string[] {
  if (character <= '\u007f') return character >= 'A' && character <= 'Z' ? [character.toLowerCase()] : []
  if (character === '\ue02b' || character === '\ue023') return [character]
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

/** Particles, endings and titles that stand behind a Korean noun, the longest first, so that the most is taken away at first. */
const particles = [
  '했습니다 하였습니다 되었습니다 에서부터 으로부터 만으로도',
  '에서는 에서도 에서의 으로는 으로도 으로서 으로써 이라는 이라고 이라면 에게서 까지는 부터는 까지도 처럼은 이에요 입니다 합니다 됩니다 했어요 했다가 하려면 하면서 되면서 하려고 하도록 했지만 하지만 하거나 되었던 되었다 하였다 했는데 하는데 하는지 되는지 인가요 하나요 하세요 입니까 만으로 들에게 들에서 해보기 해보는 했어야 적으로',
  '선생님 예요 하는 했던 했다 한다 하다 해서 하고 하기 하면 하며 해요 해야 해본 할지 하지 하자 했을 되는 되고 되어 되던 됐던 됐다 된다 되기 되지 에서 에게 으로 이란 이나 이며 이고 이다 이랑 인데 인지 인가 였던 였다 처럼 까지 부터 보다 마다 조차 밖에 만의 만이 라는 라고 라면 에는 에도 에만 과의 와의 과는 와는 로는 로도 로의 들이 들은 들을 들의 들과 께서 한테 대로 같은 같이 시킨 적인',
  '은 는 이 가 을 를 의 에 와 과 도 로 만 랑 나 들 요 님 씨 한 할 함 된 될 됨 뿐 적',
].flatMap((line) => line.split(' '))

const known = new Set(particles)

/** Whether a word belongs to the one before it. */
export function isParticle(word: string): boolean {
  return known.has(word)
}

/** What may be left of a word without its particle or ending, the shortest first; at least two characters. */
export function stemsOf(word: string): string[] {
  return particles.flatMap((particle) => {
    const stem = word.slice(0, -particle.length)
    return word.endsWith(particle) && stem.length >= 2 ? stem : []
  })
}
