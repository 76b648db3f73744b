import { photoPath } from '../../../lib/markdown/photographs'
import { PhotoList } from '../../../lib/model/photo-list'
import { write } from '../../report/mend'
import {
  type Finding,
  type Notice,
  noticeAt,
  type Problem,
  problemAt,
  problemOf,
  quote,
  quoted,
  shownPlace,
} from '../../report/problem'
import { checkBody } from '../body/body'
import type { BodyLink } from '../body/body-links'
import {
  type AlbumFolder,
  bringTogether,
  cleanName,
  documentFolder,
  fileIn,
  fitName,
  nearestPhoto,
} from '../body/images'
import { findStatedText, isParsed, type Siblings } from '../fields/document'
import { checkFields } from '../fields/fields'
import { type FieldValue, listValues, textForm } from '../fields/values'
import { isPhotoName } from '../files/name-forms'
import { type AlbumPlace, type ContentPlace, hasAlbum } from '../files/places'
import type { ReadText } from '../files/text'
import { parseFrontMatter } from '../front-matter/front-matter'
import type { FrontMatter } from '../front-matter/yaml'
import { listFieldLinks } from '../links/field-links'
import { checkDescribed, isInList, listHiddenFiles, type ReadPhotoList, writeInList } from './photo-list'
import { checkPictureTexts, proposeAlt, titleOf } from './picture-texts'

/** A list of photographs with what is wrong with it by itself. */
export interface ReadListFile {
  list: ReadPhotoList
  problems: Problem[]
}

/** Judges the list of photographs beside a document by itself. */
export function judgePhotoList({ kind, slug }: AlbumPlace, { source, problems }: ReadText): ReadListFile {
  if (!source) return { list: { kind, slug }, problems }
  const parsed = parseFrontMatter(source, 0, source.text.length)
  const { frontMatter } = parsed
  const fields = frontMatter ? checkFields(PhotoList, frontMatter) : []
  return {
    list: { kind, slug, ...(frontMatter && { frontMatter }) },
    problems: [...problems, ...parsed.problems, ...fields],
  }
}

/** The photographs that the album of a document shows, as `photos/<file>`: those beside it that its list does not hide. */
export function shownPhotos(document: Siblings, photos: ContentPlace[], list?: ReadPhotoList): string[] {
  const hidden = listHiddenFiles(list?.frontMatter)
  return pathsOf(photos, document).filter((photo) => !hidden.includes(photo))
}

function pathsOf(photos: ContentPlace[], { kind, slug }: Siblings): string[] {
  return photos.map(({ file }) => file.path.slice(`${kind}/${slug}/`.length))
}

/**
 * The bodies of a document in a content folder, whether every photograph named there, in the front matter and in
 * `photos.yaml` lies beside it, whether every photograph beside it is named, and what is said for those who see none; with the
 * links of each file.
 */
export function checkAlbum(
  document: Siblings,
  folder: string,
  photos: ContentPlace[],
  read?: ReadPhotoList,
): { problems: Problem[]; notices: Notice[]; links: BodyLink[][] } {
  const { kind, slug, files } = document
  const list = read?.frontMatter
  const present = pathsOf(photos, document)
  const album = hasAlbum(kind)
    ? {
        folder: shownPlace(folder, `${kind}/${slug}/photos`),
        // Who takes a photograph off may take its file away as well, and need not change the texts.
        photos: new Set([...present, ...listHiddenFiles(list)]),
      }
    : undefined
  const bodies = files.map((file) => ({ file, ...checkBody(file, album) }))
  const links = bodies.map((body) => [...listFieldLinks(body.file), ...body.links])
  const pictures = checkPictureTexts(document, new Map(bodies.map(({ file, images }) => [file, images])), list)
  const problems = [...bodies.flatMap((body) => body.problems), ...pictures.problems]
  const notices = bodies.flatMap((body) => body.notices)
  if (!album) return { problems, notices, links }
  const named = [...files.map(({ values }) => values), list ? listValues(PhotoList, list) : []].map((values) =>
    checkNamed(values, album),
  )
  const inTexts = new Set(bodies.flatMap((body) => [...body.used]))
  const used = new Set([...inTexts, ...named.flatMap((each) => [...each.used])])
  // A file that could not be parsed may have named any of them.
  const isRead = isParsed(document) && files.every(({ bodyStart }) => bodyStart !== undefined)
  const isListRead = isRead && (!read || list !== undefined)
  const unused = isListRead ? present.filter((photo) => isPhotoName(photo) && !used.has(photo)) : []
  return {
    problems: [
      ...problems,
      ...named.flatMap((each) => each.problems),
      ...(isRead ? checkDescribed(list, inTexts) : []),
      ...unused.map((photo) => unnamed(photo, album, list)),
    ],
    notices: [...notices, ...pictures.notices, ...(isListRead ? checkCover(document, album, inTexts, list) : [])],
    links,
  }
}

function checkNamed(values: Iterable<FieldValue>, album: AlbumFolder): { problems: Problem[]; used: Set<string> } {
  const named = new Set<string>()
  const used = new Set<string>()
  const problems: Problem[] = []
  for (const { field, path, name, node, source, offset } of values) {
    const { value: photo } = node
    if (field.format !== 'photo' || typeof photo !== 'string') continue
    // A wrong form of the path is refused by its format; it names the photograph all the same.
    used.add(photo.startsWith('photos/') ? photo : (photoPath(photo) ?? photo))
    if (!photo.startsWith('photos/')) continue
    const finding = judgeNamed(photo, name, album, named, used)
    if (finding) problems.push(problemAt(source, offset, { path, ...finding }))
    named.add(photo)
  }
  return { problems, used }
}

function judgeNamed(
  photo: string,
  name: string,
  album: AlbumFolder,
  named: ReadonlySet<string>,
  used: Set<string>,
): Finding | undefined {
  const found = quoted(photo)
  if (!album.photos.has(photo)) {
    const guess = nearestPhoto(photo, album.photos)
    if (guess) used.add(guess)
    const mend = guess ? bringTogether(album, photo, guess, `${name}: ${fitName(guess)}`) : undefined
    return { found, expected: fileIn(album, guess), mend }
  }
  const target = fitName(photo)
  if (target !== photo) return { found, expected: cleanName(target), mend: write(`${name}: ${target}`) }
  if (!named.has(photo)) return undefined
  return {
    found: { en: `${quote(photo)} a second time`, ko: `두 번째로 적힌 ${quote(photo)}` },
    expected: { en: 'each photograph once', ko: '사진마다 한 번' },
  }
}

function unnamed(photo: string, album: AlbumFolder, list: FrontMatter | undefined): Problem {
  return problemOf(`${documentFolder(album)}/${photo}`, {
    found: {
      en: 'a photograph that no text and no photos.yaml names',
      ko: '글에도 photos.yaml에도 나오지 않는 사진',
    },
    expected: {
      en: `it in a text, as ![…](${photo}), or in photos.yaml`,
      ko: `글에 ![…](${photo}), 또는 photos.yaml에 적기`,
    },
    mend: writeInList(documentFolder(album), list, photo, [`alt: ${textForm}`]),
  })
}

/**
 * A cover that no text shows and the list does not describe, so that nobody says what can be seen in it. Pages then call it
 * the picture of the post, which is true and says little.
 */
function checkCover(
  document: Siblings,
  album: AlbumFolder,
  inTexts: ReadonlySet<string>,
  list: FrontMatter | undefined,
): Notice[] {
  const cover = findStatedText(document, 'cover')
  // What is no photograph beside the document, or cannot keep its name, is refused as that.
  if (!cover || !album.photos.has(cover.text) || fitName(cover.text) !== cover.text) return []
  if (inTexts.has(cover.text) || isInList(list, cover.text)) return []
  const alts = document.files.map(
    ({ language }) => `${language}: ${JSON.stringify(proposeAlt(language, titleOf(document.files, language)))}`,
  )
  return [
    noticeAt(cover.source, cover.offset, {
      path: 'cover',
      found: {
        en: `${quote(cover.text)} at the head of the page, and no word of what can be seen in it`,
        ko: `글머리에 실리지만 무엇이 보이는지 적혀 있지 않은 ${quote(cover.text)} 사진`,
      },
      mend: writeInList(documentFolder(album), list, cover.text, [`alt: { ${alts.join(', ')} }`]),
    }),
  ]
}
