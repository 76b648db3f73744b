import { photoPath } from '../markdown/photo-path'
import { cleanCommand } from './command'
import { photographBeside } from './format-words'
import { asPhotoName } from './names'
import { didYouMean, nearest } from './nearest'
import { quote } from './problem'
import { type InEach, inARow } from './said'
import type { Finding } from './source'
import { write } from './ways-out'

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
  const found = { en: `an image at ${quote(image.url)}`, ko: `이미지 ${quote(image.url)}` }
  if (!album) return { finding: { found, expected: noImage } }
  const photo = photoPath(image.url)
  if (photo && album.photos.has(photo)) return { photo }
  const name = nameIn(image.url)
  const sameName = `photos/${name}`
  const beside = album.photos.has(sameName) ? sameName : undefined
  if (!photo) {
    const expected = photographBeside
    if (beside) return { finding: { found, expected, mend: write(written(image, beside)) } }
    const save = name ? saveIt(`${album.folder}/${name}`, written(image, sameName)) : undefined
    return { finding: { found, expected, ...(save && { mend: save }) } }
  }
  const guess = nearestPhoto(photo, album.photos)
  const near = guess ? { mend: bringTogether(album, photo, guess, (named) => written(image, named)) } : {}
  return { finding: { found, expected: fileIn(album, guess), ...near } }
}

const noImage = {
  en: 'none: only posts and events have photographs',
  ko: '이미지 없이 쓰기. 사진은 posts와 events에만 둡니다',
}

/** A file of the album, and the one that may have been meant. */
export function fileIn({ folder }: Album, guess: string | undefined): InEach {
  return inARow({ en: `a file in ${folder}/`, ko: `${folder}/ 안에 있는 파일` }, didYouMean(guess))
}

function saveIt(place: string, line: string): InEach {
  return { en: `save it as ${place} and write: ${line}`, ko: `${place} 파일로 저장하고, 쓸 내용: ${line}` }
}

/** The images that Markdown shows as the characters they were written with, most often for a space in the address. */
export function listUnreadImages(text: string): { finding: Finding; offset: number }[] {
  return [...text.matchAll(/(?<!\\)!\[[^\]]{0,500}\]\([^\n]{0,500}/g)].map(({ 0: written, index }) => ({
    finding: {
      found: unread(quote(written.split('\n', 1)[0] ?? '')),
      expected: {
        en: '![text](photos/<file>), with no space in the address',
        ko: '주소에 공백이 없는 ![글](photos/<파일>)',
      },
    },
    offset: index,
  }))
}

function unread(image: string): InEach {
  return { en: `${image}, which Markdown does not read as an image`, ko: `마크다운이 이미지로 읽지 못하는 ${image}` }
}

function written({ type, alt, label, title, url }: Image, photo: string): string {
  const caption = title ? ` ${JSON.stringify(title)}` : ''
  if (type === 'definition') return `[${label ?? url}]: ${photo}${caption}`
  return `![${alt ?? ''}](${photo}${caption})`
}

/** What makes a text and the photograph it means agree: the name that fits in the text, or else on the file. */
export function bringTogether(
  { folder }: Album,
  photo: string,
  guess: string,
  line: (photo: string) => string,
): InEach {
  const file = guess.slice(guess.lastIndexOf('/') + 1)
  const named = `photos/${asPhotoName(file) ?? file}`
  return named === photo ? cleanCommand(`${folder}/${file}`) : write(line(named))
}

/** The photograph that was meant: the same name but for its extension or zeros before a number, else one spelt nearly so; never another number. */
export function nearestPhoto(photo: string, photos: ReadonlySet<string>): string | undefined {
  const stemOf = (path: string) => path.replace(/\.[^.]*$/, '').toLowerCase()
  const keyOf = (path: string) =>
    stemOf(path)
      .replace(/[\s_-]+/g, '-')
      .replace(/(?<!\d)0+(?=\d)/g, '')
  const lettersOf = (path: string) => stemOf(path).replace(/\d/g, '')
  const all = [...photos]
  return (
    all.find((each) => stemOf(each) === stemOf(photo)) ??
    all.find((each) => keyOf(each) === keyOf(photo)) ??
    nearest(
      photo,
      all.filter((each) => lettersOf(each) !== lettersOf(photo)),
    )
  )
}

/** The file name at the end of an address of any sort. */
function nameIn(address: string): string {
  const path = address.startsWith('data:') ? '' : (address.split(/[?#]/, 1)[0] ?? '')
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return /^[\w-][\w.-]*\.(jpe?g|png|webp)$/i.test(name) ? name : ''
}
