import { address } from '../site/addresses'
import type { Language } from '../site/languages'
import { sheetId } from '../site/page-ids'
import { pageKinds } from '../site/page-kinds'
import { findListPage, type ListPage } from '../site/site-pages'
import { type Album, findAlbumAt } from './albums'
import type { Photo, PhotoPerson } from './photos'
import type { PhotoSection } from './photos-in-texts'

/** From this many photographs a talk on average, a talk gets a sheet of its own; below, sheets would be mostly edges. */
const photosPerSheet = 4

/** Photographs of one talk that follow each other in an album. */
export interface PhotoRun {
  section?: PhotoSection
  /** What the first page that shows the talk calls its sheet; nothing on later pages and outside of talks. */
  id?: string
  photos: Photo[]
}

/** Where an album shows a talk. */
interface AlbumSection {
  section: PhotoSection
  address: string
  photos: number
}

/** One page of an album, counted from 1. */
export interface AlbumPage extends ListPage<Photo> {
  album: Album
  /** The same photographs by talk; one run without a talk when there are too few of each. */
  runs: PhotoRun[]
  /** The talks of the whole album that have sheets of their own. */
  sections: AlbumSection[]
  /** Who is named on photographs of the whole album, in the order they come. */
  people: { person: PhotoPerson; photos: number }[]
}

/** One page of the album at an address of the gallery; nothing behind the last. */
export function findAlbumPage(language: Language, slug: string, page: number): AlbumPage | undefined {
  const album = findAlbumAt(language, slug)
  const found = album && findListPage('album', album.photos, page)
  if (!found) return undefined
  const sections = listSections(album, language)
  return { ...found, album, runs: listRuns(found.items, album, sections), sections, people: listPeople(album) }
}

/** The address of the page of an album that shows one of its photographs. */
export function albumPageAddress(language: Language, { slug }: Album, { position }: Photo): string {
  return address.album(language, slug, Math.ceil(position / pageKinds.album.itemsPerPage))
}

function listSections(album: Album, language: Language): AlbumSection[] {
  const sections = new Map<string, AlbumSection>()
  for (const photo of album.photos) {
    const { section } = photo
    if (!section) continue
    const known = sections.get(section.address)
    if (known) known.photos += 1
    else {
      const sheet = `${albumPageAddress(language, album, photo)}#${sheetId(sections.size + 1)}`
      sections.set(section.address, { section, address: sheet, photos: 1 })
    }
  }
  const all = [...sections.values()]
  const total = all.reduce((sum, each) => sum + each.photos, 0)
  return all.length > 1 && total >= all.length * photosPerSheet ? all : []
}

function listRuns(photos: Photo[], album: Album, sections: AlbumSection[]): PhotoRun[] {
  if (sections.length === 0) return [{ photos }]
  const runs: PhotoRun[] = []
  for (const photo of photos) {
    const open = runs.at(-1)
    if (open && open.section?.address === photo.section?.address) open.photos.push(photo)
    else runs.push(openRun(photo, album, sections))
  }
  return runs
}

function openRun(photo: Photo, album: Album, sections: AlbumSection[]): PhotoRun {
  const { section } = photo
  if (!section) return { photos: [photo] }
  const isFirst = photo === album.photos.find((each) => each.section?.address === section.address)
  const number = sections.findIndex((each) => each.section.address === section.address) + 1
  return { section, ...(isFirst && { id: sheetId(number) }), photos: [photo] }
}

function listPeople({ photos }: Album): AlbumPage['people'] {
  const people = new Map<string, AlbumPage['people'][number]>()
  for (const person of photos.flatMap((photo) => photo.people)) {
    const known = people.get(person.id)
    if (known) known.photos += 1
    else people.set(person.id, { person, photos: 1 })
  }
  return [...people.values()]
}
