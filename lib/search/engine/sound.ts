import { isSyllable } from './field'
import { isParticle } from './fold'
import { codas, letterNames, onsets, vowels } from './sound-spellings'

/** What has been read of a Latin word when some of a Hangul word has been read, however that is noted. */
interface Reader<State> {
  /** With any of some spellings behind any of what has been read. */
  after(state: State, spellings: readonly string[]): State
  either(state: State, other: State): State
  isNothing(state: State): boolean
}

/** A syllable by the places of its parts in the order of Unicode; without a final consonant `coda` is 0. */
interface Syllable {
  onset: number
  vowel: number
  coda: number
}

/** Longer Latin words are not read by their sound: the places in them have to fit in a number. */
const longest = 30
/** Fewer letters and syllables together say too little. */
const fewest = 6
const most = 6

/** Whether a folded word has Hangul in it, so that Latin words may sound like it: 딥시크, KV캐시. */
export function isHangulWord(word: string): boolean {
  return /^(?=.*[가-힣])[가-힣a-z0-9]{2,}$/.test(word)
}

/**
 * Whether a folded word may be meant by its sound. A Latin word of four letters sounds like too many Korean ones: cuda like 그대 and 거대.
 */
export function maySound(word: string): boolean {
  return isHangulWord(word) || /^[a-z][a-z0-9]{4,}$/.test(word)
}

/** Of words in the other script, those that a typed word sounds like, at most six, the shortest first; all are folded, and Hangul ones come without particles. */
export function soundingLike(typed: string, words: Iterable<string>): string[] {
  if (isHangulWord(typed)) return shortestOf(words, (word) => (soundsLike(typed, word) ? word : undefined))
  if (!maySound(typed)) return []
  const initials = initialsOfSound(typed)
  return shortestOf(words, (word) =>
    initials.includes(initialOfSound(word) ?? -1) ? soundsLike(word, typed) : undefined,
  )
}

function shortestOf(words: Iterable<string>, find: (word: string) => string | undefined): string[] {
  const found = new Set<string>()
  for (const word of words) {
    const like = find(word)
    if (like) found.add(like)
  }
  return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most)
}

/**
 * The Hangul word, without a particle behind it, that may be how Koreans write a Latin one, or spell it out: 컨퍼런스 conference, 지피유
 * GPU, 엔비디아 NVIDIA; nothing when none may. Latin letters in the Hangul word stand for themselves.
 */
export function soundsLike(hangul: string, latin: string): string | undefined {
  if (latin.length > longest || latin.length + hangul.length < fewest) return undefined
  // The places reached in the Latin word, each the number of letters before it, as the bits of a number.
  const reader: Reader<number> = {
    after(places, spellings) {
      let reached = 0
      for (let at = 0; at <= latin.length && 1 << at <= places; at++) {
        if ((places & (1 << at)) === 0) continue
        for (const spelling of spellings) if (latin.startsWith(spelling, at)) reached |= 1 << (at + spelling.length)
      }
      return reached
    },
    either: (places, others) => places | others,
    isNothing: (places) => places === 0,
  }
  const reached = read(hangul, reader, 1)
  // A plural is not heard.
  const isEnd = (places: number) => ((places | reader.after(places, ['s'])) & (1 << latin.length)) !== 0
  for (let at = hangul.length; at > 1 && at + latin.length >= fewest; at--) {
    if (isEnd(reached[at] ?? 0) && (at === hangul.length || isParticle(hangul.slice(at)))) return hangul.slice(0, at)
  }
  return undefined
}

/** How many letters a beginning has. */
export const beginningLength = 2

/** How Latin words may begin that a Hangul word sounds like, in two letters. */
export function beginningsOfSound(hangul: string): string[] {
  const reader: Reader<Set<string>> = {
    after(beginnings, spellings) {
      const longer = new Set<string>()
      for (const beginning of beginnings) {
        if (beginning.length === beginningLength) longer.add(beginning)
        else for (const spelling of spellings) longer.add((beginning + spelling).slice(0, beginningLength))
      }
      return longer
    },
    either: (some, others) => new Set([...some, ...others]),
    isNothing: ({ size }) => size === 0,
  }
  const reached = read(hangul, reader, new Set(['']))
  return [...(reached[hangul.length] ?? [])].filter(({ length }) => length === beginningLength)
}

/** The initial consonants, by their places in the order of Unicode, with which a Hangul word may begin that sounds like a Latin one. */
function initialsOfSound(latin: string): number[] {
  const isBegun = (spellings: readonly string[]) => spellings.some((spelling) => latin.startsWith(spelling))
  return onsets.flatMap((spellings, onset) => {
    const isNamed = letterNames.some(([name, letters]) => initialOfSound(name) === onset && isBegun(letters))
    return isNamed || isBegun(onset === silent ? vowels.flat() : spellings) ? [onset] : []
  })
}

/** The place of the initial consonant of a word in the order of Unicode; nothing when it begins with no syllable. */
function initialOfSound(word: string): number | undefined {
  return syllableAt(word, 0)?.onset
}

/** By how many characters of a Hangul word have been read, what is read of a Latin one behind a start, if anything. */
function read<State>(hangul: string, reader: Reader<State>, start: State): (State | undefined)[] {
  const reached: (State | undefined)[] = [start]
  const reach = (at: number, state: State) => {
    const before = reached[at]
    if (!reader.isNothing(state)) reached[at] = before === undefined ? state : reader.either(before, state)
  }
  for (let at = 0; at < hangul.length; at++) {
    const state = reached[at]
    if (state === undefined) continue
    reach(at + 1, readUnit(hangul, at, reader, state))
    for (const [name, letters] of letterNames) {
      if (hangul.startsWith(name, at)) reach(at + name.length, reader.after(state, letters))
    }
  }
  return reached
}

const [firstSyllable, vowelCount, codaCount] = ['가'.charCodeAt(0), vowels.length, codas.length + 1]
const [silent, yieldingAfterX] = [11, 9]
const [a, eu, u, i] = [0, 18, 13, 20]
const [codaK, codaL] = [1, 8]
const onsetL = 5
/** ㅅ, ㅈ and ㅊ, behind which ㅣ may stand for no vowel as ㅡ does: 벤치마크 benchmark. */
const hissing = [9, 12, 14]

function syllableAt(word: string, at: number): Syllable | undefined {
  if (!isSyllable(word.charAt(at))) return undefined
  const place = word.charCodeAt(at) - firstSyllable
  const vowel = Math.floor(place / codaCount) % vowelCount
  return { onset: Math.floor(place / codaCount / vowelCount), vowel, coda: place % codaCount }
}

/** What is read behind a state when the syllable or letter at a place of the Hangul word has been read. */
function readUnit<State>(hangul: string, at: number, { after, either }: Reader<State>, state: State): State {
  const syllable = syllableAt(hangul, at)
  if (!syllable) return after(state, [hangul.charAt(at)])
  const before = syllableAt(hangul, at - 1)
  const next = syllableAt(hangul, at + 1)
  const { onset, vowel, coda } = syllable
  // 클라우드 cloud has one l, 텍스트 text has ㄱ스 in its x.
  const isOnsetMute =
    onset === silent ||
    (onset === onsetL && before?.coda === codaL) ||
    (onset === yieldingAfterX && before?.coda === codaK)
  const begun = after(state, onsets[onset] ?? [])
  const opened = isOnsetMute ? either(begun, state) : begun
  // The second half of a diphthong, 데이터 data, or the first, 파이썬 python, may be written in the other.
  const isSecondHalf = onset === silent && before?.coda === 0 && (vowel === i || vowel === u)
  const isFirstHalf = onset !== silent && vowel === a && coda === 0 && next?.onset === silent && next.vowel === i
  const isMute = vowel === eu || isSecondHalf || isFirstHalf || (vowel === i && hissing.includes(onset))
  const voiced = after(opened, vowels[vowel] ?? [])
  // An r behind a vowel is not heard, and neither is an e behind a consonant.
  const drawn = vowel === eu ? voiced : either(voiced, after(voiced, ['r']))
  const sounded = isMute ? either(drawn, opened) : drawn
  if (coda === 0) return sounded
  const closed = after(sounded, codas[coda - 1] ?? [])
  return either(closed, after(closed, ['e']))
}
