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

/** Reads what `writeNumber` wrote one after another. */
export function* readNumbers(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const value = text.charCodeAt(at) - base
    if (value < last) yield value
    else yield (text.charCodeAt(++at) - base) * last + text.charCodeAt(++at) - base
  }
}
