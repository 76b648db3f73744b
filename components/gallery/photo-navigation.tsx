import { Picture } from '@/components/ui/picture'
import type { Album } from '@/lib/content/albums'
import type { Photo } from '@/lib/content/photos'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface PhotoNavigationProps {
  album: Album
  photo: Photo
  previous?: Photo
  next?: Photo
  /** Where the album shows the photograph. */
  sheet: string
  language: Language
}

/** How many photographs to each side are shown small. */
const reach = 4

/** Leads from a photograph to its neighbours and back up to the album; on wide screens from both edges of the photograph. */
export function PhotoNavigation({ album, photo, previous, next, sheet, language }: PhotoNavigationProps) {
  const words = wordsIn(language).galleryPage
  const around = album.photos.slice(Math.max(0, photo.position - 1 - reach), photo.position + reach)
  return (
    <nav className="photo-navigation" aria-label={words.navigation}>
      <a href={sheet} rel="up">
        {words.back}
      </a>
      <span className="frame me-auto">{words.position(photo.position, album.photos.length)}</span>
      {previous && (
        <a href={previous.address} rel="prev" className="photo-step">
          <span aria-hidden="true">←</span> <span className="sr-only">{words.previous}</span>
        </a>
      )}
      {next && (
        <a href={next.address} rel="next" className="photo-step">
          <span className="sr-only">{words.next}</span> <span aria-hidden="true">→</span>
        </a>
      )}
      {around.length > 1 && (
        <ul className="photo-thumbnails">
          {around.map((each) => (
            <li key={each.id}>
              <a
                href={each.address}
                aria-label={words.photo(each.position)}
                aria-current={each === photo ? 'page' : undefined}
              >
                <Picture encoded={each.encoded} alt="" sizes="6rem" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
