import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { defaultLanguage, latinFirst } from './languages'
/**
 * The most bytes of a part of an address in UTF-8. A file system takes 255 (eCryptfs 143), of which the export needs some
 * for what it adds to a name.
 */
export const longestSlug = 128

/** How many characters of a hash tell apart what is cut. */
const hashLength = 10

/**
 * A text as a part of an address: NFC, lower case, letters with their marks and digits of any script, everything else one
 * hyphen. Latin letters are a to z, as the first language of the site that has them writes others: `groesse` in German. Korean stays Korean: `slugify('조규진 | Backend.AI')` is `조규진-backend-ai`. Signs that tell names apart become
 * words: `c-plus-plus`, `c-sharp`, `dot-net`. What is longer than `longestSlug` is cut after a word and ends with a hash of
 * the whole; a reserved name gets a number. May be empty. A slug stays as it is.
 */
export function slugify(text: string): string {
  const slug = withSignsInWords(folded(text))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    // A mark needs a letter to stand on.
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
  return isReservedName(slug) ? `${slug}-1` : cut(slug)
}

/** Whether a text makes an address: that it has a letter or a digit. */
export function hasSlug(text: string): boolean {
  return slugify(text) !== ''
}

/** One spelling of letters that look alike: wide and narrow forms, ligatures and mathematical letters, without what nobody sees. */
function folded(text: string): string {
  return inBasicLatin(
    text
      .replace(/[\uff01-\uffee\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/gu, (forms) => forms.normalize('NFKC'))
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
      .toLowerCase()
      .normalize('NFC')
      // The dotted capital I of Turkish leaves its dot behind (Unicode, SpecialCasing).
      .replace(/i\u0307+/g, 'i')
      .replace(/['’ʼ]/g, '')
      // What stood between a letter and its mark is gone.
      .normalize('NFC'),
    latinFirst[0] ?? defaultLanguage,
  )
}

function withSignsInWords(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}\p{M}])\+(?:\++|(?![\p{L}\p{N}]))/gu, (signs) => ' plus '.repeat(signs.length))
    .replace(/(?<=[\p{L}\p{M}])[#♯](?![a-z\p{N}])/gu, ' sharp ')
    .replace(/(?<![\p{L}\p{N}\p{M}.])\.(?=[a-z])/gu, ' dot ')
}

function cut(slug: string): string {
  if (bytesOf(slug) <= longestSlug) return slug
  const hash = bytesToHex(sha256(slug)).slice(0, hashLength)
  const room = longestSlug - hashLength - 1
  const start = slug.slice(0, room)
  const words = startOf(slug.slice(0, longestSlug).split(/(?=-)/), room)
  return [words || startOf(graphemesOf(start), room), hash].filter(Boolean).join('-')
}

/** As many of the parts, from the first, as the bytes have room for. */
function startOf(parts: string[], room: number): string {
  let start = ''
  for (const part of parts) {
    if (bytesOf(start + part) > room) break
    start += part
  }
  return start
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}

/** One key for spellings of a name that differ only in Unicode form, case, white space or what nobody sees. */
export function spellingKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters that are no letter from a to z with a mark, as most languages write them where they have only those. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ə: 'e' },
}

const german = { ä: 'ae', ö: 'oe', ü: 'ue' }
const danish = { ø: 'oe', å: 'aa' }

/** What languages write otherwise, by their BCP 47 tags. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ de: german, da: danish, nb: danish, nn: danish, no: danish },
}

/** A text with its Latin letters as a language writes them with a to z alone: `Größe` is `groesse` in German, `grosse` in others. In lower case. */
export function inBasicLatin(text: string, language: string): string {
  // A text of ASCII alone, which most are, is asked for often.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  const ofLanguage = { ...letters, ...own[new Intl.Locale(language).language] }
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => ofLanguage[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}

const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i

/**
 * Whether Windows keeps a name for a device, in any case, before any extension and with spaces behind it (Microsoft, "Naming
 * Files, Paths, and Namespaces"): git cannot check such a file out there, and no page of that name can be written.
 */
export function isDeviceName(name: string): boolean {
  return device.test(name)
}

/** Whether a folder, a file or a part of an address cannot be called so everywhere; `page` is where lists go on: `/en/blog/page/2/`. */
export function isReservedName(name: string): boolean {
  return isDeviceName(name) || /^page$/i.test(name)
}
