import { listParts, type PictureKind, type PicturePart, pictureKind } from './parts'

const picture = /\.(?:avif|jpe?g|png|webp)$/
const drawing = /\.svg$/

/** What editors write into a drawing about who made it with what, and pictures of unknown origin inside it. */
const editorData = /<metadata[\s>]|<\?xpacket|<(?:sodipodi|inkscape):|data:image\//i

/** Whether the name of a file is that of a picture. */
export function isPictureFile(file: string): boolean {
  return picture.test(file) || drawing.test(file)
}

/** The parts of a picture, by its name and bytes, that are not the picture; none of a file that is no picture. */
export function listTelling(file: string, bytes: Buffer): string[] {
  if (picture.test(file)) return listMetadata(bytes)
  if (!drawing.test(file)) return []
  const part = editorData.exec(bytes.toString())?.[0]
  return part ? [part] : []
}

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

/** Whether a part belongs to the picture itself. */
export function isNeeded(kind: PictureKind, { name, start, end }: PicturePart, bytes: Buffer): boolean {
  if (kind === 'jpeg' && name === 'APP0') return jfif.test(bytes.toString('latin1', start, end))
  return needed[kind].has(name)
}
