const base = 0x30
const last = 0xd7ff - base

/**
 * Numbers as characters that a line of text may hold: one for what is below 55248, which takes one byte below 80 and two
 * below 2000, so that what is near together takes little.
 */
export function writeNumbers(values: Iterable<number>): string {
  const units: number[] = []
  for (const value of values) writeUnits(units, value)
  let text = ''
  // A function takes so many arguments and not many more.
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.slice(at, at + 8192))
  return text
}

function writeUnits(units: number[], value: number): void {
  units.push(base + Math.min(value, last))
  if (value < last) return
  writeUnits(units, Math.floor(value / last))
  writeUnits(units, value % last)
}

/** The numbers one after another that `writeNumbers` wrote, and how many they are: what stands behind them is of no use. */
export function readNumbers(text: string): { numbers: Uint32Array; count: number } {
  const numbers = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; count++) {
    const value = text.charCodeAt(at) - base
    if (value < last) {
      numbers[count] = value
      at++
    } else [numbers[count], at] = readLarge(text, at)
  }
  return { numbers, count }
}

/** A number at a place of a text, and where the next one stands. */
function readLarge(text: string, at: number): [value: number, next: number] {
  const value = text.charCodeAt(at) - base
  if (value < last) return [value, at + 1]
  const [times, afterTimes] = readLarge(text, at + 1)
  const [rest, next] = readLarge(text, afterTimes)
  return [times * last + rest, next]
}
