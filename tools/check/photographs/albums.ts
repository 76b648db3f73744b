import { isScalar } from 'yaml'
import { photoPath } from '../../../lib/markdown/photographs'
import type { Kind } from '../../../lib/model/field'
import { PhotoList } from '../../../lib/model/photo-list'
import { write } from '../../report/mend'
import {
  type Notice,
  type Problem,
  placeOf,
  problemAt,
  problemOf,
  quote,
  quoted,
  shownPlace,
} from '../../report/problem'
import { checkBody } from '../body/body'
import { type Album, bringTogether, cleanName, documentFolder, fileIn, fitName, nearestPhoto } from '../body/images'
import { isWhole, listStatements, type Siblings } from '../fields/document'
import { checkFields } from '../fields/fields'
import { listValues, type Value } from '../fields/values'
import { isPhotoName } from '../files/name-forms'
import { hasAlbum, type Place } from '../files/places'
import { readText } from '../files/text'
import { parseFrontMatter } from '../front-matter/front-matter'
import type { FrontMatter } from '../front-matter/yaml'
import { listFieldLinks } from '../links/field-links'
import type { LinkingText } from '../links/link-targets'
import { checkDescribed, isListed, listHiddenFiles, writeInList } from './photo-list'
import { checkPictures, proposeAlt, titleOf } from './picture-texts'

/** The `photos.yaml` of an album; without values when it could not be parsed. */
export interface ReadPhotoList {
  kind: Kind
  slug: string
  frontMatter?: FrontMatter
}

/** Reads the list of photographs beside a post and judges it by itself. */
export function readPhotoList(
  folder: string,
  { file, kind, slug }: Place,
): { list: ReadPhotoList; problems: Problem[] } {
  const { source, problems } = readText(folder, file)
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
export function shownPhotos({ kind, slug }: Siblings, photos: Place[], list?: ReadPhotoList): string[] {
  const hidden = listHiddenFiles(list?.frontMatter)
  return photos.map(({ file }) => file.path.slice(`${kind}/${slug}/`.length)).filter((photo) => !hidden.includes(photo))
}

/**
 * The bodies of a document in a content folder, whether every photograph named there, in the front matter and in
 * `photos.yaml` lies beside it, whether every photograph beside it is named, and what is said for those who see none.
 */
export function checkAlbum(
  siblings: Siblings,
  folder: string,
  photos: Place[],
  list?: ReadPhotoList,
): { problems: Problem[]; notices: Notice[]; texts: LinkingText[] } {
  const { kind, slug, files } = siblings
  const place = `${kind}/${slug}/`
  const present = photos.map(({ file }) => file.path.slice(place.length))
  const album = hasAlbum(kind)
    ? {
        folder: shownPlace(folder, `${place}photos`),
        // Who takes a photograph off may take its file away as well, and need not change the texts.
        photos: new Set([...present, ...listHiddenFiles(list?.frontMatter)]),
      }
    : undefined
  const bodies = files.map((document) => checkBody(document, album))
  const problems = bodies.flatMap((body) => body.problems)
  const texts = files.map((document, index) => ({
    document,
    siblings,
    links: [...listFieldLinks(document), ...(bodies[index]?.links ?? [])],
  }))
  const images = new Map(files.map((file, index) => [file, bodies[index]?.images ?? []]))
  const pictures = checkPictures(siblings, images, list?.frontMatter)
  if (!album) return { problems: [...problems, ...pictures.problems], notices: [], texts }
  const named = [
    ...files.map(({ frontMatter, values }) => photosNamed(values, frontMatter, album)),
    photosNamed(list?.frontMatter ? listValues(PhotoList, list.frontMatter) : [], list?.frontMatter, album),
  ]
  const told = new Set(bodies.flatMap((body) => [...body.used]))
  const used = new Set([...bodies, ...named].flatMap((each) => [...each.used]))
  // A file that could not be parsed may have named any of them.
  const readable = isWhole(siblings) && files.every(({ bodyStart }) => bodyStart !== undefined)
  const isListRead = readable && (!list || list.frontMatter !== undefined)
  const unused = isListRead ? present.filter((photo) => isPhotoName(photo) && !used.has(photo)) : []
  return {
    problems: [
      ...problems,
      ...pictures.problems,
      ...named.flatMap((each) => each.problems),
      ...(readable ? checkDescribed(list?.frontMatter, told) : []),
      ...unused.map((photo) => unnamed(photo, album, list)),
    ],
    notices: [...pictures.notices, ...(isListRead ? checkCover(siblings, album, told, list?.frontMatter) : [])],
    texts,
  }
}

function photosNamed(
  values: Iterable<Value>,
  frontMatter: FrontMatter | undefined,
  album: Album,
): { problems: Problem[]; used: Set<string> } {
  const named = new Set<string>()
  const used = new Set<string>()
  const problems: Problem[] = []
  if (!frontMatter) return { problems, used }
  for (const { field, path, name, node } of values) {
    const { value: photo } = node
    if (field.format !== 'photo' || typeof photo !== 'string') continue
    if (!photo.startsWith('photos/')) {
      // Told as a wrong form of the path; it names the photograph all the same.
      used.add(photoPath(photo) ?? photo)
      continue
    }
    const offset = frontMatter.start + (node.range?.[0] ?? 0)
    if (!album.photos.has(photo)) {
      const guess = nearestPhoto(photo, album.photos)
      const mend = guess && { mend: bringTogether(album, photo, guess, `${name}: ${fitName(guess)}`) }
      if (guess) used.add(guess)
      const finding = { path, found: quoted(photo), expected: fileIn(album, guess), ...mend }
      problems.push(problemAt(frontMatter.source, offset, finding))
    } else if (fitName(photo) !== photo) {
      const target = fitName(photo)
      const finding = { path, found: quoted(photo), expected: cleanName(target), mend: write(`${name}: ${target}`) }
      problems.push(problemAt(frontMatter.source, offset, finding))
    } else if (named.has(photo)) {
      const found = { en: `${quote(photo)} a second time`, ko: `두 번째로 적힌 ${quote(photo)}` }
      const finding = { path, found, expected: { en: 'each photograph once', ko: '사진마다 한 번' } }
      problems.push(problemAt(frontMatter.source, offset, finding))
    }
    named.add(photo)
    used.add(photo)
  }
  return { problems, used }
}

function unnamed(photo: string, album: Album, list: ReadPhotoList | undefined): Problem {
  return problemOf(`${documentFolder(album)}/${photo}`, {
    found: {
      en: 'a photograph that no text and no photos.yaml names',
      ko: '글에도 photos.yaml에도 나오지 않는 사진',
    },
    expected: {
      en: `it in a text, as ![…](${photo}), or in photos.yaml`,
      ko: `글에 ![…](${photo}), 또는 photos.yaml에 적기`,
    },
    mend: writeInList(documentFolder(album), list?.frontMatter, photo, ['alt: { ko: "…", en: "…" }']),
  })
}

/**
 * A cover of which nobody says what can be seen in it, because no text (`told` are the photographs of all of them) shows it
 * and the list does not describe it. Pages then call it the picture of the post, which is true and says little.
 */
export function checkCover(
  siblings: Siblings,
  album: Album,
  told: ReadonlySet<string>,
  list: FrontMatter | undefined,
): Notice[] {
  const [statement] = listStatements(siblings, 'cover')
  if (!statement || !isScalar(statement.node)) return []
  const { value: cover, range } = statement.node
  // What is no photograph beside the document, or cannot keep its name, is told as that.
  if (typeof cover !== 'string' || !album.photos.has(cover) || fitName(cover) !== cover) return []
  if (told.has(cover) || isListed(list, cover)) return []
  const alts = siblings.files.map(
    ({ language }) => `${language}: ${JSON.stringify(proposeAlt(language, titleOf(siblings.files, language)))}`,
  )
  const { source, start } = statement.frontMatter
  const { line, column } = placeOf(source.text, start + (range?.[0] ?? 0))
  return [
    {
      file: source.file,
      line,
      column,
      path: 'cover',
      found: {
        en: `${quote(cover)} at the head of the page, and no word of what can be seen in it`,
        ko: `글머리에 실리지만 무엇이 보이는지 적혀 있지 않은 ${quote(cover)} 사진`,
      },
      mend: writeInList(documentFolder(album), list, cover, [`alt: { ${alts.join(', ')} }`]),
    },
  ]
}
