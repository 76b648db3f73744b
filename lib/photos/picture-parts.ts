import { listBoxes } from './avif-boxes'
import { listSegments } from './jpeg-segments'
import type { PictureKind } from './picture-kind'

/** One part of a picture's file: a segment, chunk or box. */
export interface PicturePart {
  /** As the format's specification calls it. */
  name: string
  /** Where its contents begin and end, in bytes from the start of the file. */
  start: number
  end: number
}

/** What a picture's file is made of. */
export interface PictureParts {
  /** In the order of the file. */
  parts: PicturePart[]
  /** Where the picture ends; undefined when the file ends first. More bytes may follow. */
  end: number | undefined
}

const listers: Record<PictureKind, (bytes: Buffer) => PictureParts> = {
  avif: listBoxes,
  jpeg: listSegments,
  png: listPngChunks,
  webp: listWebpChunks,
}

/** The parts of a picture, by their headers alone: nothing is decoded. Never throws, whatever the bytes are. */
export function listParts(kind: PictureKind, bytes: Buffer): PictureParts {
  return listers[kind](bytes)
}

/** PNG, section 5.3: length, name, contents and checksum; IEND is the last. */
function listPngChunks(bytes: Buffer): PictureParts {
  const parts: PicturePart[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const part = {
      name: bytes.toString('latin1', at + 4, at + 8),
      start: at + 8,
      end: at + 8 + bytes.readUInt32BE(at),
    }
    parts.push(part)
    at = part.end + 4
    if (part.name === 'IEND') return { parts, end: at <= bytes.length ? at : undefined }
  }
  return { parts, end: undefined }
}

/** RFC 9649, section 2.3: name, length and contents, filled up to an even length, as far as the length of the whole says. */
function listWebpChunks(bytes: Buffer): PictureParts {
  const parts: PicturePart[] = []
  if (bytes.length < 12) return { parts, end: undefined }
  const whole = 8 + bytes.readUInt32LE(4)
  let at = 12
  while (at + 8 <= Math.min(whole, bytes.length)) {
    const length = bytes.readUInt32LE(at + 4)
    parts.push({ name: bytes.toString('latin1', at, at + 4).trimEnd(), start: at + 8, end: at + 8 + length })
    at += 8 + length + (length % 2)
  }
  // Some programs leave out the filling byte of the last chunk, and yet count it.
  const isWhole = parts.every(({ end }) => end <= bytes.length) && whole <= bytes.length + 1 && parts.length > 0
  return { parts, end: isWhole ? Math.min(whole, bytes.length) : undefined }
}
