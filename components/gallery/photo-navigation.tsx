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

/** The way from a photograph to its neighbours and back up to the album. */
export function PhotoNavigation({ album, photo, previous, next, sheet, language }: PhotoNavigationProps) {
  const words = wordsIn(language).galleryPage
  return (
    <nav className="photo-navigation" aria-label={words.navigation}>
      <a href={sheet} rel="up">
        {words.back}
      </a>
      <span className="frame">{words.position(photo.position, album.photos.length)}</span>
      <span className="photo-steps">
        {previous && (
          <a href={previous.address} rel="prev">
            {words.previous}
          </a>
        )}
        {next && (
          <a href={next.address} rel="next">
            {words.next}
          </a>
        )}
      </span>
    </nav>
  )
}
