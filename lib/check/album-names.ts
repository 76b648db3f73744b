import type { Place } from './places'
import { type Problem, quote } from './problem'
import type { InEach } from './said'
import { problemOf, shownPlace } from './source'

/** Photographs of an event and of a post of the same name: both albums would be `/{lang}/gallery/<name>/`. */
export function checkAlbumNames(photos: Place[], folder: string): Problem[] {
  const slugsOf = (kind: Place['kind']) => new Set(photos.flatMap((photo) => (photo.kind === kind ? photo.slug : [])))
  const posts = slugsOf('posts')
  return [...slugsOf('events')]
    .filter((slug) => posts.has(slug))
    .map((slug) =>
      problemOf(shownPlace(folder, `events/${slug}/photos`), {
        found: {
          en: `photographs of an event and of a post that are both called ${quote(slug)}`,
          ko: `이름이 ${quote(slug)}인 행사와 글에 모두 있는 사진`,
        },
        expected: {
          en: 'photographs beside one of them, because an album is called like what it lies beside',
          ko: '사진은 둘 중 한 곳에만. 사진첩의 이름은 사진이 놓인 폴더의 이름입니다',
        },
        mend: moveThem(shownPlace(folder, `posts/${slug}/photos`)),
      }),
    )
}

function moveThem(to: string): InEach {
  return { en: `move them to ${to}`, ko: `사진을 ${to} 폴더로 옮기세요` }
}
