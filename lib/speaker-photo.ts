import { listAlbums, type Photo } from './album'
import type { Language } from './language'
import type { Speaker } from './speaker'

/** The photographs that stand beside somebody's talks in recaps, newest talk first, in the order of the text. */
export function listPhotosBeside(language: Language, { appearances }: Speaker): Photo[] {
  const photos = listAlbums(language).flatMap((album) => album.photos)
  return appearances.flatMap(({ recap }) =>
    recap ? photos.filter(({ section }) => section?.address === recap.address) : [],
  )
}
