import { photos } from '#photos'
import type { EncodedPhoto } from '../model/encoded-photo'
import type { AlbumKind } from '../model/photo-list'
import { address } from '../site/addresses'
import { findText, type Language, type Text } from '../site/languages'
import { slugify } from '../site/slug'
import { findPhotoList } from './documents'
import { personNamed } from './people'
import type { PhotoSection, TextPhoto } from './photos-in-texts'
import { findSpeaker } from './speakers'

/** A photograph of an album, for a page in one language. */
export interface Photo {
  id: string
  /** Below the document's folder: `photos/<file>`. */
  file: string
  address: string
  /** Its number in the album, from 1. */
  position: number
  alt: Text
  caption?: Text
  credit?: string
  license?: License
  /** A day, or a moment with its offset. */
  takenAt?: string
  people: PhotoPerson[]
  /** The section of the recap it stands in, when that is a talk or the panel. */
  section?: PhotoSection
  encoded: EncodedPhoto
}

/** Somebody who can be seen. */
export interface PhotoPerson {
  id: string
  name: Text
  /** The person's page; only those who have spoken have one. */
  address?: string
}

type PhotoList = NonNullable<ReturnType<typeof findPhotoList>>
type ListedPhoto = PhotoList['photos'][number]

/**
 * The photographs beside a document, in the order of its album: `inTexts` are those that its texts show, the page's language
 * first, and `photos.yaml` adds what it knows. What a text in the page's language says of a photograph holds.
 */
export function readPhotos(kind: AlbumKind, slug: string, inTexts: readonly TextPhoto[], language: Language): Photo[] {
  const list = findPhotoList(kind, slug)
  const listed = new Map(list?.photos.map((photo) => [photo.file, photo]))
  const byFile = new Map(inTexts.toReversed().map((photo) => [photo.file, photo]))
  const files = orderPhotos(
    inTexts.map(({ file }) => file),
    [...listed.keys()],
  )
  return files.map((file, index): Photo => {
    const id = slugify(file.replace(/^photos\//, '').replace(/\.[^.]+$/, ''))
    return {
      id,
      file,
      address: address.photo(language, slug, id),
      position: index + 1,
      ...wordsOf(byFile.get(file), listed.get(file), language),
      ...statementsOf(listed.get(file), list, language),
      encoded: encodedPhoto(`${kind}/${slug}/${file}`),
    }
  })
}

function wordsOf(shown: TextPhoto | undefined, listed: ListedPhoto | undefined, language: Language) {
  const alt = nearestText([shown?.alt, findText(listed?.alt, language)], language)
  const caption = nearestText([shown?.caption, findText(listed?.caption, language)], language)
  return {
    alt: alt ?? { text: '', language },
    ...(caption && { caption }),
    ...(shown?.section && { section: shown.section }),
  }
}

/** The first text in the page's language, else the first there is. */
function nearestText(texts: (Text | undefined)[], language: Language): Text | undefined {
  const present = texts.filter((text): text is Text => Boolean(text?.text))
  return present.find((text) => text.language === language) ?? present[0]
}

function statementsOf(listed: ListedPhoto | undefined, list: PhotoList | undefined, language: Language) {
  const credit = listed?.credit ?? list?.credit
  const license = listed?.license ?? list?.license
  return {
    ...(credit && { credit }),
    ...(license && { license: licenseOf(license) }),
    ...(listed?.takenAt && { takenAt: listed.takenAt }),
    people: Array.from(listed?.people ?? [], (name) => personOf(name, language)),
  }
}

function personOf(nameOrId: string, language: Language): PhotoPerson {
  const { id, name, address } = personNamed(nameOrId, language)
  return { id, name, ...(findSpeaker(language, id) && { address }) }
}

/** The sizes and formats of a photograph, by its path in the content folder. Throws when it was never encoded. */
export function encodedPhoto(path: string): EncodedPhoto {
  const encoded = photos[path]
  if (!encoded) throw new Error(`${path} has not been encoded; run: npm run photos`)
  return encoded
}

/** The photographs below a folder of the content folder that were encoded, by their paths in it. */
export function encodedBelow(folder: string): Record<string, EncodedPhoto> {
  return Object.fromEntries(Object.entries(photos).filter(([path]) => path.startsWith(`${folder}/`)))
}

/** How others may use a photograph: what its terms are called, and where they can be read. */
interface License {
  name: string
  url?: string
}

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/

/**
 * The licence that an SPDX identifier or an address states. Creative Commons keeps the text of each of its licences at an
 * address made of its name (https://creativecommons.org/licenses/list.en); of other identifiers only the name is known.
 */
export function licenseOf(stated: string): License {
  if (/^https?:\/\//i.test(stated)) return { name: new URL(stated).hostname, url: stated }
  if (stated === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  const [, terms, version] = creativeCommons.exec(stated) ?? []
  if (!terms || !version) return { name: stated }
  return {
    name: `CC ${terms} ${version}`,
    url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  }
}

/**
 * The photographs of an album in their order, each once. A list that names every photograph of the texts (`inTexts`, in reading
 * order) is the order of the album. Any other list only adds: its further photographs stand behind those of the texts.
 */
export function orderPhotos(inTexts: readonly string[], listed: readonly string[]): string[] {
  const isOrder = inTexts.every((file) => listed.includes(file))
  return [...new Set(isOrder ? listed : [...inTexts, ...listed])]
}
