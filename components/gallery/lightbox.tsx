import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** Where the lightbox of a page lives, with its words; without script it is nothing, and the links lead to pages. */
export function Lightbox({ language }: { language: Language }) {
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
      data-download={words.download}
      data-credit={words.credit}
    />
  )
}
