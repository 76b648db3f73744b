import { createHash } from 'node:crypto'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { PhotoFormat } from './manifest'
import { mostPixels, pictureKind } from './picture-kind'
import { nearestTone, type Tone, tones } from './tone'

/**
 * The widths that are offered, in pixels; a photograph is never enlarged to reach one. They follow the layouts' `sizes`:
 * half a phone's width or 20rem in a sheet (480), a phone's width at two and three dots a pixel, or 46rem of a text at one
 * (800, 1200), and that text at two dots or 76rem at one (1600). No screen shows more in a page.
 */
export const widthSteps = [480, 800, 1200, 1600]

/** What stands behind a see-through picture: the light page. */
const paper = tones[tones.length - 1]?.hex

// AVIF at effort 3 is a fifth smaller than at 2 for the same quality, and costs an eighth more time for photographs, twice the
// time for drawings; effort 4 takes another four to six times as long for 6 %. Below quality 45 dark walls lose their texture.
const settings = {
  avif: { quality: 45, effort: 3, chromaSubsampling: '4:4:4' },
  webp: { quality: 70, effort: 4 },
  jpeg: { quality: 70, mozjpeg: true },
}

/** What makes a variant of pixels, by format. */
export const encoders: Record<PhotoFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif(settings.avif),
  webp: (image) => image.webp(settings.webp),
  jpeg: (image) => image.jpeg(settings.jpeg),
}

// Everything that decides about the bytes of a variant takes part in its name, because names are cached for ever.
const { sharp: binding, vips, aom, heif, webp, mozjpeg } = sharp.versions
const recipe = 2
const version = JSON.stringify({
  recipe,
  settings,
  widthSteps,
  paper,
  versions: { binding, vips, aom, heif, webp, mozjpeg },
})

// Photographs are encoded side by side, so one thread each is faster than many for one; no two share a decoded picture.
sharp.concurrency(1)
sharp.cache(false)

/** A photograph's pixels: upright, sRGB, opaque, without metadata, at most as wide as the widest step. */
export interface DecodedPhoto {
  /** Of the upright original, in pixels. */
  width: number
  height: number
  tone: Tone
  pixels: Buffer
  info: OutputInfo
}

/** Names a photograph and what the encoders make of it: 12 hexadecimal characters. */
export function photoHash(bytes: Uint8Array): string {
  return createHash('sha256').update(version).update('\0').update(bytes).digest('hex').slice(0, 12)
}

/** The widths a photograph gets, narrowest first: every step below its own width, and the widest it can fill. */
export function listWidths(width: number): number[] {
  const widest = Math.min(width, Math.max(...widthSteps))
  return [...widthSteps.filter((step) => step < widest), widest]
}

/** How many pixels a photograph has, by its header. Throws when there is none that can be read. */
export async function countPixels(bytes: Buffer): Promise<number> {
  const { width, height } = await open(bytes).metadata()
  return width * height
}

/** Decodes a JPEG, PNG or WebP. Throws when the bytes are something else, incomplete or above 50 megapixels. */
export async function decodePhoto(bytes: Buffer): Promise<DecodedPhoto> {
  const source = open(bytes)
  const { autoOrient: upright, space, hasProfile } = await source.metadata()
  source
    .resize({ width: Math.max(...listWidths(upright.width)) })
    .flatten({ background: paper })
    .toColourspace('srgb')
  // Pictures of 16 bits with a profile are brought to Display P3 first; their colours would stay faded without this.
  if (space === 'rgb16' && hasProfile) source.withIccProfile('srgb')
  const { data, info } = await source.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const { channels } = await raw(data, info).stats()
  const [red = 0, green = red, blue = red] = channels.map(({ mean }) => mean)
  return { ...upright, tone: nearestTone([red, green, blue]), pixels: data, info }
}

/** One variant's bytes. The same pixels give the same bytes. */
export async function encodeVariant(photo: DecodedPhoto, format: PhotoFormat, width: number): Promise<Buffer> {
  const image = raw(photo.pixels, photo.info).resize({ width, height: variantHeight(photo, width), fit: 'fill' })
  return encoders[format](image).toBuffer()
}

/** The height in pixels of a photograph drawn at a width. */
export function variantHeight(photo: Pick<DecodedPhoto, 'height' | 'width'>, width: number): number {
  return Math.max(1, Math.round((photo.height * width) / photo.width))
}

function raw(pixels: Buffer, { width, height, channels }: OutputInfo): Sharp {
  return sharp(pixels, { raw: { width, height, channels } })
}

/** What is not a photograph must not reach the decoders for SVG, PDF and the like. */
function open(bytes: Buffer): Sharp {
  const kind = pictureKind(bytes)
  if (!kind || kind === 'avif') throw new Error('it is not a JPEG, PNG or WebP file')
  return sharp(bytes, { autoOrient: true, failOn: 'error', limitInputPixels: mostPixels })
}
