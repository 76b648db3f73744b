import { findPhotoId, isPlainClick } from '../keys'
import { watchZoom } from '../swipe'
import css from './lightbox.css'
import type { Photo } from './sequence'
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

/** Binds the lightbox to the addresses of the photographs' own pages: open pushes, move replaces, Back closes. */
export function createVisit(home: string, findViewer: () => Viewer) {
  let isLeaving = false
  let destination: string | undefined

  function leave() {
    // A second request while the first is under way closes at once: going back twice would leave the page.
    if (!isLeaving && findPhotoId(history.state) && location.pathname !== home) {
      isLeaving = true
      history.back()
    } else findViewer().hide()
  }

  /** Opens the photograph of a link, or goes to its page when this page has no such photograph. */
  function open(link: HTMLAnchorElement) {
    const id = link.pathname
    // The address comes first, so that the title of the photograph is not given to the entry left behind.
    history.pushState({ photo: id }, '', link.href)
    if (!findViewer().show(id, link)) location.assign(link.href)
  }

  /** Shows what the address now stands for. */
  function follow() {
    isLeaving = false
    const id = location.pathname === home ? undefined : findPhotoId(history.state)
    const isShown = id !== undefined && findViewer().show(id)
    if (!isShown) findViewer().hide()
    if (destination) location.assign(destination)
    else if (!isShown && location.pathname !== home) location.reload()
    destination = undefined
  }

  function moved({ id, link }: Photo) {
    if (findPhotoId(history.state)) history.replaceState({ photo: id }, '', link.href)
  }

  /** A link to an address that this document already has would stay in it. */
  function followLink(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.download || !isPlainClick(event)) return
    if (link.pathname !== location.pathname && link.pathname !== home) return
    event.preventDefault()
    goTo(link.href)
  }

  /** Closes and goes elsewhere: first back, then there, so that Back leads from there to the page below. */
  function goTo(href: string) {
    if (isLeaving) return
    isLeaving = true
    destination = href
    history.back()
  }

  return { open, follow, leave, moved, goTo, followLink }
}
