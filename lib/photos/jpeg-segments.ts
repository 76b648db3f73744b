import type { PicturePart, PictureParts } from './picture-parts'

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
      parts.push({ name: nameOf(marker), start: at + 4, end })
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

function nameOf(marker: number): string {
  const known = names[marker]
  if (known) return known
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`
  return marker >= 0xc0 && marker <= 0xcf ? `SOF${marker - 0xc0}` : `FF${marker.toString(16).toUpperCase()}`
}
