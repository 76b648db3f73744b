import type { InEach } from '../check/said'
import { held, removed, same, thumbnails, parts as words } from './clean-words'
import type { Embedded } from './embedded'
import type { PicturePart } from './parts'
import { findWhereabouts } from './whereabouts'

/** The parts a picture is drawn from, in any of the three formats; `VP8X` says which others there are. */
const drawn = new Set([
  ...['DATA', 'SCAN', 'APP14'],
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs'],
  ...['VP8 ', 'VP8L', 'VP8X', 'ALPH'],
])

/**
 * What a file holds beside the picture and its credit (`packet`), as words for a list; none when it is clean. What people
 * care for is named first: where it was taken, with which camera, and the previews that cropping leaves behind.
 */
export function listRemains(parts: PicturePart[], embedded: Embedded, packet: string | undefined): InEach[] {
  const credit = packet && embedded.metadata.xmp?.toString() === packet ? parts.find(isXmp) : undefined
  const foreign = parts.filter((part) => part !== credit && !isDrawn(part))
  const told = new Map<string, InEach>()
  const tell = (word: InEach) => told.set(word.en, word)
  if (foreign.length === 0) return []
  const places = findWhereabouts(embedded)
  if (places.some(({ says }) => says === 'position')) tell(held.position)
  if (places.some(({ says }) => says === 'place')) tell(held.place)
  if (embedded.exif.some(({ Image, Photo }) => Image?.Make ?? Image?.Model ?? Photo?.BodySerialNumber))
    tell(held.camera)
  const previews = embedded.exif.filter(({ Thumbnail }) => Thumbnail?.JPEGInterchangeFormat !== undefined).length
  if (previews > 0) tell(thumbnails(previews))
  for (const part of foreign) tell(wordOf(part))
  return [...told.values()].map(removed)
}

/** A JFIF header of 18 bytes says only the density, a longer one holds a preview; APP14 says how the colours are coded. */
export function isDrawn({ name, bytes }: PicturePart): boolean {
  return drawn.has(name) || (name === 'APP0' && bytes.length === 18 && bytes.toString('latin1', 4, 8) === 'JFIF')
}

function wordOf(part: PicturePart): InEach {
  if (isXmp(part)) return same('XMP')
  if (part.name === 'APP0') return held.preview
  const isExif = part.name === 'eXIf' || part.name === 'EXIF' || part.bytes.toString('latin1', 4, 8) === 'Exif'
  return isExif ? same('EXIF') : (words[part.name] ?? same(part.name))
}

function isXmp({ name, bytes }: PicturePart): boolean {
  if (name === 'APP1') return bytes.toString('latin1', 4, 32) === 'http://ns.adobe.com/xap/1.0/'
  return name === 'XMP ' || (/^[iz]TXt$/.test(name) && bytes.toString('latin1', 8, 25) === 'XML:com.adobe.xmp')
}
