/** The kinds of pictures that photographs arrive in and are published in. */
export type PictureKind = 'avif' | 'jpeg' | 'png' | 'webp'

/** What the first bytes say, whatever the name says; undefined for anything else. */
export function pictureKind(bytes: Buffer): PictureKind | undefined {
  const start = bytes.toString('latin1', 0, 32)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  // AVIF 1.1, section 6: the brand may be the major one or one of those it is compatible with.
  return /^.{4}ftyp(?:avif|avis|m[is]f1.*avif)/s.test(start) ? 'avif' : undefined
}

/** Boxes that hold boxes, with the bytes that stand before those (ISO/IEC 14496-12 and 23008-12). */
const containers: Record<string, number> = { meta: 4, iprp: 0, ipco: 0 }

/**
 * The boxes of an AVIF, containers before their contents. An item is called by its type (`item av01`, `item Exif`), a
 * colour by how it is told (`colr nclx`, `colr prof`).
 */
function listBoxes(bytes: Buffer): PictureParts {
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
    parts.push({ name: boxName(bytes, type, start), start, end })
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

function boxName(bytes: Buffer, type: string, start: number): string {
  if (type === 'colr') return `colr ${bytes.toString('latin1', start, start + 4)}`
  if (type !== 'infe') return type
  // After version and flags stand the item's number (16 bits in version 2, else 32) and its protection; then its type.
  const at = start + 4 + (bytes[start] === 2 ? 2 : 4) + 2
  return `item ${bytes.toString('latin1', at, at + 4)}`
}

const names: Record<number, string> = { 196: 'DHT', 218: 'SOS', 219: 'DQT', 221: 'DRI', 254: 'COM' }

/**
 * The segments of a JPEG (ITU-T T.81, annex B), of all its scans. Bytes between them that belong to none are parts called
 * `stray bytes`. The picture ends at its own EOI: that of an embedded preview lies within a segment.
 */
export function listSegments(bytes: Buffer): PictureParts {
  const parts: PicturePart[] = []
  let at = 2
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0) {
      const next = nextMarker(bytes, at)
      parts.push({ name: 'stray bytes', start: at, end: next })
      at = next
    } else if (marker === 0xff) at += 1
    else if (marker === 0xd9) return { parts, end: at + 2 }
    else if (standsAlone(marker)) at += 2
    else if (at + 4 > bytes.length) break
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2)
      parts.push({ name: segmentName(marker), start: at + 4, end })
      at = marker === 0xda ? nextMarker(bytes, end) : end
    }
  }
  return { parts, end: undefined }
}

/** Where the next marker stands: in a scan FF is followed by 00 when it is data, and RST only divides the data. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && !standsAlone(marker)) return at
  }
  return bytes.length
}

/** RST0 to RST7 and TEM have no contents. */
function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01
}

function segmentName(marker: number): string {
  const known = names[marker]
  if (known) return known
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`
  return marker >= 0xc0 && marker <= 0xcf ? `SOF${marker - 0xc0}` : `FF${marker.toString(16).toUpperCase()}`
}

/** One part of a picture's file: a segment, chunk or box. */
export interface PicturePart {
  /** As the format's specification calls it. */
  name: string
  /** Where its contents begin and end, in bytes from the start of the file. */
  start: number
  end: number
}

interface PictureParts {
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

/** A block of a JPEG has 64 coefficients. */
const coefficients = 64

/**
 * Whether the scans of a JPEG tell all of the picture: each component, and in a progressive one each coefficient to its last
 * bit (ITU-T T.81, B.2.3 and G.1.1.1). Decoders show a file that was cut between two scans as it is by then, coarse or grey.
 */
export function hasAllScans(parts: readonly PicturePart[], bytes: Buffer): boolean {
  // Between the markers of frames, C8 is reserved and CC is the conditioning of arithmetic coding.
  const frame = parts.find(({ name }) => /^SOF\d/.test(name) && name !== 'SOF8' && name !== 'SOF12')
  if (!frame) return true
  // By component: how many bits of each coefficient are still untold.
  const missing = new Map(listComponents(bytes, frame.start + 5, 3).map((id) => [id, Array(coefficients).fill(8)]))
  for (const { start } of parts.filter(({ name }) => name === 'SOS')) {
    const components = listComponents(bytes, start, 2)
    const at = start + 1 + 2 * components.length
    const isProgressive = frame.name === 'SOF2'
    const [first = 0, last = 0, bits = 0] = isProgressive ? bytes.subarray(at, at + 3) : [0, coefficients - 1, 0]
    for (const id of components) missing.get(id)?.fill(bits & 15, first, last + 1)
  }
  return [...missing.values()].every((component) => component.every((bits) => bits === 0))
}

/** The ids of the components in a header: their number stands at `at`, and each of them takes `size` bytes. */
function listComponents(bytes: Buffer, at: number, size: number): number[] {
  return Array.from({ length: bytes[at] ?? 0 }, (_, index) => bytes[at + 1 + index * size] ?? 0)
}

/** Whether a picture's file has all of its parts, by their headers; only decoding tells whether their data is whole. */
export function isWhole(kind: PictureKind, { parts, end }: PictureParts, bytes: Buffer): boolean {
  return end !== undefined && (kind !== 'jpeg' || hasAllScans(parts, bytes))
}
