import type { PicturePart, PictureParts } from './picture-parts'

/** Boxes that hold boxes, with the bytes that stand before those (ISO/IEC 14496-12 and 23008-12). */
const containers: Record<string, number> = { meta: 4, iprp: 0, ipco: 0 }

/**
 * The boxes of an AVIF, containers before their contents. An item is called by its type (`item av01`, `item Exif`), a
 * colour by how it is told (`colr nclx`, `colr prof`).
 */
export function listBoxes(bytes: Buffer): PictureParts {
  const parts: PicturePart[] = []
  const whole = walk(bytes, 0, bytes.length, parts)
  return { parts, end: whole && parts.some(({ name }) => name === 'mdat') ? bytes.length : undefined }
}

/** Whether the boxes fill the place between `from` and `to` exactly. */
function walk(bytes: Buffer, from: number, to: number, parts: PicturePart[]): boolean {
  let at = from
  while (at + 8 <= to) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    // Length 0 reaches to the end of the file; 1, a length of 64 bits, is for files above 4 GB.
    const end = length === 0 ? to : at + length
    if (length === 1 || end < at + 8 || end > to) return false
    const start = at + 8
    parts.push({ name: nameOf(bytes, type, start), start, end })
    if (!walkInto(bytes, type, start, end, parts)) return false
    at = end
  }
  return at === to
}

function walkInto(bytes: Buffer, type: string, start: number, end: number, parts: PicturePart[]): boolean {
  if (type === 'iinf') {
    // Version and flags, then the number of items: 16 bits in version 0, else 32.
    const count = bytes[start] === 0 ? 2 : 4
    return walk(bytes, start + 4 + count, end, parts)
  }
  const before = containers[type]
  return before === undefined || walk(bytes, start + before, end, parts)
}

function nameOf(bytes: Buffer, type: string, start: number): string {
  if (type === 'colr') return `colr ${bytes.toString('latin1', start, start + 4)}`
  if (type !== 'infe') return type
  // After version and flags stand the item's number (16 bits in version 2, else 32) and its protection; then its type.
  const at = start + 4 + (bytes[start] === 2 ? 2 : 4) + 2
  return `item ${bytes.toString('latin1', at, at + 4)}`
}
