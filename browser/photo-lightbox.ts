import { findMove, type Move } from './keys'
import { copyCaption, createFrame } from './lightbox-frame'
import { createRoom, type Room } from './lightbox-room'
import { formatPosition, joinWords, listPhotos, type Photo, stepTo } from './photo-sequence'
import { listenToSwipes } from './swipe'

/**
 * `<photo-lightbox data-close data-previous data-next data-open data-position>`: the photographs of the page, one at a
 * time in a dark room. It shows and hides; which address stands for what is the business of lightbox-history.
 * It tells what the reader wants by two bubbling events: `photo-move` (see `photo`) and `photo-leave`.
 */
export class PhotoLightbox extends HTMLElement {
  #room: Room | undefined
  #photos: Photo[] = []
  #frames = new Map<string, HTMLElement>()
  #opener: HTMLAnchorElement | undefined
  #title = ''

  /** The photograph now open; undefined while the room is closed. */
  photo: Photo | undefined

  /** Opens at a photograph, or moves to it. Answers whether this page has it. */
  show(id: string, opener?: HTMLAnchorElement): boolean {
    if (!this.photo) this.#photos = listPhotos()
    const index = this.#photos.findIndex((photo) => photo.id === id)
    const photo = this.#photos[index]
    if (!photo) return false
    const room = this.#enter()
    if (!this.photo) {
      this.#title = document.title
      this.#opener = opener
    }
    this.#hang(room, photo, index)
    if (!room.dialog.open) room.dialog.showModal()
    this.photo = photo
    room.caption.scrollTop = 0
    // A caption that scrolls must be reachable by keyboard; one that does not would be an empty stop.
    room.caption.toggleAttribute('tabindex', false)
    if (room.caption.scrollHeight > room.caption.clientHeight) room.caption.tabIndex = 0
    return true
  }

  /** Closes, and gives the focus to the link that shows the photograph seen last. */
  hide() {
    const { photo } = this
    if (!photo) return
    this.photo = undefined
    this.#room?.dialog.close()
    this.#frames.clear()
    document.title = this.#title
    const link = this.#opener?.pathname === photo.id ? this.#opener : photo.link
    link.focus({ preventScroll: true })
    if (link === this.#opener) return
    // Going back in history puts the page where it was, in a later frame than this one.
    requestAnimationFrame(() => requestAnimationFrame(() => photo.image.scrollIntoView({ block: 'nearest' })))
  }

  #enter(): Room {
    if (this.#room) return this.#room
    const { close = '', previous = '', next = '', open = '', position = '{n} / {total}' } = this.dataset
    const room = createRoom({ close, previous, next, open, position })
    const leave = () => this.dispatchEvent(new Event('photo-leave', { bubbles: true }))
    room.close.addEventListener('click', leave)
    room.previous.addEventListener('click', () => this.#move('previous'))
    room.next.addEventListener('click', () => this.#move('next'))
    // On the document, because a click on the picture takes the focus out of the dialog.
    document.addEventListener('keydown', (event) => {
      const move = this.photo && findMove(event)
      if (!move) return
      event.preventDefault()
      this.#move(move)
    })
    room.dialog.addEventListener('click', ({ target }) => {
      const isBackdrop = target instanceof Element && target.matches('.lightbox, .lightbox-stage, .lightbox-frame')
      // Selecting the caption's words may end beside them.
      if (isBackdrop && getSelection()?.isCollapsed !== false) leave()
    })
    room.dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      leave()
    })
    // A browser may close a dialog without asking; when we closed it there is no photograph any more.
    room.dialog.addEventListener('close', () => this.photo && leave())
    listenToSwipes(room.stage, '*', (direction) => {
      if (direction === 'left') this.#move('next')
      if (direction === 'right') this.#move('previous')
      if (direction === 'down') leave()
    })
    this.replaceChildren(room.dialog)
    this.#room = room
    return room
  }

  #move(move: Move) {
    const { photo } = this
    if (!photo) return
    const index = this.#photos.indexOf(photo)
    const wanted = this.#photos[stepTo(index, this.#photos.length, move)]
    if (!wanted || wanted === photo) return
    this.show(wanted.id)
    this.dispatchEvent(new Event('photo-move', { bubbles: true }))
  }

  #frame(photo: Photo): HTMLElement {
    const frame = this.#frames.get(photo.id) ?? createFrame(photo, this.dataset.open ?? '')
    this.#frames.set(photo.id, frame)
    return frame
  }

  #hang(room: Room, photo: Photo, index: number) {
    const total = this.#photos.length
    const position = formatPosition(this.dataset.position ?? '', index, total)
    const caption = photo.caption?.textContent ?? ''
    const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content
    room.stage.replaceChildren(this.#frame(photo))
    room.caption.replaceChildren(...copyCaption(photo.caption))
    room.position.textContent = position
    room.status.textContent = joinWords([position, photo.image.alt, caption])
    room.link.href = photo.link.href
    room.previous.ariaDisabled = String(index === 0)
    room.next.ariaDisabled = String(index === total - 1)
    document.title = joinWords([photo.image.alt || caption, site ?? this.#title])
    for (const neighbour of [this.#photos[index + 1], this.#photos[index - 1]]) if (neighbour) this.#frame(neighbour)
  }
}
