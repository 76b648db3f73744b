import { address } from './address'
import { type License, licenseOf } from './album/license'
import { orderPhotos } from './album/photo-order'
import { findPhotoList } from './documents'
import type { Language } from './language'
import type { AlbumKind } from './model/photo-list'
import { personNamed } from './person'
import { encodedPhoto } from './photo-variants'
import type { EncodedPhoto } from './photos/manifest'
import { slugify } from './slug'
import { findSpeaker } from './speaker'
import { findText, type Text } from './text'
import type { PhotoSection, ToldPhoto } from './told-photos'

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
 * The photographs beside a document, in the order of its album: `told` are those that its texts show, the page's language
 * first, and `photos.yaml` adds what it knows. What a text in the page's language says of a photograph holds.
 */
export function readPhotos(kind: AlbumKind, slug: string, told: readonly ToldPhoto[], language: Language): Photo[] {
  const list = findPhotoList(kind, slug)
  const listed = new Map(list?.photos.map((photo) => [photo.file, photo]))
  const byFile = new Map(told.toReversed().map((photo) => [photo.file, photo]))
  const files = orderPhotos(
    told.map(({ file }) => file),
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

function wordsOf(told: ToldPhoto | undefined, listed: ListedPhoto | undefined, language: Language) {
  const alt = nearestText([told?.alt, findText(listed?.alt, language)], language)
  const caption = nearestText([told?.caption, findText(listed?.caption, language)], language)
  return {
    alt: alt ?? { text: '', language },
    ...(caption && { caption }),
    ...(told?.section && { section: told.section }),
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
