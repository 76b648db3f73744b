import { findPhotoId, isPlainClick } from './keys'
import type { Lightbox } from './lightbox/lightbox'

/** After this long a reader is better served by the photograph's own page; milliseconds. */
const PATIENCE = 4000

const hasLightbox = () => document.querySelector('photo-lightbox') !== null

function findPhotoLink(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element) || target.closest('dialog')) return null
  return target.closest<HTMLAnchorElement>('a[data-photo]')
}

/**
 * Opens the photographs of the page in the lightbox, which is fetched when a reader first turns to one of them.
 * While it is missing, and when it cannot be had, a photograph's link leads to its own page.
 */
export function openPhotosInLightbox() {
  const home = location.pathname
  let fetched: Promise<Lightbox> | undefined
  let isMissing = false
  let wanted: HTMLAnchorElement | undefined

  function fetchLightbox(): Promise<Lightbox> {
    fetched ??= import('./lightbox/lightbox').then(({ createLightbox }) => createLightbox(home))
    fetched.catch(() => {
      isMissing = true
    })
    return fetched
  }

  function inTime(): Promise<Lightbox> {
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))
    return Promise.race([fetchLightbox(), late])
  }

  for (const occasion of ['pointerdown', 'focusin']) {
    document.addEventListener(occasion, ({ target }) => {
      if (findPhotoLink(target) && hasLightbox()) void fetchLightbox()
    })
  }
  document.addEventListener('click', (event) => {
    const link = findPhotoLink(event.target)
    if (!link || isMissing || event.defaultPrevented || !isPlainClick(event) || !hasLightbox()) return
    event.preventDefault()
    wanted = link
    inTime()
      .then((lightbox) => wanted === link && lightbox.open(link))
      .catch(() => wanted === link && location.assign(link.href))
  })
  function follow() {
    wanted = undefined
    const isOver = hasLightbox() && (fetched ?? findPhotoId(history.state))
    const isElsewhere = () => location.pathname !== home
    // After a reload over a pushed address, Back changes the address and leaves the document: then fetch what it names.
    if (isOver)
      inTime().then(
        (lightbox) => lightbox.follow(),
        () => isElsewhere() && location.reload(),
      )
    else if (isElsewhere()) location.reload()
  }
  addEventListener('popstate', follow)
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow()
  })
}
