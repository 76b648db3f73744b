import { isPlainClick } from './keys'
import { PhotoLightbox } from './photo-lightbox'

/** The photograph a history entry stands for when it was opened over another page. */
function findPhotoId(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('photo' in state)) return undefined
  return typeof state.photo === 'string' ? state.photo : undefined
}

function findLightbox(): PhotoLightbox | undefined {
  const lightbox = document.querySelector('photo-lightbox')
  return lightbox instanceof PhotoLightbox ? lightbox : undefined
}

/** Binds the lightbox to the addresses of the photographs' own pages: open pushes, move replaces, Back closes. */
export function keepLightboxInHistory() {
  const home = location.pathname
  let isLeaving = false
  let destination: string | undefined

  function leave(lightbox: PhotoLightbox) {
    // A second request while the first is under way closes at once: going back twice would leave the page.
    if (!isLeaving && findPhotoId(history.state) && location.pathname !== home) {
      isLeaving = true
      history.back()
    } else lightbox.hide()
  }

  // A link to the address already shown would replace the entry but keep it tied to this document: first go back.
  function visit(href: string) {
    if (isLeaving) return
    isLeaving = true
    destination = href
    history.back()
  }

  function follow() {
    isLeaving = false
    if (destination) {
      location.assign(destination)
      destination = undefined
      return
    }
    const id = location.pathname === home ? undefined : findPhotoId(history.state)
    const isShown = id !== undefined && findLightbox()?.show(id)
    if (!isShown) findLightbox()?.hide()
    // After a reload over a pushed address, Back changes the address and leaves the document: then fetch what it names.
    if (!isShown && location.pathname !== home) location.reload()
  }

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element)) return
    const link = event.target.closest('a')
    const lightbox = findLightbox()
    if (!link || !lightbox || link.target || link.pathname === home) return
    if (lightbox.contains(link)) {
      if (link.pathname !== location.pathname) return
      event.preventDefault()
      visit(link.href)
      return
    }
    if (link.dataset.photo === undefined) return
    const id = link.pathname
    try {
      // The address comes first, so that the title of the photograph is not given to the entry left behind.
      history.pushState({ photo: id }, '', link.href)
      if (lightbox.show(id, link)) event.preventDefault()
    } catch {
      // Whatever the lightbox lacks, the link leads to the photograph's page.
    }
  })
  document.addEventListener('photo-move', ({ target }) => {
    if (!(target instanceof PhotoLightbox) || !target.photo) return
    const { id, link } = target.photo
    if (findPhotoId(history.state)) history.replaceState({ photo: id }, '', link.href)
  })
  document.addEventListener('photo-leave', ({ target }) => {
    if (target instanceof PhotoLightbox) leave(target)
  })
  addEventListener('popstate', follow)
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow()
  })
}
