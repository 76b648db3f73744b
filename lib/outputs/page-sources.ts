import { countAlbumPages } from '../content/album-pages'
import { listAlbums } from '../content/albums'
import { listEvents } from '../content/events'
import { listGroups } from '../content/groups'
import { findPage, listPageSlugs } from '../content/pages'
import { listPosts } from '../content/posts'
import { sourceOfAlbum, sourceOfSpeaker } from '../content/source-files'
import { listSpeakers } from '../content/speakers'
import { listArchivedTalks } from '../content/talks'
import { languages } from '../site/languages'
import { address } from '../site/page-kinds'
import { listWrittenPosts, markdownAddress } from './post-markdown'

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
