import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface LightboxProps {
  language: Language
  /** Where the page stands in a longer album. */
  album?: {
    /** The number of the page's first photograph. */
    first: number
    total: number
    /** The addresses of the pages before and after this one. */
    before?: string
    after?: string
  }
}

/** Where the lightbox of a page lives, with its words; without script it is nothing, and the links lead to pages. */
export function Lightbox({ language, album }: LightboxProps) {
  const words = wordsIn(language).galleryPage
  return (
    <photo-lightbox
      data-close={words.close}
      data-previous={words.previous}
      data-next={words.next}
      data-open={words.open}
      data-zoom-in={words.zoomIn}
      data-zoom-out={words.zoomOut}
      data-play={words.play}
      data-pause={words.pause}
      data-playing={words.playing}
      data-paused={words.paused}
      data-download={words.keep}
      data-credit={words.credit}
      {...(album && {
        'data-first': String(album.first),
        'data-total': String(album.total),
        ...(album.before && { 'data-page-before': album.before }),
        ...(album.after && { 'data-page-after': album.after }),
      })}
    />
  )
}
