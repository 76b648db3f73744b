import path from 'node:path'
import { type Problem, problemOf, shownPlace } from '../../report/problem'
import { type FoundFile, readBytes } from '../files/folder'
import type { Place } from '../files/places'
import type { FrontMatter } from '../front-matter/yaml'
import type { ReadPhotoList } from './albums'
import { writeInList } from './list-entry'
import { listHiddenFiles } from './listed-photos'

/**
 * Photographs that have the very bytes of one that the `lists` take off the site: the same file beside an event and beside its
 * recap, say. A hidden file may be gone.
 */
export function checkHiddenCopies(photos: Place[], lists: ReadPhotoList[], folder: string): Problem[] {
  const hidden = new Set(
    lists.flatMap(({ kind, slug, frontMatter }) =>
      listHiddenFiles(frontMatter).map((file) => `${kind}/${slug}/${file}`),
    ),
  )
  if (hidden.size === 0) return []
  const originals = photos.filter(({ file }) => hidden.has(file.path))
  return photos.flatMap((photo) => {
    if (hidden.has(photo.file.path)) return []
    // Few photographs have the size of a hidden one, so hardly any is read.
    const original = originals.find(({ file }) => file.size === photo.file.size && isSame(folder, file, photo.file))
    const list = lists.find(({ kind, slug }) => kind === photo.kind && slug === photo.slug)
    return original ? copied(photo, original, folder, list?.frontMatter) : []
  })
}

function isSame(folder: string, ...files: [FoundFile, FoundFile]): boolean {
  try {
    const [one, other] = files.map((each) => readBytes(path.join(folder, each.path)))
    return one !== undefined && other !== undefined && one.equals(other)
  } catch {
    // What cannot be read is told as such.
    return false
  }
}

function copied(photo: Place, original: Place, folder: string, list: FrontMatter | undefined): Problem {
  const place = `${photo.kind}/${photo.slug}`
  const first = shownPlace(folder, original.file.path)
  const hiding = 'hidden: { reason: "…", since: YYYY-MM-DD }'
  return problemOf(shownPlace(folder, photo.file.path), {
    found: { en: `the same photograph as ${first}, which is hidden`, ko: `내려 둔 ${first} 사진과 같은 사진` },
    expected: { en: 'it hidden as well', ko: '이 사진도 내리기' },
    mend: writeInList(shownPlace(folder, place), list, photo.file.path.slice(place.length + 1), [hiding]),
  })
}
