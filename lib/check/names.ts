import { romanize } from 'es-hangul'
import { isReservedName } from '../reserved-names'
import { longestSlug, slugify } from '../slug'
import { cleanCommand, moveCommand } from './command'
import { type ClaimName, isTaken } from './free-names'
import {
  anotherName,
  commonName,
  folderName,
  foreignPhoto,
  nameItSo,
  photoName,
  reservedName,
  shorterName,
} from './name-words'
import type { AlbumPlace, Place } from './places'
import type { Problem } from './problem'
import { type InEach, inLines } from './said'
import { problemOf, shownPlace } from './source'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const photoPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(jpe?g|png|webp)$/
const convertible = /\.(heic|heif|avif|svg|gif|tiff?|bmp)$/i

/** Whether a text is a slug: lower-case letters a to z and digits, joined by hyphens; no reserved name, and not too long. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && !askOfSlug(text)
}

/** What a slug has to be beside its form, where it is not that. */
export function askOfSlug(text: string): InEach | undefined {
  if (isReservedName(text)) return reservedName
  return slugPattern.test(text) && text.length > longestSlug ? shorterName(longestSlug) : undefined
}

/** Whether a path ends in a name that a photograph may have. */
export function isPhotoName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return photoPattern.test(name) && !isReservedName(name)
}

/** The name nearest to a file's that a photograph may have, Hangul romanised; nothing when it has neither that nor a Latin letter or digit. */
export function asPhotoName(name: string): string | undefined {
  const whole = name.trim()
  const dot = whole.lastIndexOf('.')
  const stem = whole
    .slice(0, dot)
    .normalize('NFC')
    .replace(/[가-힣]+/g, romanize)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
  const proposed = `${isReservedName(stem) ? 'photo-' : ''}${stem}${whole.slice(dot).toLowerCase()}`
  return photoPattern.test(proposed) ? proposed : undefined
}

/** The slug nearest to a text; nothing when no Latin letter or digit is in it. */
export function asSlug(text: string): string | undefined {
  return (
    slugify(
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{ASCII}]/gu, '-'),
    ) || undefined
  )
}

/** The problems of what folders and photographs are called: both become parts of addresses. A command offers what `claim` gives. */
export function judgeNames(places: Place[], folder: string, claim: ClaimName): Problem[] {
  const photos = places.filter((place): place is AlbumPlace => place.is === 'photo')
  return [
    ...judgeSlugs(places, folder, claim),
    ...photos.flatMap((photo) => judgePhotoName(photo, folder, claim)),
    ...collisions(photos, folder),
  ]
}

function judgeSlugs(places: Place[], folder: string, claim: ClaimName): Problem[] {
  const folders = new Map(places.map(({ kind, slug }) => [`${kind}/${slug}`, { kind, slug }]))
  return [...folders].flatMap(([at, { kind, slug }]) => {
    if (isSlug(slug)) return []
    const asked = askOfSlug(slug)
    const proposed = asSlug(slug) ?? asSlug(romanize(slug.normalize('NFC')))
    const place = shownPlace(folder, at)
    const finding = { ...folderName(slug), ...(asked && { expected: asked }) }
    if (!proposed) return problemOf(place, finding)
    const to = `${place.slice(0, -slug.length)}${proposed}`
    const mend = claim(`${kind}/${proposed}`) ? moveCommand(place, to) : isTaken(to)
    return problemOf(place, { ...finding, mend })
  })
}

function judgePhotoName({ file }: AlbumPlace, folder: string, claim: ClaimName): Problem[] {
  const place = shownPlace(folder, file.path)
  const name = place.slice(place.lastIndexOf('/') + 1)
  if (isPhotoName(name)) return []
  if (convertible.test(name)) return [problemOf(place, foreignPhoto(name))]
  const proposed = asPhotoName(name)
  const isFree = proposed === undefined || claim(`${file.path.slice(0, -name.length)}${proposed}`)
  const mend = isFree ? namingCommand(place) : anotherName(proposed)
  return [
    problemOf(place, {
      ...photoName(name),
      ...(isReservedName(name) && { expected: reservedName }),
      ...(mend && { mend }),
    }),
  ]
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
    return problemOf(place, {
      ...commonName(first.slice(first.lastIndexOf('/') + 1)),
      mend: inLines(
        moveCommand(place, `${stem}-${number}${extension}`),
        nameItSo(`photos/${stem.slice(stem.lastIndexOf('/') + 1)}-${number}${extension}`),
      ),
    })
  })
}
