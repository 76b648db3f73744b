import { canDraw, type Face, listCharacters, loadFontsFor, printable } from './face'
import { isolated } from './reading-direction'

/**
 * What of a text can be drawn: its printable form without the characters that no loaded font has. A letter of a special
 * form, such as ℝ, is drawn as its plain one where only that is there. May be empty.
 */
export function drawable(text: string, face: Face): string {
  const drawn = listCharacters(printable(text)).map((character) => {
    const plain = character.normalize('NFKC')
    return [character, plain].find((each) => canDraw(each, face)) ?? ''
  })
  return drawn.join('').replace(/\s+/g, ' ').trim()
}

/** The first of some texts of which anything can be drawn; empty when there is none. */
export function firstDrawable(texts: (string | undefined)[], face: Face): string {
  return texts.map((text) => drawable(text ?? '', face)).find((text) => text !== '') ?? ''
}

/** Several texts on one line. */
export function inARow(texts: string[], separator = ' · '): string {
  const drawn = texts.map((text) => drawable(text, 'text')).filter((text) => text !== '')
  return drawn.map(isolated).join(separator)
}

/** The characters of each text that its picture leaves out because no font has them, each once. */
export async function listUndrawable(texts: string[]): Promise<string[][]> {
  await loadFontsFor(texts.join(''))
  return texts.map((text) => {
    const left = listCharacters(printable(text)).filter((character) => drawable(character, 'display') === '')
    return [...new Set(left)].filter((character) => character !== ' ')
  })
}
