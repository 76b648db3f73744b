import { dayIn } from '../lib/clock/days'
import { now } from '../lib/site/environment'
import { site } from '../site.config'
import { joinSiblings } from '../tools/check/fields/document'
import { listContentFiles } from '../tools/check/files/folder'
import { type AlbumPlace, sortPlaces } from '../tools/check/files/places'
import { checkPublicFiles } from '../tools/check/files/public-files'
import { keyOf, listKnownPages } from '../tools/check/links/site-pages'
import { listNamedPeople } from '../tools/check/people/named-people'
import { shownPhotos } from '../tools/check/photographs/albums'
import { readDocument, readLanguage, readPhotoList } from '../tools/check/read-files'

/** The addresses that the check knows of a content folder, decoded, without the slash at their end. */
export function listKnownAddresses(folder: string): string[] {
  const { places } = sortPlaces(listContentFiles(folder).files, (file) => readLanguage(folder, file))
  const folderOf = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`
  const all = joinSiblings(
    places.flatMap((place) => (place.is === 'document' ? (readDocument(folder, place).document ?? []) : [])),
    dayIn(now(), site.timeZone),
  )
  const { pages } = listKnownPages(all, {
    people: listNamedPeople(all),
    publicFiles: checkPublicFiles('public').addresses,
    photosOf: (document) => {
      const own = places.filter((place) => folderOf(place) === folderOf(document))
      const list = own.find((place): place is AlbumPlace => place.is === 'photo list')
      const photos = own.filter(({ is }) => is === 'photo')
      return shownPhotos(document, photos, list && readPhotoList(folder, list).list)
    },
  })
  return Array.from(pages.values(), ({ address }) => keyOf(address))
}
