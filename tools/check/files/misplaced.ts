import { portraitNames } from '../../../lib/model/encoded-photo'
import { kinds } from '../../../lib/model/kinds'
import { type Language, languages } from '../../../lib/site/languages'
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
  to?: string | undefined
  /** What to do when nothing can be moved there. */
  mend?: Message
}

const texts = languages.map((language) => `${language}.md`)
const photoFolders = ['photos', 'photo', 'images', 'image', 'img', 'pictures', 'assets', 'figures']
const spokenNames: Record<string, string> = { kr: 'ko', kor: 'ko', korean: 'ko', eng: 'en', us: 'en', english: 'en' }

/** A file that lies in no folder the model knows. */
export function unknownKind(path: string, others: ReadonlySet<string>): Misplaced {
  const [folder = '', ...below] = path.split('/')
  const { en, ko } = oneOf(Object.keys(kinds))
  const expected = { en: `a folder of content: ${en}`, ko: `콘텐츠 폴더 중 하나: ${ko}` }
  if (below.length === 0) {
    const found = { en: 'a file outside every folder', ko: '어느 폴더에도 들어 있지 않은 파일' }
    return { is: 'misplaced', at: path, found, expected }
  }
  const guess = nearest(folder, Object.keys(kinds))
  const isFree = guess && ![...others].some((other) => other.startsWith(`${guess}/`))
  const at = isFree || !guess ? folder : `${folder}/${below[0]}`
  const to = isFree || !guess ? guess : `${guess}/${below[0]}`
  const found = { en: 'a folder that no page is made of', ko: '페이지를 만들지 않는 폴더' }
  return { is: 'misplaced', at, found, expected, to }
}

/** A file that lies directly in the folder of a kind, without a folder of its own. Its language is asked for when its name says none. */
export function misplacedInKind(path: string, readLanguage: () => Language): Misplaced {
  const [kind = '', name = ''] = path.split('/')
  // Jekyll puts the day before the name: 2025-03-30-name.md.
  const written = name.replace(/\.[^.]*$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '')
  const [, stem = '', language] = /^(.*?)(?:[.-_](ko|en))?$/.exec(written) ?? []
  const slug = asSlug(stem)
  const isText = /\.(md|markdown|mdx)$/i.test(name)
  const { en, ko } = oneOf(texts)
  return {
    is: 'misplaced',
    at: path,
    found: { en: 'a file without a folder of its own', ko: '제 폴더가 없는 파일' },
    expected: { en: `${kind}/<name>/${en}`, ko: `${kind}/<이름>/${ko}` },
    to: isText && slug ? `${kind}/${slug}/${language ?? readLanguage()}.md` : undefined,
  }
}

/** A file beside the text of a document that is neither text nor list of photographs. */
export function misplacedBesideText(path: string, hasAlbum: boolean): Misplaced {
  const [kind = '', slug = '', name = ''] = path.split('/')
  const folder = `${kind}/${slug}`
  const [, stem = '', extension = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(name.toLowerCase().trim()) ?? []
  const isPicture = /^(jpe?g|png|webp|gif|avif|heic|heif|svg|tiff?|bmp)$/.test(extension)
  if (isPicture && kind === 'people') return misplacedPortrait(path, folder, extension)
  if (isPicture && hasAlbum) {
    const found = { en: 'a photograph beside the text', ko: '글과 같은 폴더에 있는 사진' }
    const expected = { en: 'photographs in photos/', ko: 'photos/ 안에 두기' }
    return { is: 'misplaced', at: path, found, expected, to: `${folder}/photos/${name}` }
  }
  const found = { en: `a file called "${name}"`, ko: `이름이 "${name}"인 파일` }
  const to = meantName(kind, slug, stem, extension, hasAlbum)
  const expected = oneOf(hasAlbum ? [...texts, 'photos.yaml'] : texts)
  return { is: 'misplaced', at: path, found, expected, to: to === path ? undefined : to }
}

/** A picture in the folder of a person that is not called like a portrait. */
function misplacedPortrait(path: string, folder: string, extension: string): Misplaced {
  const name = `portrait.${extension}`
  return {
    is: 'misplaced',
    at: path,
    found: { en: 'a picture beside a person', ko: '사람 폴더에 있는 그림 파일' },
    expected: {
      en: 'one portrait called portrait.jpg (or .png, .webp), there with the consent of whom it shows',
      ko: '본인이 동의한 사진 한 장, 이름은 portrait.jpg(또는 .png, .webp)',
    },
    ...(portraitNames.includes(name) && { to: `${folder}/${name}` }),
  }
}

function meantName(kind: string, slug: string, stem: string, extension: string, hasAlbum: boolean) {
  if (hasAlbum && /^photos?$/.test(stem) && /^ya?ml$/.test(extension)) return `${kind}/${slug}/photos.yaml`
  if (!/^(md|markdown|mdown|mkd|mdx|txt)$/.test(extension)) return undefined
  const [first = '', second = ''] = stem.split(/[-_.]/)
  const language = languages.find((each) => [first, second, spokenNames[first]].includes(each))
  if (language) return `${kind}/${slug}/${language}.md`
  // content/posts/ko/recap.md: the two names have changed places.
  const ofFolder = languages.find((each) => each === slug)
  const ownSlug = asSlug(stem)
  return ofFolder && ownSlug ? `${kind}/${ownSlug}/${ofFolder}.md` : undefined
}

/** A file in a folder within a document's folder, other than its photographs. */
export function misplacedFolder(path: string, hasAlbum: boolean): Misplaced {
  const [kind = '', slug = '', name = '', inner = ''] = path.split('/')
  const at = `${kind}/${slug}/${name}`
  const language = languages.find((each) => each === name)
  const called: InEach = { en: `a folder called "${name}"`, ko: `이름이 "${name}"인 폴더` }
  if (language && /\.md$/.test(inner)) {
    return { is: 'misplaced', at: path, found: called, expected: oneOf(texts), to: `${kind}/${slug}/${language}.md` }
  }
  const isPicture = /\.(jpe?g|png|webp)$/i.exec(inner)
  if (kind === 'people' && isPicture)
    return misplacedPortrait(path, `${kind}/${slug}`, isPicture[1]?.toLowerCase() ?? 'jpg')
  if (!hasAlbum) {
    const expected = {
      en: `${texts.join(' and ')} only; photographs belong to posts and events`,
      ko: `${texts.join(', ')} 파일만. 사진은 posts와 events에만 둡니다`,
    }
    return { is: 'misplaced', at, found: { en: 'a folder', ko: '폴더' }, expected }
  }
  const expected = { en: 'photographs directly in photos/', ko: 'photos/ 바로 안에 있는 사진' }
  if (name === 'photos') {
    const found = { en: `a folder "${inner}" in photos/`, ko: `photos/ 안의 "${inner}" 폴더` }
    return { is: 'misplaced', at: path, found, expected, to: `${at}/${path.split('/').at(-1)}` }
  }
  const wrong: Misplaced = { is: 'misplaced', at, found: called, expected }
  if (!photoFolders.includes(name.toLowerCase().trim())) return wrong
  const mend = { en: 'move its photographs to photos/', ko: '안의 사진을 photos/ 폴더로 옮기세요' }
  return { ...wrong, to: `${kind}/${slug}/photos`, mend }
}
