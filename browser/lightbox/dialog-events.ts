import type { LightboxDialog } from './dialog'
import { listenToGestures } from './gestures'
import { findCommand, type Move } from './keys'
import type { Zoom } from './zoom'

/** What a reader can ask for in the room. */
export interface Answers {
  isOpen: () => boolean
  move: (step: Move) => void
  play: () => void
  /** Ends a slideshow that runs. */
  stop: () => void
  leave: () => void
  zoom: Zoom
}

/** How far one arrow key looks along a zoomed photograph; CSS pixels. */
const LOOK = 80

/** Binds the buttons, keys and swipes of the room. */
export function listenToRoom(room: LightboxDialog, { isOpen, move, play, stop, leave, zoom }: Answers) {
  const { dialog, stage } = room
  room.close.addEventListener('click', leave)
  room.previous.addEventListener('click', () => move('previous'))
  room.next.addEventListener('click', () => move('next'))
  room.play.addEventListener('click', play)
  room.zoom.addEventListener('click', () => zoom.toggle())

  const isOf = (element: Element, { target }: Event) => target instanceof Node && element.contains(target)
  for (const interaction of ['pointerdown', 'wheel']) {
    dialog.addEventListener(interaction, (event) => isOf(room.play, event) || stop(), { passive: true })
  }
  // On the document, because a click on the picture may take the focus out of the dialog.
  document.addEventListener('keydown', (event) => {
    if (!isOpen() || event.isComposing) return
    const command = findCommand(event, zoom.isZoomed())
    const isPlay = command && 'play' in command
    if (isPlay || isOf(room.play, event)) {
      // Space presses the button that has the focus.
      if (!isPlay || (event.target instanceof Element && event.target.closest('button'))) return
      event.preventDefault()
      if (!event.repeat) play()
      return
    }
    stop()
    if (!command) return
    event.preventDefault()
    if ('move' in command) move(command.move)
    else if ('look' in command) zoom.pan(-command.look.x * LOOK, -command.look.y * LOOK, true)
    else if ('zoom' in command) zoom[command.zoom]()
  })

  dialog.addEventListener('click', ({ target }) => {
    const isBackdrop = target instanceof Element && target.matches('.lightbox, .lightbox-stage, .lightbox-frame')
    // Selecting the caption's words may end beside them.
    if (isBackdrop && !zoom.isZoomed() && getSelection()?.isCollapsed !== false) leave()
  })
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    leave()
  })
  // A browser may close a dialog without asking; when we closed it there is no photograph any more.
  dialog.addEventListener('close', () => isOpen() && leave())
  listenToGestures(stage, zoom, (direction) => {
    if (direction === 'left') move('next')
    if (direction === 'right') move('previous')
    if (direction === 'down') leave()
  })
}
