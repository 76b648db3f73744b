import { type Direction, findDirection, isPageZoomed, type Touch, touchOf } from '../swipe'
import type { LightboxDialog } from './dialog'
import { findCommand, type Move } from './keys'
import { measurePinch, type Point, type Zoom } from './zoom'

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

/** A finger that moved no further has not moved; CSS pixels. */
const STILL = 10

/** Two taps are one double tap when they come this fast (milliseconds) and this near (CSS pixels) to each other. */
const FAST = 350
const NEAR = 40

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Binds fingers, mouse and wheel to a zoom: pinch, double tap or click, drag, the wheel with Ctrl; and tells of swipes. */
export function listenToGestures(stage: HTMLElement, zoom: Zoom, swiped: (direction: Direction) => void) {
  const fingers = new Map<number, Point>()
  let pinch: ReturnType<typeof measurePinch> | undefined
  let pinched = zoom.view
  /** Where a lone finger came down; undefined as soon as a second one joins it. */
  let start: Touch | undefined
  let tap: Touch | undefined

  const fromCentre = ({ x, y }: Point): Point => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    return { x: x - left - width / 2, y: y - top - height / 2 }
  }

  stage.addEventListener('pointerdown', (event) => {
    // In a magnified page fingers move the view of the page.
    if (event.button || isPageZoomed()) return
    fingers.set(event.pointerId, touchOf(event))
    const [a, b] = fingers.values()
    start = b ? undefined : touchOf(event)
    pinch = a && b && measurePinch(a, b)
    pinched = zoom.view
  })
  stage.addEventListener('pointermove', (event) => {
    const from = fingers.get(event.pointerId)
    if (!from) return
    // The button of a mouse may have been let go beside the stage.
    if (!event.buttons) return lift(event)
    const to = touchOf(event)
    fingers.set(event.pointerId, to)
    const [a, b] = fingers.values()
    if (pinch && a && b) {
      const now = measurePinch(a, b)
      zoom.pinch(pinched, now.distance / pinch.distance, fromCentre(pinch.middle), fromCentre(now.middle))
    } else if (zoom.isZoomed() && !(start && distance(start, to) < STILL)) {
      // Only a drag is captured: a captured pointer's click would not reach what it was meant for.
      stage.setPointerCapture(event.pointerId)
      zoom.pan(to.x - from.x, to.y - from.y)
    }
  })
  stage.addEventListener('pointerup', (event) => {
    const from = start
    const to = touchOf(event)
    lift(event)
    if (!from) return
    const direction = zoom.isZoomed() || event.pointerType === 'mouse' ? undefined : findDirection(from, to)
    if (direction) swiped(direction)
    if (
      distance(from, to) > STILL ||
      !(event.target instanceof Element) ||
      !event.target.closest('picture, [data-zoomed]')
    )
      return
    const isSecond = tap && to.time - tap.time < FAST && distance(tap, to) < NEAR
    tap = isSecond ? undefined : to
    if (isSecond) zoom.toggle(fromCentre(to))
  })
  stage.addEventListener('pointercancel', lift)
  function lift({ pointerId }: PointerEvent) {
    fingers.delete(pointerId)
    if (pinch) zoom.settle()
    pinch = start = undefined
  }

  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !zoom.isZoomed()) return
    event.preventDefault()
    // A step of a mouse wheel is about 100, one of a trackpad's pinch a few.
    const growth = Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100)
    if (event.ctrlKey) zoom.pinch(zoom.view, growth, fromCentre(touchOf(event)))
    else zoom.pan(-event.deltaX, -event.deltaY)
  })
}
