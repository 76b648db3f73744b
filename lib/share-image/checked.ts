import type { Words } from './design'
import { type Face, findMissingCharacter } from './face'
import { printable } from './printable'

/**
 * The printable form of a text that the face has every character of. Throws an Error with the place, the character and
 * the way out when one is missing, and when nothing is left to print.
 */
export function checked({ text, file }: Words, face: Face): string {
  const line = printable(text)
  if (line === '')
    throw new Error(`${file}  ${JSON.stringify(text)}\n  has nothing that can be printed; write some words`)
  const missing = findMissingCharacter(line, face)
  if (missing === undefined) return line
  const points = Array.from(missing, (each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
  throw new Error(
    `${file}  ${JSON.stringify(line)}\n` +
      `  has ${missing} (${points.join(' ')}), which the fonts of the share images lack\n` +
      '  write it in Hangul or Latin, or add a font that has it to lib/share-image/font-files.ts',
  )
}
