import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { replaceFile } from '../../site/disk-files'
import { lightColours, type ShareDesign } from './design'
import { draw, photoFrame } from './draw'

/** Where finished pictures are kept between builds, and where the photographs are published. */
interface RenderPlaces {
  cache: string
  publishedPhotos: string
}

/** The path of a picture in the cache, whose file name stands for all that is drawn in it; drawn if it is not there. */
export async function renderShareImage(file: string, design: ShareDesign, places: RenderPlaces): Promise<string> {
  const cached = join(places.cache, file)
  if (!existsSync(cached)) await replaceFile(cached, await rasterise(design, places.publishedPhotos))
  return cached
}

async function rasterise(design: ShareDesign, photos: string): Promise<Buffer> {
  const picture = sharp(Buffer.from(await draw(design, lightColours())))
  const photo = design.kind === 'post' ? design.photo : undefined
  // Paper, ink and one accent, with the steps between them: 16 colours show no edge that 256 would not, and take half a byte a pixel.
  if (!photo) return picture.png({ palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 }).toBuffer()
  const { left, top, width, height } = photoFrame
  const laid = await sharp(join(photos, basename(photo)))
    .resize(width, height, { fit: 'cover' })
    .toBuffer()
  return picture
    .flatten()
    .composite([{ input: laid, left, top }])
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
