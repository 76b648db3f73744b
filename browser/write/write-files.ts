import { asPhotoName } from '../../tools/check/files/name-forms'
import { byteBudget, cleanSize } from '../../tools/picture/sizes'
import type { DraftPhoto } from './draft'
import { plainJpeg } from './plain-jpeg'

/** What is fetched once there are photographs, a file to save or to open, or a text of the site to change. */
export { diffLines } from 'diff'
export { readDraftFile, writeDraftFile } from './draft-file'

/** The qualities that a JPEG is tried with until it fits what a repository takes. */
const qualities = [0.86, 0.75, 0.6]

/**
 * A photograph made fit to publish: upright, no larger than the site needs, and written anew, so that of the file it was only
 * the picture stays. Its name is one that addresses can have and no other of the draft has. Throws where the browser cannot
 * decode it.
 */
export async function preparePhoto(file: Blob, name: string, taken: readonly string[]): Promise<DraftPhoto> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = cleanSize(whole)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  // What is transparent is white, as on paper: JPEG would make it black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(whole, 0, 0, width, height)
  whole.close()
  for (const quality of qualities) {
    const written = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    const blob = plainJpeg(new Uint8Array(await written.arrayBuffer()))
    if (blob.size <= byteBudget) return { name: photoName(name, taken), blob, alt: '', caption: '' }
  }
  throw new Error('Too large')
}

/** A name for a JPEG that is near to the file's. */
export function photoName(name: string, taken: readonly string[]): string {
  const stem = (asPhotoName(`${name.replace(/\.[^.]*$/, '')}.jpg`) ?? 'photo.jpg').slice(0, -'.jpg'.length)
  const own = stem.toLowerCase()
  const used = new Set(taken.map((each) => each.toLowerCase().replace(/\.[^.]*$/, '')))
  let free = own
  for (let number = 2; used.has(free); number++) free = `${own}-${number}`
  return `${free}.jpg`
}
