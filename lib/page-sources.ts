import { address } from './address'
import { listAlbums } from './album'
import { countAlbumPages } from './album-page'
import { listArchivedTalks } from './archived-talk'
import { listEvents } from './event'
import { listGroups } from './group'
import { languages } from './language'
import { findPage, listPageSlugs } from './page'
import { listPosts } from './post'
import { listWrittenPosts, markdownAddress } from './post-markdown'
import { sourceOfAlbum, sourceOfSpeaker } from './source-file'
import { listSpeakers } from './speaker'

type Source = [page: string, file: string]

/** The file below the content folder that a page is made of, by the page's address; lists are made of many and have none. */
export function listPageSources(): Map<string, string> {
  const sources = languages.flatMap((language): Source[] => [
    ...listPosts(language).map(({ year, slug, file }): Source => [address.post(language, year, slug), file]),
    ...listWrittenPosts(language).map((post): Source => [markdownAddress(post), post.file]),
    ...listEvents(language).map(({ slug, file }): Source => [address.event(language, slug), file]),
    ...listArchivedTalks(language).map(({ talk, event }): Source => [talk.address, event.file]),
    ...listGroups(language).map(({ slug, file }): Source => [address.group(language, slug), file]),
    ...listPageSlugs().flatMap((slug): Source[] => {
      const page = findPage(language, slug)
      return page ? [[address.page(language, slug), page.file]] : []
    }),
    ...listSpeakers(language).map((speaker): Source => [speaker.person.address, sourceOfSpeaker(speaker)]),
    ...listAlbums(language).flatMap((album): Source[] => [
      ...Array.from(
        { length: countAlbumPages(album) },
        (_, index): Source => [address.album(language, album.slug, index + 1), sourceOfAlbum(album)],
      ),
      ...album.photos.map((photo): Source => [photo.address, sourceOfAlbum(album)]),
    ]),
  ])
  return new Map(sources)
}
