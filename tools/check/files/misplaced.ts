import { kinds } from '../../../lib/model/kinds'
import { languages } from '../../../lib/site/languages'
import type { Language } from '../../../lib/site/settings'
import type { InEach, Message } from '../../report/message'
import { nearest, oneOf } from '../../report/nearest'
import { asSlug } from './name-forms'

/** A file or folder in a place where nothing would ever show it. */
export interface Misplaced {
  is: 'misplaced'
  /** The file, or the whole folder when everything in it is misplaced; relative to the content folder. */
  at: string
  found: Message
  expected: Message
  /** Where it belongs, relative to the content folder, when that can be told; something else may have that name. */
  to?: string
  /** What to do when nothing can be moved there. */
  mend?: Message
}

const texts = languages.map((language) => `${language}.md`)
const photoFolders = ['photos', 'photo', 'images', 'image', 'img', 'pictures', 'assets', 'figures']
const spokenNames: Record<string, string> = { kr: 'ko', kor: 'ko', korean: 'ko', eng: 'en', us: 'en', english: 'en' }

/** A file that lies in no folder the model knows. */
export function unknownKind(path: string, others: ReadonlySet<string>): Misplaced {
  const [folder = '', ...below] = path.split('/')
  const expected = folderOfContent(oneOf(Object.keys(kinds)))
  if (below.length === 0) return { is: 'misplaced', at: path, found: outside, expected }
  const guess = nearest(folder, Object.keys(kinds))
  const free = guess && ![...others].some((other) => other.startsWith(`${guess}/`))
  const at = free || !guess ? folder : `${folder}/${below[0]}`
  const to = free || !guess ? guess : `${guess}/${below[0]}`
  return { is: 'misplaced', at, found: noPage, expected, ...(to && { to }) }
}

/** A file that lies directly in the folder of a kind, without a folder of its own. Its language is asked for when its name says none. */
export function misplacedInKind(path: string, readLanguage: () => Language): Misplaced {
  const [kind = '', name = ''] = path.split('/')
  // Jekyll puts the day before the name: 2025-03-30-name.md.
  const written = name.replace(/\.[^.]*$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '')
  const [, stem = '', language] = /^(.*?)(?:[.-_](ko|en))?$/.exec(written) ?? []
  const slug = asSlug(stem)
  const isText = /\.(md|markdown|mdx)$/i.test(name)
  return {
    is: 'misplaced',
    at: path,
    found: withoutFolder,
    expected: ownFolder(kind, oneOf(texts)),
    ...(isText && slug && { to: `${kind}/${slug}/${language ?? readLanguage()}.md` }),
  }
}

/** A file beside the text of a document that is neither text nor list of photographs. */
export function misplacedBesideText(path: string, hasAlbum: boolean): Misplaced {
  const [kind = '', slug = '', name = ''] = path.split('/')
  const folder = `${kind}/${slug}`
  const allowed = hasAlbum ? [...texts, 'photos.yaml'] : texts
  const [, stem = '', extension = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(name.toLowerCase().trim()) ?? []
  const base = { is: 'misplaced', at: path, found: aFileCalled(name), expected: oneOf(allowed) } as const
  const offer = (to: string) => (to === path ? base : { ...base, to })
  if (hasAlbum && /^(jpe?g|png|webp|gif|avif|heic|heif|svg|tiff?|bmp)$/.test(extension)) {
    return { ...offer(`${folder}/photos/${name}`), found: besideText, expected: inPhotos }
  }
  if (hasAlbum && /^photos?\.(ya?ml|json)$/.test(name.toLowerCase()) && extension !== 'json') {
    return offer(`${folder}/photos.yaml`)
  }
  if (/^(md|markdown|mdown|mkd|mdx|txt)$/.test(extension)) {
    const [first = '', second = ''] = stem.split(/[-_.]/)
    const language = languages.find((each) => [first, second, spokenNames[first]].includes(each))
    if (language) return offer(`${folder}/${language}.md`)
    // content/posts/ko/recap.md: the two names have changed places.
    const ofFolder = languages.find((each) => each === slug)
    const ownSlug = asSlug(stem)
    if (ofFolder && ownSlug) return offer(`${kind}/${ownSlug}/${ofFolder}.md`)
  }
  return base
}

/** A file in a folder within a document's folder, other than its photographs. */
export function misplacedFolder(path: string, hasAlbum: boolean): Misplaced {
  const [kind = '', slug = '', name = '', inner = ''] = path.split('/')
  const at = `${kind}/${slug}/${name}`
  const language = languages.find((each) => each === name)
  const text = `${kind}/${slug}/${language}.md`
  if (language && /\.md$/.test(inner)) {
    return { is: 'misplaced', at: path, found: folderCalled(name), expected: oneOf(texts), to: text }
  }
  if (!hasAlbum) {
    return { is: 'misplaced', at, found: justAFolder, expected: textsOnly(texts) }
  }
  const expected = directlyInPhotos
  if (name === 'photos') {
    const to = `${at}/${path.split('/').at(-1)}`
    return { is: 'misplaced', at: path, found: folderInPhotos(inner), expected, to }
  }
  const photos = `${kind}/${slug}/photos`
  const isAlbum = photoFolders.includes(name.toLowerCase().trim())
  return {
    is: 'misplaced',
    at,
    found: folderCalled(name),
    expected,
    ...(isAlbum && { to: photos, mend: movePhotos }),
  }
}

export const outside: InEach = { en: 'a file outside every folder', ko: '어느 폴더에도 들어 있지 않은 파일' }
export const noPage: InEach = { en: 'a folder that no page is made of', ko: '페이지를 만들지 않는 폴더' }
export const withoutFolder: InEach = { en: 'a file without a folder of its own', ko: '제 폴더가 없는 파일' }
export const besideText: InEach = { en: 'a photograph beside the text', ko: '글과 같은 폴더에 있는 사진' }
export const inPhotos: InEach = { en: 'it in photos/', ko: 'photos/ 안에 두기' }
export const justAFolder: InEach = { en: 'a folder', ko: '폴더' }
export const directlyInPhotos: InEach = { en: 'photographs directly in photos/', ko: 'photos/ 바로 안에 있는 사진' }
export const movePhotos: InEach = { en: 'move its photographs to photos/', ko: '안의 사진을 photos/ 폴더로 옮기세요' }

/** One of the folders of kinds. */
export function folderOfContent(kinds: InEach): InEach {
  return { en: `a folder of content: ${kinds.en}`, ko: `콘텐츠 폴더 중 하나: ${kinds.ko}` }
}

/** A folder for the document, with a text in it. */
export function ownFolder(kind: string, texts: InEach): InEach {
  return { en: `${kind}/<name>/${texts.en}`, ko: `${kind}/<이름>/${texts.ko}` }
}

export function aFileCalled(name: string): InEach {
  return { en: `a file called "${name}"`, ko: `이름이 "${name}"인 파일` }
}

export function folderCalled(name: string): InEach {
  return { en: `a folder called "${name}"`, ko: `이름이 "${name}"인 폴더` }
}

export function folderInPhotos(name: string): InEach {
  return { en: `a folder "${name}" in photos/`, ko: `photos/ 안의 "${name}" 폴더` }
}

/** Where a document has no photographs. */
export function textsOnly(texts: readonly string[]): InEach {
  return {
    en: `${texts.join(' and ')} only; photographs belong to posts and events`,
    ko: `${texts.join(', ')} 파일만. 사진은 posts와 events에만 둡니다`,
  }
}
