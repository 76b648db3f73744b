import { romanize } from 'es-hangul'

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
