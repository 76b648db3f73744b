import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { PhotoList, photoListName } from '../../../lib/model/photo-list'
import { fieldsOf, itemOf, nestedTypeOf } from '../../../lib/model/type'
import { type Language, languages } from '../../../lib/site/languages'
import { write } from '../../report/mend'
import { type InEach, inLines, verbatim } from '../../report/message'
import { type FileText, type Problem, problemAt, problemOf, quote, shownPlace } from '../../report/problem'
import { isWaiting } from '../fields/scalars'
import { formOf, purposeOf } from '../fields/values'
import type { ContentPlace, FoundFile } from '../files/places'
import { type FrontMatter, offsetOf } from '../front-matter/yaml'

/** The `photos.yaml` of an album; without values when it could not be parsed. */
export interface ReadPhotoList {
  kind: ContentPlace['kind']
  slug: string
  frontMatter?: FrontMatter
}

interface ListedPhoto {
  /** As it is written: photos/<file>. */
  file: string
  entry: YAMLMap
  path: string
}

function listEntries(list: FrontMatter | undefined): ListedPhoto[] {
  const photos = list?.map.get('photos')
  if (!isSeq(photos)) return []
  return photos.items.flatMap((entry, index) => {
    const file = isMap(entry) ? entry.get('file') : undefined
    return isMap(entry) ? [{ file: typeof file === 'string' ? file : '', entry, path: `photos[${index}]` }] : []
  })
}

/** The photographs that a list takes off the site, as `photos/<file>`; the files themselves may be gone. */
export function listHiddenFiles(list: FrontMatter | undefined): string[] {
  return listEntries(list).flatMap(({ file, entry }) => (file && entry.has('hidden') ? file : []))
}

/** Whether a list has an entry for a photograph, given as `photos/<file>`. */
export function isInList(list: FrontMatter | undefined, photo: string): boolean {
  return listEntries(list).some(({ file }) => file === photo)
}

/** Listed photographs that nobody describes: those that no text shows need their alt in the list. */
export function checkDescribed(list: FrontMatter | undefined, inTexts: ReadonlySet<string>): Problem[] {
  if (!list) return []
  return listEntries(list).flatMap(({ file, entry, path }) => {
    if (!file || entry.has('alt') || entry.has('hidden') || inTexts.has(file)) return []
    return problemAt(list.source, offsetOf(list, entry), {
      path: `${path}.alt`,
      found: {
        en: `no "alt" for ${quote(file)}, which no text shows`,
        ko: `글에 나오지 않는 ${quote(file)} 사진에 "alt" 없음`,
      },
      expected: purposeOf(altField),
      mend: write(formOf('alt', altField)),
    })
  })
}

const altField = listedField('alt')

function listedField(name: string) {
  const photos = fieldsOf(PhotoList).get('photos')
  const entry = photos?.type === 'list' ? itemOf(photos) : undefined
  const field = entry?.type === 'nested' ? fieldsOf(nestedTypeOf(entry)).get(name) : undefined
  if (!field) throw new Error(`A listed photograph has no "${name}"`)
  return field
}

/** What photos.yaml says for those who do not see a photograph, in one of the languages. */
export interface ListedAlt {
  source: FileText
  /** Of the text's value, in the whole file. */
  offset: number
  /** `photos[2].alt.ko` */
  path: string
  language: Language
  alt: string
  caption?: string
  /** As it is written: photos/<file>. */
  file: string
}

/** The alt texts of a photos.yaml in their order, without what is no text there or waits for one. */
export function listListedAlts(list: FrontMatter | undefined): ListedAlt[] {
  if (!list) return []
  return listEntries(list).flatMap(({ file, entry, path }) =>
    languages.flatMap((language): ListedAlt[] => {
      const node: unknown = entry.getIn(['alt', language], true)
      if (!isScalar(node) || typeof node.value !== 'string' || isWaiting(node.value)) return []
      const caption = entry.getIn(['caption', language])
      const place = {
        source: list.source,
        offset: offsetOf(list, node),
        path: `${path}.alt.${language}`,
        language,
        file,
      }
      return [{ ...place, alt: node.value, ...(typeof caption === 'string' && { caption }) }]
    }),
  )
}

/**
 * What to write of a photograph in the photos.yaml of a folder: with the key of the list where `list` has none yet. `lines` are
 * those of the photograph's entry below its file.
 */
export function writeInList(folder: string, list: FrontMatter | undefined, photo: string, lines: string[]): InEach {
  const entry = [`  - file: ${photo}`, ...lines.map((line) => `    ${line}`)]
  const listed = list?.map.get('photos')
  const text = isSeq(listed) && listed.items.length > 0 ? entry : ['photos:', ...entry]
  const file = `${folder}/${photoListName}`
  return inLines({ en: `write in ${file}:`, ko: `${file}에 쓸 내용:` }, verbatim(text.join('\n')))
}

/**
 * Photographs that have the very bytes of one that the `lists` take off the site: the same file beside an event and beside its
 * recap, say. A hidden file may be gone. `isSame` compares the bytes of two files of one size.
 */
export function checkHiddenCopies(
  photos: ContentPlace[],
  lists: ReadPhotoList[],
  folder: string,
  isSame: (one: FoundFile, other: FoundFile) => boolean,
): Problem[] {
  const hidden = new Set(
    lists.flatMap(({ kind, slug, frontMatter }) =>
      listHiddenFiles(frontMatter).map((file) => `${kind}/${slug}/${file}`),
    ),
  )
  const originals = photos.filter(({ file }) => hidden.has(file.path))
  return photos.flatMap(({ file, kind, slug }) => {
    // Few photographs have the size of a hidden one, so hardly any is read.
    const original = originals.find((each) => each.file.size === file.size && isSame(each.file, file))
    if (!original || hidden.has(file.path)) return []
    const list = lists.find((each) => each.kind === kind && each.slug === slug)
    const first = shownPlace(folder, original.file.path)
    const place = `${kind}/${slug}`
    const hiding = ['hidden: { reason: "…", since: YYYY-MM-DD }']
    return problemOf(shownPlace(folder, file.path), {
      found: { en: `the same photograph as ${first}, which is hidden`, ko: `내려 둔 ${first} 사진과 같은 사진` },
      expected: { en: 'this one hidden as well', ko: '이 사진도 내리기' },
      mend: writeInList(shownPlace(folder, place), list?.frontMatter, file.path.slice(place.length + 1), hiding),
    })
  })
}
