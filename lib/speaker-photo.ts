import { listAlbums } from './album'
import type { Language } from './language'
import type { Photo } from './photo'
import type { Speaker } from './speaker'

/**
 * The photographs of somebody, each once: those that stand beside their talks in recaps, newest talk first, in the order of the
 * text, then those that name the person, newest album first.
 */
export function listPhotosBeside(language: Language, { person, appearances }: Speaker): Photo[] {
  const photos = listAlbums(language).flatMap((album) => album.photos)
  const beside = appearances.flatMap(({ recap }) =>
    recap ? photos.filter(({ section }) => section?.address === recap.address) : [],
  )
  const named = photos.filter(({ people }) => people.some(({ id }) => id === person.id))
  return [...new Set([...beside, ...named])]
}
