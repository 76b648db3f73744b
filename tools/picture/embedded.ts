import readExif, { type Exif } from 'exif-reader'
import sharp, { type Metadata } from 'sharp'

/** What a picture's file tells beside its pixels. */
export interface Embedded {
  metadata: Metadata
  /** Every EXIF block: previews behind the picture carry their own. */
  exif: Exif[]
  /** Every XMP packet. */
  xmp: string[]
  /** The values of IPTC's application record by their number (IPTC-IIM 4.2, chapter 6), empty ones left out. */
  iptc: Map<number, string>
}

const exifHeader = Buffer.from('Exif\0\0', 'latin1')

/** Reads what is embedded in a JPEG, PNG or WebP, from its headers alone. Throws when it is none of these or damaged. */
export async function readEmbedded(bytes: Buffer): Promise<Embedded> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
  const blocks = [...(metadata.exif ? [metadata.exif] : []), ...exifBlocks(bytes)]
  return {
    metadata,
    exif: blocks.flatMap((block) => parseExif(block) ?? []),
    xmp: [...(metadata.xmp ? [metadata.xmp.toString()] : []), ...xmpPackets(bytes)],
    iptc: parseIptc(metadata.iptc ?? Buffer.alloc(0)),
  }
}

function exifBlocks(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = []
  for (let at = bytes.indexOf(exifHeader); at !== -1; at = bytes.indexOf(exifHeader, at + 1)) {
    // A segment of a JPEG holds at most 64 KiB.
    blocks.push(bytes.subarray(at, at + 65_536))
  }
  return blocks
}

/** Cameras write broken blocks; what cannot be parsed is taken away with the rest, but states nothing. */
function parseExif(block: Buffer): Exif | undefined {
  try {
    return readExif(block)
  } catch {
    return undefined
  }
}

function xmpPackets(bytes: Buffer): string[] {
  const packets: string[] = []
  for (let at = bytes.indexOf('<x:xmpmeta'); at !== -1; at = bytes.indexOf('<x:xmpmeta', at + 1)) {
    const end = bytes.indexOf('</x:xmpmeta>', at)
    packets.push(bytes.toString('utf8', at, end === -1 ? undefined : end))
  }
  return packets
}

function parseIptc(block: Buffer): Map<number, string> {
  const values = new Map<number, string>()
  const marker = Buffer.from([0x1c, 0x02])
  for (let at = block.indexOf(marker); at !== -1 && at + 5 <= block.length; at = block.indexOf(marker, at)) {
    const length = block.readUInt16BE(at + 3)
    const value = block.toString('utf8', at + 5, at + 5 + length).trim()
    const number = block[at + 2] ?? 0
    if (value && !values.has(number)) values.set(number, value)
    at += 5 + length
  }
  return values
}

/** IPTC-IIM 4.2, 6: city, sublocation, province, country code, country. */
const iptcPlaces = [90, 92, 95, 100, 101]

const xmpPosition = /GPS(?:Dest)?(?:Latitude|Longitude)\b\s*(?:=\s*["'][^"']|>[^<])/

/** The same facts in XMP: IPTC Photo Metadata Standard 2023.2. */
const xmpPlace =
  /(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:(?:City|Sublocation|ProvinceState|CountryName|CountryCode))\b\s*(?:=\s*["'][^"']|>\s*[^<\s])/

/** Something in a picture that says where it was taken: coordinates or the name of a place, and the standard it is written by. */
interface Whereabouts {
  says: 'position' | 'place'
  within: 'EXIF' | 'IPTC' | 'XMP'
}

/** What in a picture says where it was taken; the place itself is never told, because logs are public. */
export function findWhereabouts({ exif, xmp, iptc }: Pick<Embedded, 'exif' | 'xmp' | 'iptc'>): Whereabouts[] {
  return [
    ...(exif.some(hasPosition) ? [{ says: 'position', within: 'EXIF' } as const] : []),
    ...(xmp.some((packet) => xmpPosition.test(packet)) ? [{ says: 'position', within: 'XMP' } as const] : []),
    ...(iptcPlaces.some((number) => iptc.has(number)) ? [{ says: 'place', within: 'IPTC' } as const] : []),
    ...(xmp.some((packet) => xmpPlace.test(packet)) ? [{ says: 'place', within: 'XMP' } as const] : []),
  ]
}

/** Telephones that leave the position out may still write the directory, with its version or with nothing in it. */
function hasPosition({ GPSInfo }: Exif): boolean {
  const { GPSLatitude, GPSLongitude, GPSDestLatitude, GPSDestLongitude, GPSAreaInformation } = GPSInfo ?? {}
  return (
    GPSAreaInformation !== undefined ||
    [GPSLatitude, GPSLongitude, GPSDestLatitude, GPSDestLongitude].some((angle) =>
      [angle].flat().some((part) => typeof part === 'number' && Number.isFinite(part)),
    )
  )
}
