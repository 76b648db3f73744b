import { capHeight, type Face, listCharacters, shape } from './face'
import { inDirectionOf } from './reading-direction'

/** Room for a text, in pixels: as wide as its longest line, as high as from its first capital to its last baseline. */
export interface TextBox {
  width: number
  height: number
  largest: number
  smallest: number
  /** From baseline to baseline, in em. */
  leading: number
}

export interface FittedText {
  lines: string[]
  /** In pixels. */
  size: number
}

const ellipsis = '…'

/**
 * Sets a text as large as its room allows, in lines of about the same length that end between words (`keep-all`). What
 * does not fit at the smallest size ends with an ellipsis, after a word; a word wider than the room is divided between
 * characters, never inside a syllable.
 */
export function fitText(text: string, face: Face, room: TextBox): FittedText {
  const { lines, size } = fitLines(text, face, room)
  return { lines: lines.map((line) => inDirectionOf(text, line)), size }
}

function fitLines(text: string, face: Face, room: TextBox): FittedText {
  for (let size = room.largest; size > room.smallest; size -= 2) {
    const lines = breakGreedily(text.split(' '), face, room.width / size)
    if (lines && lines.length <= mostLines(room, size)) return { lines: even(lines, face, room.width / size), size }
  }
  const size = room.smallest
  const width = room.width / size
  const words = text.split(' ').flatMap((word) => divide(word, face, width))
  const lines = breakGreedily(words, face, width) ?? []
  const most = mostLines(room, size)
  if (lines.length <= most) return { lines: even(lines, face, width), size }
  return { lines: [...lines.slice(0, most - 1), endOpen(lines[most - 1] ?? '', face, width)], size }
}

function mostLines({ height, leading }: TextBox, size: number): number {
  return Math.max(1, 1 + Math.floor((height / size - capHeight) / leading + 0.001))
}

/** As many lines as there are, as narrow as possible; at most `width`, in em. */
function even(broken: string[], face: Face, width: number): string[] {
  const words = broken.flatMap((line) => line.split(' '))
  let best = broken
  for (let narrow = 0, wide = width; wide - narrow > 0.05; ) {
    const middle = (narrow + wide) / 2
    const lines = breakGreedily(words, face, middle)
    if (lines?.length === best.length) {
      best = lines
      wide = middle
    } else narrow = middle
  }
  return best
}

/** As few lines as possible. Nothing when a word is wider than the width, in em. */
function breakGreedily(words: string[], face: Face, width: number): string[] | undefined {
  const lines: string[] = []
  for (const word of words) {
    if (measure(word, face) > width) return undefined
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer, face) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word in pieces that fit the width, in em. */
function divide(word: string, face: Face, width: number): string[] {
  const pieces: string[] = []
  for (const character of listCharacters(word)) {
    const longer = (pieces.at(-1) ?? '') + character
    if (pieces.length > 0 && measure(longer, face) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(character)
  }
  return pieces
}

/** A line shortened by as many words, or in a single word characters, as its ellipsis needs. */
function endOpen(line: string, face: Face, width: number): string {
  let rest = line
  while (rest !== '' && measure(rest + ellipsis, face) > width) {
    rest = rest.includes(' ') ? rest.slice(0, rest.lastIndexOf(' ')) : listCharacters(rest).slice(0, -1).join('')
  }
  return rest.replace(/[\s,.:;·(–-]+$/, '') + ellipsis
}

const widths = new Map<string, number>()

/** The width of a line, in em: of its words, each with the space behind it, because words are shaped again and again. */
export function measure(line: string, face: Face): number {
  return line.split(/(?<= )/).reduce((sum, word) => {
    const key = `${face} ${word}`
    const width = widths.get(key) ?? shape(word, face).width
    widths.set(key, width)
    return sum + width
  }, 0)
}
