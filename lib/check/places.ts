import { isLanguage, type Language } from '../language'
import type { Kind } from '../model/field'
import { kinds } from '../model/kinds'
import { type AlbumKind, albumKinds, photoListName } from '../model/photo-list'
import type { FoundFile } from './folder'
import { readLanguage } from './letters'
import { type Misplaced, misplacedBesideText, misplacedFolder, misplacedInKind, unknownKind } from './misplaced'

/** A text of the site: `content/<kind>/<slug>/<language>.md`. */
export interface DocumentPlace {
  is: 'document'
  file: FoundFile
  kind: Kind
  slug: string
  language: Language
}

/** A photograph, or the list of photographs, of the document with that slug. */
export interface AlbumPlace {
  is: 'photo' | 'photo list'
  file: FoundFile
  kind: AlbumKind
  slug: string
}

export type Place = DocumentPlace | AlbumPlace

/** What a file of the content folder is, by where it lies below the content folder; `others` are all paths there are. */
export function placeOf(file: FoundFile, folder: string, others: ReadonlySet<string>): Place | Misplaced {
  const [kind = '', slug = '', name = '', ...rest] = file.path.split('/')
  if (!isKind(kind)) return unknownKind(file.path, others)
  if (name === '') return misplacedInKind(file.path, () => readLanguage(folder, file))
  if (rest.length === 0) {
    const language = name.endsWith('.md') ? name.slice(0, -'.md'.length) : ''
    if (isLanguage(language)) return { is: 'document', file, kind, slug, language }
    if (hasAlbum(kind) && name === photoListName) return { is: 'photo list', file, kind, slug }
    return misplacedBesideText(file.path, hasAlbum(kind))
  }
  if (hasAlbum(kind) && name === 'photos' && rest.length === 1) return { is: 'photo', file, kind, slug }
  return misplacedFolder(file.path, hasAlbum(kind))
}

/** Whether a folder of the content folder is one the model knows. */
export function isKind(folder: string): folder is Kind {
  return Object.hasOwn(kinds, folder)
}

/** Whether documents of a kind have photographs beside them. */
export function hasAlbum(kind: Kind): kind is AlbumKind {
  return albumKinds.some((each) => each === kind)
}

/** Sorts the files of a content folder into what the site reads and what lies in a wrong place, one entry a wrong folder. */
export function sortPlaces(folder: string, files: FoundFile[]): { places: Place[]; misplaced: Misplaced[] } {
  const paths = new Set(files.map(({ path }) => path))
  const found = files.map((file) => placeOf(file, folder, paths))
  const misplaced = new Map(found.flatMap((each) => (each.is === 'misplaced' ? [[each.at, each]] : [])))
  return { places: found.filter((each) => each.is !== 'misplaced'), misplaced: [...misplaced.values()] }
}
