import type { Place } from './places'
import { type Problem, quote } from './problem'
import { problemOf, shownPlace } from './source'

/** Photographs of an event and of a post of the same name: both albums would be `/{lang}/gallery/<name>/`. */
export function checkAlbumNames(photos: Place[], folder: string): Problem[] {
  const slugsOf = (kind: Place['kind']) => new Set(photos.flatMap((photo) => (photo.kind === kind ? photo.slug : [])))
  const posts = slugsOf('posts')
  return [...slugsOf('events')]
    .filter((slug) => posts.has(slug))
    .map((slug) =>
      problemOf(shownPlace(folder, `events/${slug}/photos`), {
        found: `photographs of an event and of a post that are both called ${quote(slug)}`,
        expected: 'photographs beside one of them, because an album is called like what it lies beside',
        mend: `move them to ${shownPlace(folder, `posts/${slug}/photos`)}`,
      }),
    )
}
