/** One part of a picture's file: a segment of a JPEG, a chunk of a PNG or WebP, or what follows the picture. */
export interface PicturePart {
  /** `APP1`, `COM`, `SCAN` and `DATA` in a JPEG; the chunk's own name elsewhere; `REST` for what stands behind the end. */
  name: string
  bytes: Buffer
}

/**
 * The parts of a JPEG, PNG or WebP file in their order; together they are the file but for the signature of PNG and WebP.
 * A damaged file gives the parts up to the damage, the remaining bytes as `REST`.
 */
export function listParts(bytes: Buffer): PicturePart[] {
  if (bytes[0] === 0xff) return listSegments(bytes)
  return bytes[0] === 0x89 ? listChunks(bytes, 8, pngChunk) : listChunks(bytes, 12, webpChunk)
}

/** The segments of a JPEG: ITU-T T.81, Annex B. */
function listSegments(bytes: Buffer): PicturePart[] {
  const parts = [{ name: 'DATA', bytes: bytes.subarray(0, 2) }]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const header = marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xd9) break
    const end = marker === 0xda ? scanEnd(bytes, at + header) : at + header
    parts.push({ name: segmentName(marker), bytes: bytes.subarray(at, end) })
    at = end
  }
  if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
    parts.push({ name: 'DATA', bytes: bytes.subarray(at, at + 2) })
    at += 2
  }
  return at < bytes.length ? [...parts, { name: 'REST', bytes: bytes.subarray(at) }] : parts
}

function segmentName(marker: number): string {
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`
  if (marker === 0xfe) return 'COM'
  return marker === 0xda ? 'SCAN' : 'DATA'
}

/** Where the coded data of a scan ends: at the first marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

type ReadChunk = (bytes: Buffer, at: number) => { name: string; length: number; isLast: boolean }

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
const pngChunk: ReadChunk = (bytes, at) => {
  const name = bytes.toString('latin1', at + 4, at + 8)
  return { name, length: 12 + bytes.readUInt32BE(at), isLast: name === 'IEND' }
}

/** https://developers.google.com/speed/webp/docs/riff_container#riff_file_format */
const webpChunk: ReadChunk = (bytes, at) => {
  const size = bytes.readUInt32LE(at + 4)
  const length = 8 + size + (size % 2)
  return { name: bytes.toString('latin1', at, at + 4), length, isLast: at + length >= bytes.readUInt32LE(4) + 8 }
}

function listChunks(bytes: Buffer, start: number, read: ReadChunk): PicturePart[] {
  const parts: PicturePart[] = []
  let at = start
  while (at + 8 <= bytes.length) {
    const { name, length, isLast } = read(bytes, at)
    parts.push({ name, bytes: bytes.subarray(at, at + length) })
    at += length
    if (isLast) break
  }
  return at < bytes.length ? [...parts, { name: 'REST', bytes: bytes.subarray(at) }] : parts
}
