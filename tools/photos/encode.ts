import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import type { PhotoFormat } from '../../lib/model/encoded-photo'
import { type DecodedPhoto, paper, rawPicture } from '../picture/decode-photo'
import { variantHeight, widthSteps } from '../picture/sizes'

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

/** Names a photograph and what the encoders make of it, in those widths: 12 hexadecimal characters. */
export function photoHash(bytes: Uint8Array, steps: readonly number[] = widthSteps): string {
  const recipe = steps === widthSteps ? version : version + JSON.stringify(steps)
  return createHash('sha256').update(recipe).update('\0').update(bytes).digest('hex').slice(0, 12)
}

/** One variant's bytes. The same pixels give the same bytes. */
export async function encodeVariant(photo: DecodedPhoto, format: PhotoFormat, width: number): Promise<Buffer> {
  const image = rawPicture(photo.pixels, photo.info).resize({ width, height: variantHeight(photo, width), fit: 'fill' })
  return encoders[format](image).toBuffer()
}
