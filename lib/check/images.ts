import { photoPath } from '../markdown/photo-path'
import { didYouMean, nearest } from './nearest'
import { quote } from './problem'
import type { Finding } from './source'

/** The photographs beside a document. */
export interface Album {
  /** The folder as problems name it: `content/posts/<slug>/photos`. */
  folder: string
  /** `photos/<file>` each. */
  photos: ReadonlySet<string>
}

interface Image {
  type: 'image' | 'definition'
  url: string
  alt?: string | null | undefined
  label?: string | null | undefined
  title?: string | null | undefined
}

/** The photograph beside the document that an image means, and what is wrong with it when there is none. */
export function judgeImage(image: Image, album: Album | undefined): { photo?: string; finding?: Finding } {
  const found = `an image at ${quote(image.url)}`
  if (!album) return { finding: { found, expected: 'none: only posts and events have photographs' } }
  const photo = photoPath(image.url)
  if (photo && album.photos.has(photo)) return { photo }
  const name = nameIn(image.url)
  const sameName = `photos/${name}`
  const beside = album.photos.has(sameName) ? sameName : undefined
  if (!photo) {
    const expected = 'a photograph beside the text: photos/<file>'
    if (beside) return { finding: { found, expected, mend: `write: ${written(image, beside)}` } }
    const save = name ? `save it as ${album.folder}/${name} and write: ${written(image, sameName)}` : undefined
    return { finding: { found, expected, ...(save && { mend: save }) } }
  }
  const guess = nearestPhoto(photo, album.photos)
  const near = guess ? { mend: `write: ${written(image, guess)}` } : {}
  return { finding: { found, expected: `a file in ${album.folder}/${didYouMean(guess)}`, ...near } }
}

/** The images that Markdown shows as the characters they were written with, most often for a space in the address. */
export function listUnreadImages(text: string): { finding: Finding; offset: number }[] {
  return [...text.matchAll(/(?<!\\)!\[[^\]]{0,500}\]\([^\n]{0,500}/g)].map(({ 0: written, index }) => ({
    finding: {
      found: `${quote(written.split('\n', 1)[0] ?? '')}, which Markdown does not read as an image`,
      expected: '![text](photos/<file>), with no space in the address',
    },
    offset: index,
  }))
}

function written({ type, alt, label, title, url }: Image, photo: string): string {
  const caption = title ? ` ${JSON.stringify(title)}` : ''
  if (type === 'definition') return `[${label ?? url}]: ${photo}${caption}`
  return `![${alt ?? ''}](${photo}${caption})`
}

/** The photograph that was meant: the same name with another extension, else one spelt nearly so, but never another number. */
export function nearestPhoto(photo: string, photos: ReadonlySet<string>): string | undefined {
  const stemOf = (path: string) => path.replace(/\.[^.]*$/, '').toLowerCase()
  const lettersOf = (path: string) => stemOf(path).replace(/\d/g, '')
  const same = [...photos].find((each) => stemOf(each) === stemOf(photo))
  return (
    same ??
    nearest(
      photo,
      [...photos].filter((each) => lettersOf(each) !== lettersOf(photo)),
    )
  )
}

/** The file name at the end of an address of any sort. */
function nameIn(address: string): string {
  const path = address.startsWith('data:') ? '' : (address.split(/[?#]/, 1)[0] ?? '')
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return /^[\w-][\w.-]*\.(jpe?g|png|webp)$/i.test(name) ? name : ''
}
