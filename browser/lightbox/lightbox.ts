import { watchZoom } from '../swipe'
import { createVisit } from './history'
import css from './lightbox.css'
import { createViewer, type Viewer } from './viewer'

/** The lightbox of a page, as the rest of the page's script knows it. */
export interface Lightbox {
  /** Opens the photograph of a link. */
  open: (link: HTMLAnchorElement) => void
  /** Shows what the history's present entry stands for, or closes. */
  follow: () => void
}

/**
 * Makes the lightbox of the page in its `<photo-lightbox>`, whose data attributes are its words. `home` is the path of the
 * page it lies over. Throws when the page has no place for it.
 */
export function createLightbox(home: string): Lightbox {
  const place = document.querySelector<HTMLElement>('photo-lightbox')
  if (!place) throw new Error('The page has no <photo-lightbox>')
  // A constructed sheet is admitted by a policy that knows no style but the page's own.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  const visit = createVisit(home, (): Viewer => viewer)
  const viewer = createViewer(place, place.dataset, visit)
  viewer.dialog.addEventListener('click', visit.followLink)
  watchZoom()
  return visit
}
