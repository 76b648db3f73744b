import { type PictureKind, pictureKind } from './picture-kind'
import { listParts, type PicturePart } from './picture-parts'

/** What a picture cannot be shown without, and what says how its numbers are colours; all else tells of something else. */
const needed: Record<PictureKind, ReadonlySet<string>> = {
  avif: new Set([
    ...['ftyp', 'meta', 'hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'ipco', 'ipma', 'mdat'],
    ...['item av01', 'av1C', 'ispe', 'pixi', 'colr nclx'],
  ]),
  jpeg: new Set(['APP0', 'DQT', 'SOF0', 'SOF2', 'DHT', 'DRI', 'SOS']),
  png: new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'sRGB', 'gAMA', 'cHRM', 'bKGD', 'sBIT', 'IDAT', 'IEND']),
  webp: new Set(['VP8', 'VP8L', 'VP8X', 'ALPH']),
}

/** APP0 as JFIF 1.02 has it without a preview: 14 bytes, the last two being the preview's width and height. */
const jfif = /^JFIF\0.{7}\0\0$/s

/**
 * The parts of a published picture that are not the picture: EXIF, XMP, IPTC, comments, previews, colour profiles, bytes
 * behind its end; by the names of the format's specification, in the order of the file, each once. Reads headers alone.
 * What cannot be read as JPEG, PNG, WebP or AVIF may hide anything, so that is an answer, too.
 */
export function listMetadata(bytes: Buffer): string[] {
  const kind = pictureKind(bytes)
  if (!kind) return ['no JPEG, PNG, WebP or AVIF']
  const { parts, end } = listParts(kind, bytes)
  const found = parts.filter((part) => !isNeeded(kind, part, bytes)).map(({ name }) => name)
  if (end === undefined) found.push('a picture without an end')
  else if (end < bytes.length) found.push('bytes behind the end')
  return [...new Set(found)]
}

function isNeeded(kind: PictureKind, { name, start, end }: PicturePart, bytes: Buffer): boolean {
  if (kind === 'jpeg' && name === 'APP0') return jfif.test(bytes.toString('latin1', start, end))
  return needed[kind].has(name)
}
