import { type Album, findAlbum, findEventAlbum, listPhotosBeside, listPhotosOfSection } from '../content/albums'
import type { Photo } from '../content/photos'
import { listRecaps } from '../content/posts'
import type { Speaker } from '../content/speakers'
import type { Language } from '../site/languages'

/** The address of the smallest file of a photograph that every browser we know shows. */
export function thumbnailOf(photo: Pick<Photo, 'encoded'> | undefined): string | undefined {
  return photo?.encoded.variants.find(({ format }) => format === 'avif')?.address
}

/** What stands for a post: its cover. */
export function pictureOfPost(language: Language, slug: string): string | undefined {
  return thumbnailOf(findAlbum(language, slug)?.cover)
}

/** What stands for an event: its own first photograph, else the cover of its newest recap with photographs. */
export function pictureOfEvent(language: Language, slug: string): string | undefined {
  const albums = [
    findEventAlbum(language, slug),
    ...listRecaps(language, slug).map((post) => findAlbum(language, post.slug)),
  ]
  return thumbnailOf(albums.find((album): album is Album => album !== undefined)?.cover)
}

/** What stands for a section of a post, by the section's address: the first photograph in it. */
export function pictureOfSection(language: Language, address: string): string | undefined {
  return thumbnailOf(listPhotosOfSection(language, address)[0])
}

/** What stands for somebody: their portrait, else the first photograph beside a talk of theirs. */
export function pictureOfSpeaker(language: Language, speaker: Speaker): string | undefined {
  const { portrait } = speaker.person
  return thumbnailOf(portrait ? { encoded: portrait } : listPhotosBeside(language, speaker)[0])
}
