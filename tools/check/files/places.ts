import { isPortrait } from '../../../lib/model/encoded-photo'
import type { Kind } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { type AlbumKind, albumKinds, photoListName } from '../../../lib/model/photo-list'
import { isLanguage, type Language, languages } from '../../../lib/site/languages'
import { folderOf, moveCommand } from '../../report/mend'
import { oneOf } from '../../report/nearest'
import { type Notice, type Problem, problemOf, shownPlace } from '../../report/problem'
import { type ClaimName, isTaken } from './free-names'
import { type Misplaced, misplacedBesideText, misplacedFolder, misplacedInKind, unknownKind } from './misplaced'

/** A regular file below the content folder. */
export interface FoundFile {
  /** Relative to the content folder, with forward slashes, exactly as the file system spells it. */
  path: string
  /** In bytes. */
  size: number
}

/** A text of the site: `content/<kind>/<slug>/<language>.md`. */
export interface DocumentPlace {
  is: 'document'
  file: FoundFile
  kind: Kind
  slug: string
  language: Language
}

/** A photograph, or the list of photographs, of the document with that slug; of a person, the portrait. */
export interface AlbumPlace {
  is: 'photo' | 'photo list'
  file: FoundFile
  kind: AlbumKind | 'people'
  slug: string
}

export type ContentPlace = DocumentPlace | AlbumPlace

/** What a file of the content folder is, by where it lies below the content folder; `others` are all paths there are. */
function judgePlace(
  file: FoundFile,
  readLanguage: ReadLanguage,
  others: ReadonlySet<string>,
): ContentPlace | Misplaced {
  const [kind = '', slug = '', name = '', ...rest] = file.path.split('/')
  if (!isKind(kind)) return unknownKind(file.path, others)
  if (name === '') return misplacedInKind(file.path, () => readLanguage(file))
  if (rest.length === 0) {
    const language = name.endsWith('.md') ? name.slice(0, -'.md'.length) : ''
    if (isLanguage(language)) return { is: 'document', file, kind, slug, language }
    if (hasAlbum(kind) && name === photoListName) return { is: 'photo list', file, kind, slug }
    if (isPortrait(file.path)) return { is: 'photo', file, kind: 'people', slug }
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

/** The language that a file is written in; asked for those whose name says none. */
type ReadLanguage = (file: FoundFile) => Language

/** Sorts the files of a content folder into what the site reads and what lies in a wrong place, one entry a wrong folder. */
export function sortPlaces(
  files: FoundFile[],
  readLanguage: ReadLanguage,
): { places: ContentPlace[]; misplaced: Misplaced[] } {
  const paths = new Set(files.map(({ path }) => path))
  const found = files.map((file) => judgePlace(file, readLanguage, paths))
  const misplaced = new Map(found.flatMap((each) => (each.is === 'misplaced' ? [[each.at, each]] : [])))
  return { places: found.filter((each) => each.is !== 'misplaced'), misplaced: [...misplaced.values()] }
}

/** The problems of files in wrong places and of folders without a text, for a content folder. What a command moves claims its new name. */
export function checkPlaces(
  places: ContentPlace[],
  misplaced: Misplaced[],
  folder: string,
  claim: ClaimName,
): Problem[] {
  return [...misplaced.map((each) => misplacedProblem(each, folder, claim)), ...checkTexts(places, misplaced, folder)]
}

function misplacedProblem({ at, to, found, expected, mend }: Misplaced, folder: string, claim: ClaimName): Problem {
  const shown = (relative: string) => shownPlace(folder, relative)
  const move = () => {
    if (to === undefined) return mend
    if (!claim(to)) return mend ?? isTaken(shown(to))
    return moveCommand(shown(at), shown(to), folderOf(to) !== folderOf(at))
  }
  return problemOf(shown(at), { found, expected, mend: move() })
}

const withoutText = { en: 'photographs without a text', ko: '글이 없는 폴더의 사진' }

/** What is said of a content folder without anything in it: a community may begin so. */
export function listEmptyNotices(files: readonly FoundFile[], folder: string): Notice[] {
  if (files.length > 0) return []
  return [
    {
      ...{ file: folder, line: 1, column: 1 },
      found: { en: 'no text yet; the site says so on its first page', ko: '아직 글이 없어 첫 페이지에 안내가 보임' },
      mend: { en: 'begin with an event: npm run new -- event', ko: '행사부터 시작하기: npm run new -- event' },
    },
  ]
}

function checkTexts(places: ContentPlace[], misplaced: Misplaced[], folder: string): Problem[] {
  const texts = new Set(places.flatMap((place) => (place.is === 'document' ? [`${place.kind}/${place.slug}`] : [])))
  const others = new Set(places.map(({ kind, slug }) => `${kind}/${slug}`).filter((each) => !texts.has(each)))
  const expected = oneOf(languages.map((language) => `${language}.md`))
  return [...others].flatMap((each) => {
    // A text under a wrong name is told as such.
    if (misplaced.some(({ at }) => at.startsWith(`${each}/`))) return []
    return problemOf(shownPlace(folder, each), { found: withoutText, expected })
  })
}
