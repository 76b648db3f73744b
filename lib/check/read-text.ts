import { isUtf8 } from 'node:buffer'
import path from 'node:path'
import { type FoundFile, readableFile, unreadable } from './folder'
import type { Problem } from './problem'
import { readBytes } from './read-bytes'
import { type Finding, problemAt, problemOf, type Source, shownPlace } from './source'
import { byteOrderMark, carriageReturn, controlCharacter, notComposed, otherBytes, tooLong, utf16 } from './text-words'

// A text of this length takes a day to write; a longer one only keeps a parser busy.
const largestText = 1_000_000

/**
 * The text of a file, judged as bytes: UTF-8 without a byte order mark, line feeds only, Unicode form NFC, no control
 * characters. The text returned is mended in memory, so that everything else in it can be judged in the same run;
 * nothing is returned for a file that cannot be read or decoded.
 */
export function readText(folder: string, file: FoundFile): { source?: Source; problems: Problem[] } {
  const absolute = path.join(folder, file.path)
  const shown = shownPlace(folder, file.path)
  if (file.size > largestText) {
    return { problems: [problemOf(shown, tooLong(file.size, largestText))] }
  }
  try {
    const bytes = readBytes(absolute)
    return judgeBytes(shown, bytes)
  } catch (error) {
    return { problems: [unreadable(absolute, error, readableFile)] }
  }
}

/** Like `readText`, for bytes that are at hand. */
export function judgeBytes(file: string, bytes: Buffer): { source?: Source; problems: Problem[] } {
  if (!isUtf8(bytes)) return { problems: [notUtf8(file, bytes)] }
  const raw = { file, text: bytes.toString('utf8') }
  const text = raw.text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  return { source: { file, text }, problems: judgeCharacters(raw) }
}

function judgeCharacters(raw: Source): Problem[] {
  const { text } = raw
  const rules: [offset: number, finding: Finding][] = [
    [text.startsWith('\uFEFF') ? 0 : -1, byteOrderMark],
    [text.indexOf('\r'), carriageReturn],
    [text.search(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\uFFFE\uFFFF]/u), controlCharacter],
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

function notUtf8(file: string, bytes: Buffer): Problem {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return problemOf(file, utf16)
  const text = bytes.toString('utf8')
  const replaced = [...text.matchAll(/\uFFFD/g)].map(({ index }) => index)
  // The replacement character may also have been written; then its own bytes stand there.
  const offset = replaced.find(
    (at) =>
      !bytes
        .subarray(Buffer.byteLength(text.slice(0, at)))
        .subarray(0, 3)
        .equals(Buffer.from('\uFFFD')),
  )
  return problemAt({ file, text }, offset ?? 0, otherBytes)
}
