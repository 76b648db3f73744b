import type { Embedded } from './embedded'
import type { PicturePart } from './parts'
import { findWhereabouts } from './whereabouts'

/** The parts a picture is drawn from, in any of the three formats; `VP8X` says which others there are. */
const drawn = new Set([
  ...['DATA', 'SCAN', 'APP14'],
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs'],
  ...['VP8 ', 'VP8L', 'VP8X', 'ALPH'],
])

const words: Record<string, string> = {
  APP2: 'colour profile or previews',
  APP13: 'IPTC',
  COM: 'comment',
  iCCP: 'colour profile',
  ICCP: 'colour profile',
  APP1: 'XMP',
  tEXt: 'text',
  iTXt: 'text',
  zTXt: 'text',
  tIME: 'time',
  REST: 'bytes behind the picture',
}

/**
 * What a file holds beside the picture and its credit (`packet`), as words for a list; none when it is clean. What people
 * care for is named first: where it was taken, with which camera, and the previews that cropping leaves behind.
 */
export function listRemains(parts: PicturePart[], embedded: Embedded, packet: string | undefined): string[] {
  const credit = packet && embedded.metadata.xmp?.toString() === packet ? parts.find(isXmp) : undefined
  const foreign = parts.filter((part) => part !== credit && !isDrawn(part))
  const told = new Set<string>()
  if (foreign.length === 0) return []
  const places = findWhereabouts(embedded)
  if (places.some(({ says }) => says === 'position')) told.add('GPS position')
  if (places.some(({ says }) => says === 'place')) told.add('name of a place')
  if (embedded.exif.some(({ Image, Photo }) => Image?.Make ?? Image?.Model ?? Photo?.BodySerialNumber))
    told.add('camera')
  const previews = embedded.exif.filter(({ Thumbnail }) => Thumbnail?.JPEGInterchangeFormat !== undefined).length
  if (previews > 0) told.add(previews === 1 ? 'thumbnail' : `${previews} thumbnails`)
  for (const part of foreign) told.add(wordOf(part))
  return [...told].map((word) => `${word} removed`)
}

/** A JFIF header of 18 bytes says only the density, a longer one holds a preview; APP14 says how the colours are coded. */
export function isDrawn({ name, bytes }: PicturePart): boolean {
  return drawn.has(name) || (name === 'APP0' && bytes.length === 18 && bytes.toString('latin1', 4, 8) === 'JFIF')
}

function wordOf(part: PicturePart): string {
  if (isXmp(part)) return 'XMP'
  if (part.name === 'APP0') return 'preview'
  const isExif = part.name === 'eXIf' || part.name === 'EXIF' || part.bytes.toString('latin1', 4, 8) === 'Exif'
  return isExif ? 'EXIF' : (words[part.name] ?? part.name)
}

function isXmp({ name, bytes }: PicturePart): boolean {
  if (name === 'APP1') return bytes.toString('latin1', 4, 32) === 'http://ns.adobe.com/xap/1.0/'
  return name === 'XMP ' || (/^[iz]TXt$/.test(name) && bytes.toString('latin1', 8, 25) === 'XML:com.adobe.xmp')
}
