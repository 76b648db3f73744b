import { Picture } from '@/components/ui/picture'
import type { Album } from '@/lib/content/albums'
import type { Photo } from '@/lib/content/photos'
import type { Language } from '@/lib/site/languages'
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
    <nav
      className="photo-navigation sticky bottom-0 mt-8 flex flex-wrap items-center gap-x-6 border-t bg-paper text-small roomy:static [@media(max-height:30rem)]:static print:hidden"
      aria-label={words.navigation}
    >
      <a href={sheet} rel="up" className="py-2.5">
        {words.back}
      </a>
      <span className="frame me-auto">{words.position(photo.position, album.photos.length)}</span>
      {previous && (
        <a href={previous.address} rel="prev" className={`${step} roomy:-left-gutter`}>
          <span aria-hidden="true">←</span> <span className="sr-only">{words.previous}</span>
        </a>
      )}
      {next && (
        <a href={next.address} rel="next" className={`${step} roomy:-right-gutter`}>
          <span className="sr-only">{words.next}</span> <span aria-hidden="true">→</span>
        </a>
      )}
      {around.length > 1 && (
        <ul className="ms-auto hidden gap-[3px] py-2.5 roomy:flex">
          {around.map((each) => (
            <li key={each.id}>
              <a
                href={each.address}
                className="marks-current block opacity-70 hover:opacity-100 aria-[current]:opacity-100"
                aria-label={words.photo(each.position)}
                aria-current={each === photo ? 'page' : undefined}
              >
                <Picture
                  encoded={each.encoded}
                  alt=""
                  sizes="6rem"
                  className="mb-[3px] [&_img]:aspect-3/2 [&_img]:w-18 [&_img]:object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

/** An arrow in the row at the foot; where there is room, at the edge of the photograph and as high. */
const step =
  'px-3 py-2 text-lead no-underline roomy:absolute roomy:top-0 roomy:grid roomy:h-(--frame) roomy:w-[max(var(--spacing-gutter),4rem)] roomy:place-items-center roomy:text-title roomy:text-muted roomy:scheme-dark roomy:-outline-offset-4 roomy:hover:text-ink'
