import { createLightboxDialog, type Labels, name } from './dialog'
import { listenToRoom } from './dialog-events'
import type { Move } from './keys'
import { listPhotos, type Photo, stepTo } from './sequence'
import { createShownPhoto, decode } from './shown-photo'
import { createZoom } from './zoom'

/** What the viewer asks of whoever keeps the addresses. */
export interface Visit {
  /** The reader moved to another photograph. */
  moved: (photo: Photo) => void
  /** The reader wants to leave. */
  leave: () => void
  /** The reader wants to go on to another page. */
  goTo: (href: string) => void
}

/** The photographs of the page, one at a time in a dark room. */
export type Viewer = ReturnType<typeof createViewer>

/** Builds the closed room inside `place`. It shows and hides; which address stands for what is the business of the history. */
export function createViewer(place: HTMLElement, labels: Labels, visit: Visit) {
  const room = createLightboxDialog(labels)
  const shown = createShownPhoto(room, labels)
  const zoom = createZoom(room.stage, (scale) => {
    name(room.zoom, scale > 1 ? 'zoomOut' : 'zoomIn', labels)
    room.status.textContent = `${Math.round(scale * 100)}%`
  })
  const slideshow = createSlideshow(advance, (isPlaying) => {
    name(room.play, isPlaying ? 'pause' : 'play', labels)
    room.dialog.toggleAttribute('data-playing', isPlaying)
    room.status.textContent = (isPlaying ? labels.playing : labels.paused) ?? ''
  })
  let photos: Photo[] = []
  let photo: Photo | undefined
  let opener: HTMLAnchorElement | undefined
  let title = ''

  /** Opens at a photograph, or moves to it. Answers whether this page has it. */
  function show(id: string, link?: HTMLAnchorElement): boolean {
    if (!photo) photos = listPhotos()
    const index = photos.findIndex((each) => each.id === id)
    const found = photos[index]
    if (!found) return false
    if (!photo) {
      title = document.title
      opener = link
    }
    zoom.rest()
    photo = found
    const frame = shown.show(found, index, photos.length)
    document.title = shown.titleOf(found) || title
    if (!room.dialog.open) {
      const root = document.documentElement
      root.dataset.lightbox = innerWidth > root.clientWidth ? 'gutter' : ''
      room.dialog.showModal()
      room.dialog.focus()
    }
    shown.settle()
    // The neighbours are fetched when the reader has this one before them.
    void decode(frame).then(() => photo === found && shown.prepare([photos[index + 1], photos[index - 1]]))
    return true
  }

  /** Closes, and gives the focus to the link that shows the photograph seen last. */
  function hide() {
    const last = photo
    if (!last) return
    slideshow.stop()
    zoom.rest()
    photo = undefined
    room.dialog.close()
    delete document.documentElement.dataset.lightbox
    shown.clear()
    document.title = title
    const link = opener?.pathname === last.id ? opener : last.link
    link.focus({ preventScroll: true })
    if (link === opener) return
    // Going back in history puts the page where it was, in a later frame than this one.
    requestAnimationFrame(() => requestAnimationFrame(() => last.image.scrollIntoView({ block: 'nearest' })))
  }

  function turnTo(wanted: Photo | undefined) {
    if (!wanted || wanted === photo) return
    show(wanted.id)
    visit.moved(wanted)
  }

  /** Moves on this page; past its ends the album may go on on another. */
  function move(step: Move) {
    if (!photo) return
    const index = photos.indexOf(photo)
    const wanted = photos[stepTo(index, photos.length, step)]
    const page = wanted === photo && (step === 'next' ? labels.pageAfter : step === 'previous' && labels.pageBefore)
    if (page) visit.goTo(page)
    else turnTo(wanted)
  }

  function advance(): boolean {
    if (!photo) return false
    turnTo(photos[photos.indexOf(photo) + 1])
    return photo !== photos.at(-1)
  }

  /** Starts at the photograph shown, or with the first when there is none after it. */
  function play() {
    if (photo === photos.at(-1)) turnTo(photos[0])
    slideshow.toggle()
  }

  const isOpen = () => photo !== undefined
  listenToRoom(room, { isOpen, move, play, stop: slideshow.stop, leave: visit.leave, zoom })
  place.replaceChildren(room.dialog)
  return { dialog: room.dialog, show, hide, isOpen }
}

/** How long each photograph is shown; milliseconds. */
const PACE = 5000

/**
 * Calls `advance` at every turn until it answers that nothing follows; waits while the page is hidden.
 * `changed` is told when it starts and when it ends.
 */
export function createSlideshow(
  advance: () => boolean,
  changed: (isPlaying: boolean) => void,
  page: EventTarget & { readonly hidden: boolean } = document,
) {
  let isPlaying = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait() {
    clearTimeout(timer)
    if (isPlaying && !page.hidden) timer = setTimeout(turn, PACE)
  }
  function turn() {
    if (advance()) wait()
    else stop()
  }
  function stop() {
    clearTimeout(timer)
    if (!isPlaying) return
    isPlaying = false
    changed(false)
  }
  function toggle() {
    if (isPlaying) return stop()
    isPlaying = true
    changed(true)
    wait()
  }
  page.addEventListener('visibilitychange', wait)
  return { stop, toggle }
}
