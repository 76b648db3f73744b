import { isReservedName, slugify } from '../../../lib/site/slug'
import { cleanCommand, moveCommand } from '../../report/mend'
import { type InEach, inLines } from '../../report/message'
import { type Problem, problemOf, quote, shownPlace } from '../../report/problem'
import { type ClaimName, isTaken } from './free-names'
import { asFolderName, askOfSlug, asPhotoName, isPhotoName, isSlug, reservedName } from './name-forms'
import type { AlbumPlace, ContentPlace } from './places'

const convertible = /\.(heic|heif|avif|svg|gif|tiff?|bmp)$/i

/** The problems of what folders and photographs are called: both become parts of addresses. A command offers what `claim` gives. */
export function judgeNames(places: ContentPlace[], folder: string, claim: ClaimName): Problem[] {
  const photos = places.filter((place): place is AlbumPlace => place.is === 'photo')
  return [
    ...judgeSlugs(places, folder, claim),
    ...photos.flatMap((photo) => judgePhotoName(photo, folder, claim)),
    ...collisions(
      photos.filter(({ kind }) => kind !== 'people'),
      folder,
    ),
    ...listSecondPortraits(photos, folder),
  ]
}

/** Portraits beside another of the same person; the site shows the first by name. */
function listSecondPortraits(photos: AlbumPlace[], folder: string): Problem[] {
  const portraits = photos
    .filter(({ kind }) => kind === 'people')
    .toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))
  return portraits.flatMap(({ slug, file }, index) => {
    const first = portraits[index - 1]
    if (first?.slug !== slug) return []
    const name = quote(first.file.path.slice(first.file.path.lastIndexOf('/') + 1))
    return problemOf(shownPlace(folder, file.path), {
      found: { en: `a second portrait beside ${name}`, ko: `${name} 외에 하나 더 있는 인물 사진` },
      expected: { en: 'one portrait; remove the other', ko: '한 사람에 한 장. 다른 하나는 지우세요' },
    })
  })
}

function judgeSlugs(places: ContentPlace[], folder: string, claim: ClaimName): Problem[] {
  const folders = new Map(places.map(({ kind, slug }) => [`${kind}/${slug}`, { kind, slug }]))
  return [...folders].flatMap(([at, { kind, slug }]) => {
    if (isSlug(slug)) return []
    const asked = askOfSlug(slug)
    const proposed = asFolderName(slug)
    const place = shownPlace(folder, at)
    const isComposed = slug === slug.normalize('NFC')
    const to = `${place.slice(0, -slug.length)}${proposed}`
    const move = () => (claim(`${kind}/${proposed}`) ? moveCommand(place, to) : isTaken(to))
    return problemOf(place, {
      found: {
        en: `the folder name ${quote(slug)}${isComposed ? '' : ', not in Unicode form NFC'}`,
        ko: `폴더 이름 ${quote(slug)}${isComposed ? '' : ', 자모가 풀린 글자(유니코드 NFC 아님)'}`,
      },
      expected: asked ?? {
        en: 'lower-case letters a to z and digits, joined by hyphens: it is part of the address',
        ko: '영문 소문자와 숫자를 하이픈(-)으로 이은 이름. 주소의 일부가 됩니다',
      },
      mend: proposed ? move() : undefined,
    })
  })
}

function judgePhotoName({ file }: AlbumPlace, folder: string, claim: ClaimName): Problem[] {
  const place = shownPlace(folder, file.path)
  const name = place.slice(place.lastIndexOf('/') + 1)
  if (isPhotoName(name)) return []
  if (convertible.test(name)) {
    const found = { en: `the photograph ${quote(name)}`, ko: `사진 ${quote(name)}` }
    const expected = { en: 'jpg, jpeg, png or webp', ko: 'jpg, jpeg, png 또는 webp' }
    const mend = {
      en: 'export it from a photo program as JPEG, and remove this file',
      ko: '사진 프로그램에서 JPEG로 내보내고, 이 파일은 지우세요',
    }
    return [problemOf(place, { found, expected, mend })]
  }
  const proposed = asPhotoName(name)
  const isFree = proposed === undefined || claim(`${file.path.slice(0, -name.length)}${proposed}`)
  // Cleaning would leave the photograph as it is.
  const anotherName = {
    en: `another photograph is called ${proposed}; give this one another name`,
    ko: `다른 사진이 ${proposed} 이름을 쓰고 있습니다. 영문자와 숫자로 다른 이름을 지으세요`,
  }
  return [
    problemOf(place, {
      found: { en: `the file name ${quote(name)}`, ko: `파일 이름 ${quote(name)}` },
      expected: isReservedName(name) ? reservedName : photoName,
      mend: isFree ? namingCommand(place) : anotherName,
    }),
  ]
}

const photoName: InEach = {
  en: 'letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp',
  ko: '영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름',
}

/** The command that gives a photograph a name that it may have; nothing when none is near. */
export function namingCommand(place: string): InEach | undefined {
  const name = place.slice(place.lastIndexOf('/') + 1)
  const proposed = asPhotoName(name)
  if (!proposed) return undefined
  // What does not end like a photograph is none to the command that cleans them.
  return name === name.trim() ? cleanCommand(place) : moveCommand(place, `${place.slice(0, -name.length)}${proposed}`)
}

/** Photographs whose pages would get one address, since that is made of the name without its extension. */
function collisions(photos: AlbumPlace[], folder: string): Problem[] {
  const keyOf = (path: string) => {
    const at = path.lastIndexOf('/') + 1
    return `${path.slice(0, at)}${slugify(path.slice(at).replace(/\.[^.]*$/, ''))}`
  }
  const keys = new Set(photos.map(({ file }) => keyOf(file.path)))
  const taken = new Map<string, string>()
  const sorted = photos.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))
  return sorted.flatMap(({ file }) => {
    const key = keyOf(file.path)
    const first = taken.get(key)
    if (!first) {
      taken.set(key, file.path)
      return []
    }
    // A name that cannot stay is told with the name to give.
    if (!isPhotoName(file.path)) return []
    const place = shownPlace(folder, file.path)
    const [, stem = '', extension = ''] = /^(.*)(\.[^.]*)$/.exec(place) ?? []
    let number = 2
    while (keys.has(`${key}-${number}`)) number++
    keys.add(`${key}-${number}`)
    const other = quote(first.slice(first.lastIndexOf('/') + 1))
    const photo = `photos/${stem.slice(stem.lastIndexOf('/') + 1)}-${number}${extension}`
    return problemOf(place, {
      found: {
        en: `a name that differs from ${other} only in its extension, case or punctuation`,
        ko: `${other} 파일과 확장자, 대소문자, 문장 부호만 다른 이름`,
      },
      expected: { en: 'a name of its own: it is part of the address', ko: '겹치지 않는 이름. 주소의 일부가 됩니다' },
      mend: inLines(moveCommand(place, `${stem}-${number}${extension}`), {
        en: `and write ${photo} wherever a text or photos.yaml names it`,
        ko: `글이나 photos.yaml에서 이 사진을 부르는 곳마다 쓸 이름: ${photo}`,
      }),
    })
  })
}

/** Photographs of an event and of a post of the same name: both albums would be `/{lang}/gallery/<name>/`. */
export function checkAlbumNames(photos: ContentPlace[], folder: string): Problem[] {
  const slugsOf = (kind: ContentPlace['kind']) =>
    new Set(photos.flatMap((photo) => (photo.kind === kind ? photo.slug : [])))
  const posts = slugsOf('posts')
  return [...slugsOf('events')]
    .filter((slug) => posts.has(slug))
    .map((slug) =>
      problemOf(shownPlace(folder, `events/${slug}/photos`), {
        found: {
          en: `photographs of an event and of a post that are both called ${quote(slug)}`,
          ko: `이름이 ${quote(slug)}인 행사와 글에 모두 있는 사진`,
        },
        expected: {
          en: 'photographs beside one of them, because an album is called like what it lies beside',
          ko: '사진은 둘 중 한 곳에만. 사진첩의 이름은 사진이 놓인 폴더의 이름입니다',
        },
        mend: {
          en: `move them to ${shownPlace(folder, `posts/${slug}/photos`)}`,
          ko: `사진을 ${shownPlace(folder, `posts/${slug}/photos`)} 폴더로 옮기세요`,
        },
      }),
    )
}
