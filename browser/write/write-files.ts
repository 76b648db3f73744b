import { diffLines } from 'diff'
import { asPhotoName } from '../../tools/check/files/name-forms'
import { byteBudget, cleanSize } from '../../tools/picture/sizes'
import { createElement } from '../element'
import { type Draft, type DraftPhoto, newDraft } from './draft'
import { readDraftFile, writeDraftFile } from './draft-file'

/** What is fetched once there are photographs, a file to save or to open, or a text of the site to change. */
export { fetchPublishedPhotos, openPublished } from './draft-file'

/** Has a draft saved as a zip. */
export async function saveDraft(draft: Draft): Promise<void> {
  const href = URL.createObjectURL(await writeDraftFile(draft))
  createElement('a', { href, download: `${draft.slug || 'draft'}.zip` }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/** The draft that a file has in it; nothing for a file of none. One that does not say its language is in that of `like`. */
export async function openDraftFile(file: File, like: Draft): Promise<Draft | undefined> {
  const read = await readDraftFile(file)
  if (!read) return undefined
  const { kind = 'posts', language = like.language, slug = '' } = read
  const photos: DraftPhoto[] = []
  for (const { name, blob } of read.photos) {
    // Whoever made the file: its photographs are made anew like any other.
    const photo = await preparePhoto(blob, name, []).catch(() => undefined)
    if (photo) photos.push({ ...photo, name })
  }
  return { ...newDraft(kind, language, read.text), slug, photos }
}

/** The lines that a text changes of the one published; nothing where it changes none. */
export function differenceOf(published: string, written: string): HTMLElement | undefined {
  return published === written ? undefined : showDifference(diffLines(published, written))
}

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

const [restart, startOfScan, app0, app15, comment] = [0xd0, 0xda, 0xe0, 0xef, 0xfe]

/**
 * A JPEG without what is not its picture: application segments but the first (JFIF), and comments. Browsers write the profile of
 * sRGB into what a canvas gives them, which every reader takes for granted (ITU-T T.81, annex B).
 */
export function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Blob {
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? restart
    if (marker === startOfScan) break
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    const isPicture = marker !== comment && (marker <= app0 || marker > app15)
    if (isPicture) kept.push(bytes.subarray(at, end))
    at = end
  }
  return new Blob([...kept, bytes.subarray(at)], { type: 'image/jpeg' })
}

/** A run of lines that both texts have, or only one of them. */
export interface LineRun {
  value: string
  added: boolean
  removed: boolean
}

interface ShownLine {
  line: string
  change: 'added' | 'removed' | 'same'
}

/** How many lines are shown around what changed. */
const around = 2

/** The lines of a difference that are shown: what changed, and a few lines around it. A gap is one line of `…`. */
export function listChangedLines(runs: readonly LineRun[]): ShownLine[] {
  return runs.flatMap(({ value, added, removed }, index): ShownLine[] => {
    const lines = value.replace(/\n$/, '').split('\n')
    if (added || removed) return lines.map((line) => ({ line, change: added ? 'added' : 'removed' }))
    const head = index === 0 ? [] : lines.slice(0, around)
    const tail = index === runs.length - 1 ? [] : lines.slice(Math.max(head.length, lines.length - around))
    const gap = head.length + tail.length < lines.length ? ['…'] : []
    return [...head, ...gap, ...tail].map((line) => ({ line, change: 'same' }))
  })
}

const signs = { added: '+ ', removed: '− ', same: '  ' } as const

/** A difference as a block of lines, each with its sign. */
export function showDifference(runs: readonly LineRun[]): HTMLElement {
  const lines = listChangedLines(runs).map(({ line, change }) =>
    createElement(
      change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span',
      { class: 'write-changed' },
      `${signs[change]}${line}\n`,
    ),
  )
  return createElement('pre', { class: 'write-difference', tabindex: '0' }, ...lines)
}
