import { photoPath } from '../../../lib/markdown/photographs'
import { removeIt, write } from '../../report/mend'
import { type InEach, inARow, type Message } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import { type Finding, quote } from '../../report/problem'
import { photographBeside } from '../fields/formats'
import { asPhotoName, isPhotoName } from '../files/name-forms'
import { namingCommand } from '../files/names'

/** The photographs beside a document. */
export interface AlbumFolder {
  /** The folder as problems name it: `content/posts/<slug>/photos`. */
  folder: string
  /** `photos/<file>` each. */
  photos: ReadonlySet<string>
}

/** The folder of the document that an album lies beside, as problems name it. */
export function documentFolder({ folder }: AlbumFolder): string {
  return folder.replace(/\/photos$/, '')
}

/** What is wrong with where an image is looked for. */
export interface MisplacedImage {
  found: Message
  expected: Message
  /** The way out, given the Markdown with the address to write. */
  mend?: (line: string) => InEach
}

/** As a problem tells it, given the Markdown with the address to write. */
export function misplacedFinding({ found, expected, mend }: MisplacedImage, line: string): Finding {
  return { found, expected, ...(mend && { mend: mend(line) }) }
}

/** The photograph of the album that an image means, the address to write for it, and what is wrong with the one it has. */
export interface JudgedImage {
  /** Also where another address was written, and this is the photograph meant. */
  photo?: string
  target?: string
  misplaced?: MisplacedImage
}

/** Judges where an image is looked for. */
export function judgeImage(url: string, album: AlbumFolder | undefined): JudgedImage {
  const found = { en: `an image at ${quote(url)}`, ko: `이미지 ${quote(url)}` }
  if (!album) return { misplaced: { found, expected: noImage, mend: () => removeIt } }
  const photo = photoPath(url)
  if (photo && album.photos.has(photo)) {
    const target = fitName(photo)
    return target === photo
      ? { photo }
      : { photo, target, misplaced: { found, expected: cleanName(target), mend: write } }
  }
  const name = nameIn(url)
  const sameName = `photos/${name}`
  if (!photo) {
    const expected = photographBeside
    if (album.photos.has(sameName)) {
      return { photo: sameName, target: sameName, misplaced: { found, expected, mend: write } }
    }
    if (!name) {
      const waiting = 'photos/….jpg'
      const mend = (line: string) => saveIt(`${album.folder}/….jpg`, line)
      return { target: waiting, misplaced: { found, expected, mend } }
    }
    const mend = (line: string) => saveIt(`${album.folder}/${name}`, line)
    return { target: sameName, misplaced: { found, expected, mend } }
  }
  const guess = nearestPhoto(photo, album.photos)
  const expected = fileIn(album, guess)
  if (!guess) return { misplaced: { found, expected } }
  const mend = (line: string) => bringTogether(album, photo, guess, line)
  return { photo: guess, target: fitName(guess), misplaced: { found, expected, mend } }
}

/** Judges where an image is looked for that the site does not show, for a reason of its own. */
export function judgeUnshown(url: string, why: MisplacedImage, album: AlbumFolder | undefined): JudgedImage {
  if (!album) return { misplaced: { ...why, expected: noImage, mend: () => removeIt } }
  const { photo, target, misplaced } = judgeImage(url, album)
  if (photo) return { photo, target: fitName(photo), misplaced: { ...why, mend: write } }
  const path = target ? undefined : photoPath(url)
  const expected = misplaced
    ? inARow(why.expected, { en: ', and ', ko: '. 그리고 ' }, misplaced.expected)
    : why.expected
  if (path) return { target: fitName(path), misplaced: { ...why, expected, mend: write } }
  return { ...(target && { target }), misplaced: { ...misplaced, ...why, expected } }
}

/** The name that a photograph has once the command that its file is told was run. */
export function cleanName(target: string): InEach {
  return {
    en: `the name that the photograph gets when it is cleaned: ${quote(target)}`,
    ko: `사진을 정리하면 바뀌는 이름 ${quote(target)}`,
  }
}

const noImage = {
  en: 'no image: only posts and events have photographs',
  ko: '이미지 없이 쓰기. 사진은 posts와 events에만 둡니다',
}

/** A file of the album, and the one that may have been meant. */
export function fileIn({ folder }: AlbumFolder, guess: string | undefined): InEach {
  return inARow({ en: `a file in ${folder}/`, ko: `${folder}/ 안에 있는 파일` }, didYouMean(guess))
}

function saveIt(place: string, line: string): InEach {
  return { en: `save it as ${place} and write: ${line}`, ko: `${place} 파일로 저장하고, 쓸 내용: ${line}` }
}

/** What makes a text and the photograph it means agree: the name that fits in the text, or else on the file. */
export function bringTogether({ folder }: AlbumFolder, photo: string, guess: string, line: string): InEach {
  const named = fitName(guess) === photo ? namingCommand(`${folder}${guess.slice('photos'.length)}`) : undefined
  return named ?? write(line)
}

/** A photograph's path with the name that it gets when it is cleaned. */
export function fitName(photo: string): string {
  const file = photo.replace(/^.*[\\/]/s, '')
  return `photos/${isPhotoName(file) ? file : (asPhotoName(file) ?? file)}`
}

/** The photograph that was meant: the same name but for its extension or zeros before a number, else one spelt nearly so; never another number. */
export function nearestPhoto(photo: string, photos: ReadonlySet<string>): string | undefined {
  const keyOf = (stem: string) => stem.replace(/[\s_-]+/g, '-').replace(/(?<!\d)0+(?=\d)/g, '')
  const lettersOf = (stem: string) => stem.replace(/\d/g, '')
  const written = stemOf(fitName(photo))
  const byStem = new Map([...photos].map((each) => [stemOf(fitName(each)), each]))
  const stems = [...byStem.keys()]
  const meant =
    stems.find((stem) => stem === written) ??
    stems.find((stem) => keyOf(stem) === keyOf(written)) ??
    nearest(
      written,
      stems.filter((stem) => lettersOf(stem) !== lettersOf(written)),
    )
  return meant === undefined ? undefined : byStem.get(meant)
}

function stemOf(photo: string): string {
  return photo
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
}

function nameIn(address: string): string {
  const path = address.startsWith('data:') ? '' : (address.split(/[?#]/, 1)[0] ?? '')
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return /^[\w-][\w.-]*\.(jpe?g|png|webp)$/i.test(name) ? name : ''
}
