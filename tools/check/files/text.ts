import { alphabetOf, type Language, languages, latin } from '../../../lib/site/languages'
import { removeIt, run, saveAsUtf8 } from '../../report/mend'
import { verbatim } from '../../report/message'
import { type FileText, type Finding, type Problem, problemAt, problemOf } from '../../report/problem'

// A text of this length takes a day to write; a longer one only keeps a parser busy.
const largestText = 1_000_000

/** A file's text and what is wrong with it; no text where it cannot be read or decoded. */
export interface ReadText {
  source?: FileText
  problems: Problem[]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a file, judged as bytes: UTF-8 without a byte order mark, line feeds only, Unicode form NFC, no control
 * characters. The text returned is mended in memory, so that everything else in it can be judged in the same run;
 * nothing is returned for one that cannot be decoded.
 */
export function judgeText(file: string, bytes: Uint8Array): ReadText {
  try {
    return judgeDecoded({ file, text: decoder.decode(bytes) })
  } catch {
    return { problems: [notUtf8(file, bytes)] }
  }
}

/** Likewise, of what is a text already. */
export function judgeDecoded(raw: FileText): ReadText {
  const text = raw.text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  return { source: { file: raw.file, text }, problems: judgeCharacters(raw) }
}

/** The problem of a file of so many bytes that it only keeps a parser busy. */
export function judgeLength(file: string, bytes: number): Problem | undefined {
  return bytes > largestText ? problemOf(file, tooLong(bytes, largestText)) : undefined
}

/** What no text needs: control characters but the tab and the ends of lines, and marks that turn the direction of what follows. */
export const controlCharacters = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\uFFFE\uFFFF]/u

function judgeCharacters(raw: FileText): Problem[] {
  const { text } = raw
  const rules: [offset: number, finding: Finding][] = [
    [text.startsWith('\uFEFF') ? 0 : -1, byteOrderMark],
    [text.indexOf('\r'), carriageReturn],
    [text.search(controlCharacters), controlCharacter],
    [firstNotNfc(text), notComposed],
  ]
  return rules.flatMap(([offset, finding]) => (offset === -1 ? [] : problemAt(raw, offset, finding)))
}

function firstNotNfc(text: string): number {
  const composed = text.normalize('NFC')
  if (composed === text) return -1
  let offset = 0
  while (text.charCodeAt(offset) === composed.charCodeAt(offset)) offset++
  return offset
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return problemOf(file, utf16)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const replaced = [...text.matchAll(/\uFFFD/g)].map(({ index }) => index)
  // The replacement character may also have been written; then its own bytes stand there.
  const offset = replaced.find((at) => {
    const start = new TextEncoder().encode(text.slice(0, at)).length
    return ![0xef, 0xbf, 0xbd].every((byte, index) => bytes[start + index] === byte)
  })
  return problemAt({ file, text }, offset ?? 0, otherBytes)
}

const utf8 = verbatim('UTF-8')
const fixes = run('npm run check -- --fix')

const utf16: Finding = { found: verbatim('UTF-16'), expected: utf8, mend: saveAsUtf8 }
const otherBytes: Finding = {
  found: { en: 'bytes that are not UTF-8, perhaps EUC-KR', ko: 'UTF-8이 아닌 글자(아마도 EUC-KR)' },
  expected: utf8,
  mend: saveAsUtf8,
}
const controlCharacter: Finding = {
  found: { en: 'a control character', ko: '보이지 않는 제어 문자' },
  expected: { en: 'characters that can be seen', ko: '눈에 보이는 글자' },
  mend: removeIt,
}

function tooLong(bytes: number, most: number): Finding {
  return {
    found: { en: `a text of ${bytes} bytes`, ko: `${bytes}바이트짜리 글` },
    expected: { en: `at most ${most} bytes`, ko: `${most}바이트 이하` },
  }
}

const byteOrderMark: Finding = {
  found: { en: 'a byte order mark', ko: '바이트 순서 표시(BOM)' },
  expected: { en: 'UTF-8 without one', ko: 'BOM 없는 UTF-8' },
  mend: fixes,
}

const carriageReturn: Finding = {
  found: { en: 'a carriage return (the line ends of Windows)', ko: '캐리지 리턴(윈도우식 줄 끝)' },
  expected: { en: 'line feeds only', ko: '줄 끝은 LF만' },
  mend: fixes,
}

const notComposed: Finding = {
  found: {
    en: 'decomposed letters (not Unicode form NFC, as in file names from a Mac)',
    ko: '자모가 풀린 글자(맥의 파일 이름처럼 유니코드 NFC가 아님)',
  },
  expected: { en: 'Unicode form NFC', ko: '유니코드 NFC' },
  mend: fixes,
}

/** How many letters a text has, and how many of them a pattern finds, which is global. */
export function countLetters(text: string, letter: RegExp): { all: number; own: number } {
  return { all: text.match(/\p{L}/gu)?.length ?? 0, own: text.match(letter)?.length ?? 0 }
}

// English that names Koreans has up to 0.08 of its letters in Hangul, as a part of 1.
const fewest = 0.1

/** The language that a document is written in, by its letters; the first of the site for one without any. */
export function languageOfText(text: string): Language {
  // Keys are English in any text.
  return languageOfProse(text.replace(/^[ \t-]*[\w-]+:/gm, ''))
}

/** The language of the site that a prose is written in, by its letters: Latin ones stand in any text and decide last. The first of the site for one without letters. */
export function languageOfProse(text: string): Language {
  if (!/\p{L}/u.test(text)) return languages[0]
  const alphabets = languages.map(alphabetOf)
  const written = alphabets.find(({ script, letter }) => {
    const { all, own } = countLetters(text, letter)
    return script !== latin && own / all > fewest
  })
  return (written ?? alphabets.find(({ script }) => script === latin))?.language ?? languages[0]
}
