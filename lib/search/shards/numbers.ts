const base = 0x30
const last = 0xd7ff - base

/**
 * A number as characters that a line of text may hold: one for what is below 55248, which takes one byte below 80 and two
 * below 2000, so that what is near together takes little.
 */
export function writeNumber(value: number): string {
  if (value < last) return String.fromCharCode(base + value)
  return String.fromCharCode(base + last) + writeNumber(Math.floor(value / last)) + writeNumber(value % last)
}

/** Reads one after another what `writeNumber` wrote. */
export class NumberReader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Whether all numbers are read. */
  get isDone(): boolean {
    return this.#at >= this.#text.length
  }

  /** The next number; there has to be one. */
  next(): number {
    const value = this.#text.charCodeAt(this.#at++) - base
    return value < last ? value : this.next() * last + this.next()
  }
}
