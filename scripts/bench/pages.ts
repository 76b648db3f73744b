import { address } from '../../lib/address'
import { listAlbums } from '../../lib/album'
import { defaultLanguage as language } from '../../lib/language'

/**
 * The address of one page of each kind, in the site's first language: the front page, the blog, and the recap with most
 * photographs, its album and a photograph of it where there is one.
 */
export function pagesToMeasure(): Record<'home' | 'list', string> &
  Partial<Record<'recap' | 'album' | 'photo', string>> {
  const told = listAlbums(language).flatMap(({ slug, post, photos }) => (post ? [{ slug, post, photos }] : []))
  const largest = told.toSorted((a, b) => b.photos.length - a.photos.length)[0]
  const photo = largest?.photos[Math.floor(largest.photos.length / 3)]
  return {
    home: address.home(language),
    list: address.blog(language),
    ...(largest && { recap: largest.post.address, album: address.album(language, largest.slug) }),
    ...(photo && { photo: photo.address }),
  }
}
