import { disassemble, romanize } from 'es-hangul'
import { distance } from 'fastest-levenshtein'

/** The most characters a name has that is compared with others: what is longer is a sentence. */
export const longestName = 80

/** The fewest letters of a Latin word in which one slip is told from another name, and in which two are. */
export const longWord = 7
export const veryLongWord = 9

/** What brings names together under a key: the same letters, the same sounds, or a slip of the keyboard. */
export const keyKinds = ['letters', 'sound', 'latin', 'heard', 'typo', 'swap'] as const
export type KeyKind = (typeof keyKinds)[number]

/** A key begins with its kind. */
export type NameKey = `${KeyKind} ${string}`

/** The keys under which names that may mean the same person meet. Meeting is a reason to compare them, no more. */
export function nameKeys(name: string): Set<NameKey> {
  return new Set(name.length > longestName ? [] : scriptsOf(name).flatMap(keysOf))
}

function keysOf(words: string[]): NameKey[] {
  const turned = rotations(words)
  const [letters = ''] = turned
  if (letters.length < (isHangul(letters) ? 2 : 4)) return []
  const same = keys('letters', turned)
  if (isHangul(letters)) return [...same, ...keys('sound', turned.flatMap(hangulKeys)), ...hangulSlips(letters)]
  if (!isLatin(letters)) return same
  const { hangul, latin } = latinKeys(words)
  const slips = hasKoreanFamily(words) ? swaps(letters) : latinSlips(words)
  return [...same, ...keys('sound', hangul), ...keys('latin', latin), ...slips]
}

function keys(kind: KeyKind, texts: string[]): NameKey[] {
  return texts.map((text): NameKey => `${kind} ${text}`)
}

/** The words run together, beginning with each of them in turn. */
function rotations(words: string[]): string[] {
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(''))
}

// Of two names of three syllables that differ in one letter, most are two people: only letters that sound alike count.
function hangulSlips(name: string): NameKey[] {
  if (name.length < 3) return []
  const letters = disassemble(name)
  return [...keys('heard', [heard(letters)]), ...keys('typo', name.length > 3 ? [letters, ...withoutOne(letters)] : [])]
}

/** Vowels that most speakers of today pronounce alike, written as one. */
function heard(letters: string): string {
  const simple = letters.replaceAll('ㅒ', 'ㅖ').replaceAll('ㅐ', 'ㅔ')
  return simple.replace(/ㅗㅔ|ㅗㅣ/g, 'ㅜㅔ')
}

function latinSlips(words: string[]): NameKey[] {
  if (words.length < 2) return []
  return words.flatMap((word, index) => {
    if (word.length < longWord) return []
    const once = withoutOne(word)
    const twice = word.length < veryLongWord ? [] : once.flatMap(withoutOne)
    return keys(
      'typo',
      [word, ...once, ...twice].map((each) => words.with(index, each).join(' ')),
    )
  })
}

// Korean names in Latin letters lie close together: only two letters in a wrong order are surely a slip.
function swaps(letters: string): NameKey[] {
  return letters.length < longWord ? [] : keys('swap', [[...letters].sort().join('')])
}

/** Korean family names; those of two syllables last. */
const families = [
  ...'김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염',
  ...'여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호음빈동온시범좌팽승간상갈',
  ...'류림리로라',
  ...['남궁', '황보', '제갈', '선우', '독고', '사공', '서문'],
]

const known = new Set(families)

/** One family under two spellings in Hangul. */
const sameFamily: Record<string, string> = { 류: '유', 림: '임', 리: '이', 로: '노', 라: '나' }

/** How families spell themselves, the usual way first, where that is not the Revised Romanization. */
const ownSpellings: Record<string, string[]> = {
  김: ['kim'],
  이: ['lee'],
  박: ['park'],
  최: ['choi', 'choy'],
  유: ['ryu'],
  임: ['lim'],
  노: ['roh'],
  나: ['ra'],
  허: ['hur'],
  백: ['paik'],
}

/** What people write for a vowel of the Revised Romanization. */
const vowels: Record<string, string[]> = {
  yeo: ['yeo', 'yu', 'yo'],
  eo: ['eo', 'u', 'o'],
  eu: ['eu', 'u'],
  ui: ['ui', 'i'],
  oe: ['oe', 'oi'],
  ye: ['ye', 'e'],
}

/** Latin spellings of one sound: capitals stand for vowels that Latin letters only approach, ㅓ and ㅡ. */
const sounds: Record<string, string> = {
  ...{ yeo: 'yO', yoo: 'yu', you: 'yu', yae: 'ye', yea: 'ye', woo: 'u', weo: 'wo', wae: 'we', eui: 'ui' },
  ...{ wu: 'u', oe: 'we', yi: 'i', eo: 'O', eu: 'U', ae: 'e', oo: 'u', ou: 'u', ee: 'i' },
  ...{ sh: 's', ch: 'j', rh: 'l', ng: 'nk', g: 'k', c: 'k', q: 'k', d: 't', b: 'p', z: 'j', r: 'l' },
}
const sound = new RegExp(Object.keys(sounds).join('|'), 'g')

/** A Latin spelling as the sounds it stands for, so that spellings of one Korean word meet. */
export function soundsOf(latin: string): string {
  return latin
    .replace(/(?<![sc])h(?![aeiouyw])/g, '')
    .replace(sound, (letters) => sounds[letters] ?? letters)
    .replace(/([^aeiouOUyw])\1+/g, '$1')
}

const syllable = '[kntlmpsjh]?(?:y?[aeiouOU]|w[aeio]|ui)(?:nk|[kntlmp])?'
const givenName = new RegExp(`^(?:${syllable}){1,3}$`)
const usualGivenName = new RegExp(`^(?:${syllable}){2}$`)

const spellings = new Map<string, string[]>()

/** The usual Latin spellings of a Hangul syllable. */
function spellingsOf(hangul: string): string[] {
  const found = spellings.get(hangul)
  if (found) return found
  const revised = romanize(hangul)
  const [vowel = ''] = /yeo|eo|eu|ui|oe|ye/.exec(revised) ?? []
  const all = (vowels[vowel] ?? [vowel]).map((each) => revised.replace(vowel, each))
  spellings.set(hangul, all)
  return all
}

const familiesBySound = new Map<string, Set<string>>()
for (const family of families) {
  const name = sameFamily[family] ?? family
  const latin = [...join([...family].map(spellingsOf)), ...(ownSpellings[family] ?? [])]
  for (const each of latin.map(soundsOf)) familiesBySound.set(each, (familiesBySound.get(each) ?? new Set()).add(name))
}

/** The keys of a name in Hangul: its family, and each sound its given name has in Latin letters. None for other words. */
export function hangulKeys(name: string): string[] {
  return [name.slice(0, 2), name.slice(0, 1)].flatMap((family) => {
    const given = [...name.slice(family.length)]
    if (!known.has(family) || given.length === 0 || given.length > 3) return []
    const together = join(given.map(spellingsOf)).map(soundsOf)
    // What runs together in `Haeun` stands apart in `Ha Eun`.
    const apart = join(given.map((each) => spellingsOf(each).map(soundsOf)))
    // Syllables sound otherwise beside each other: 혁민 is written Hyukmin, and Hyeongmin as it is spoken.
    const spoken = soundsOf(romanize(given.join('')))
    return [...new Set([...together, ...apart, spoken])].map((each) => `${sameFamily[family] ?? family}/${each}`)
  })
}

/** A name in Hangul as its owner may write it in Latin letters, the family name last; for a folder, not for a page. */
export function usualRomanisation(name: string): string {
  const family = [name.slice(0, 2), name.slice(0, 1)].find((each) => known.has(each) && each.length < name.length) ?? ''
  const latin = ownSpellings[family]?.[0] ?? romanize(family)
  return `${romanize(name.slice(family.length))} ${latin}`.trim()
}

/** The keys under which a Latin name is the romanisation of a Korean one, with the family name at either end. */
export function latinKeys(words: string[]): { hangul: string[]; latin: string[] } {
  const ends = [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const
  const keys = ends.flatMap(([family = '', given]) =>
    [soundsOf(given.join('')), given.map(soundsOf).join('')].flatMap((heard) => {
      const owners = words.length > 1 && givenName.test(heard) ? familiesBySound.get(soundsOf(family)) : undefined
      return [...(owners ?? [])].map((owner) => ({ owner, heard }))
    }),
  )
  const usual = keys.filter(({ heard }) => usualGivenName.test(heard))
  return {
    hangul: [...new Set(keys.map(({ owner, heard }) => `${owner}/${heard}`))],
    latin: [...new Set(usual.map(({ owner, heard }) => `${owner}/${heard.replace(/[OU]/g, 'u')}`))],
  }
}

/** Whether the first or the last word of a Latin name is how a Korean family spells itself. */
export function hasKoreanFamily(words: string[]): boolean {
  return [words[0], words.at(-1)].some((word = '') => familiesBySound.has(soundsOf(word)))
}

/** Whether one name has ㅓ where the other has ㅡ, both spelled out: two names, though either is written `u` as well. */
export function haveOtherVowels(words: string[], others: string[]): boolean {
  const count = (all: string[], vowel: string) => soundsOf(all.join(' ')).split(vowel).length
  const [more, less] = (['O', 'U'] as const).map((vowel) => count(words, vowel) - count(others, vowel))
  return (more ?? 0) * (less ?? 0) < 0
}

function join(parts: string[][]): string[] {
  return parts.reduce((all, part) => all.flatMap((start) => part.map((each) => start + each)), [''])
}

/** Why two names may mean one person, the surest first. */
export const resemblances = ['letters', 'order', 'typo', 'sound', 'talk'] as const
export type Resemblance = (typeof resemblances)[number]

/** How two names resemble each other, as the surest of their common keys says; nothing when they do not. */
export function findResemblance(one: string, other: string): Resemblance | undefined {
  const shared = [...nameKeys(one)].filter((key) => nameKeys(other).has(key))
  const found = new Set(shared.map((key) => resemblanceUnder(key, one, other)))
  return resemblances.find((each) => found.has(each))
}

/** How two names that met under a key resemble each other; nothing when they only met by chance. */
export function resemblanceUnder(key: NameKey, one: string, other: string): Resemblance | undefined {
  return judges[kindOf(key)](wordsOf(one), wordsOf(other))
}

function kindOf(key: NameKey): KeyKind {
  const kind = keyKinds.find((each) => key.startsWith(`${each} `))
  if (!kind) throw new Error(`No names meet under ${key}`)
  return kind
}

const judges: Record<KeyKind, (words: string[], others: string[]) => Resemblance | undefined> = {
  letters: (words, others) =>
    words.length === others.length && words.join('') !== others.join('') ? 'order' : 'letters',
  heard: () => 'typo',
  typo: (words, others) => (areOneSlipApart(words, others) ? 'typo' : undefined),
  swap: (words, others) => (areSwapped(words.join(''), others.join('')) ? 'typo' : undefined),
  // Two names of one script that have a sound in common were judged by their letters.
  sound: (words, others) => (words.some(isHangul) === others.some(isHangul) ? undefined : 'sound'),
  latin: (words, others) => (haveOtherVowels(words, others) ? undefined : 'sound'),
}

/** A slip in one word, or two in a very long one, after the same first letter; all other words alike. */
function areOneSlipApart(words: string[], others: string[]): boolean {
  const [one, other] = [words.join(''), others.join('')]
  if (isHangul(one)) return distance(disassemble(one), disassemble(other)) === 1
  const pairs = words.map((word, index) => [word, others[index] ?? ''] as const).filter(([a, b]) => a !== b)
  const [[a, b] = ['', '']] = pairs
  const shorter = Math.min(a.length, b.length)
  const slips = shorter < longWord ? 0 : shorter < veryLongWord ? 1 : 2
  return words.length === others.length && pairs.length === 1 && a[0] === b[0] && distance(a, b) <= slips
}

/** Whether two letters beside each other are all that differs. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one.slice(at + 2) === other.slice(at + 2) && one[at] === other[at + 1] && one[at + 1] === other[at]
}

/** Whether two names differ in a letter of Hangul, or in two of a long Latin name: enough where both tell of one event. */
export function areNearlySame(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > longestName) return false
  const [letters, others] = [wordsOf(one).join(''), wordsOf(other).join('')]
  if (isHangul(letters) && isHangul(others))
    return letters.length > 2 && distance(disassemble(letters), disassemble(others)) === 1
  if (!isLatin(letters) || !isLatin(others) || letters.length < longWord) return false
  return distance(letters, others) <= (letters.length < veryLongWord ? 1 : 2)
}

/** The words of a name: lower case, no accents on the letters of Europe; hyphens, dots and apostrophes inside a word are taken out of it. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’.‐‑–-](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** Whether a text is written in Hangul syllables and nothing else. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text)
}

/** Whether a text is written in the letters a to z and nothing else. */
export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(text)
}

/** The words of a name, and those of each script by itself when it gives both: `이제응 (Jerry Lee)`. */
export function scriptsOf(name: string): string[][] {
  const words = wordsOf(name)
  const hangul = words.filter(isHangul)
  const latin = words.filter(isLatin)
  return hangul.length > 0 && latin.length > 1 ? [words, hangul, latin] : [words]
}

/** Every text that is left when one letter is taken out. */
export function withoutOne(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1))
}
