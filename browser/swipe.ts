/** Where and when a finger was; CSS pixels and milliseconds. */
export interface Touch {
  x: number
  y: number
  time: number
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const FAR = 40
const LONG = 700
const STRAIGHT = 1.5

/** The direction of a swipe; undefined when it was too short, too slow (a long press) or too slanted to mean one. */
export function findDirection(from: Touch, to: Touch): Direction | undefined {
  const x = to.x - from.x
  const y = to.y - from.y
  const [across, along] = [Math.abs(x), Math.abs(y)]
  if (to.time - from.time > LONG || Math.max(across, along) < FAR) return undefined
  if (across > along * STRAIGHT) return x < 0 ? 'left' : 'right'
  if (along > across * STRAIGHT) return y < 0 ? 'up' : 'down'
  return undefined
}

/** In a magnified page a finger moves the view, not the sequence. */
export const isPageZoomed = () => (visualViewport?.scale ?? 1) > 1.01

/** Where and when a pointer is. */
export const touchOf = (event: MouseEvent): Touch => ({ x: event.clientX, y: event.clientY, time: event.timeStamp })

/** Calls `act` for each one-finger swipe that begins on something matching `selector` inside `root`. */
export function listenToSwipes(root: Document | HTMLElement, selector: string, act: (direction: Direction) => void) {
  let from: Touch | undefined
  root.addEventListener('pointerdown', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') return
    const begins = event.isPrimary && event.target instanceof Element && event.target.closest(selector)
    from = begins && !isPageZoomed() ? touchOf(event) : undefined
  })
  root.addEventListener('pointerup', (event) => {
    if (!from || !(event instanceof PointerEvent) || !event.isPrimary) return
    const direction = findDirection(from, touchOf(event))
    from = undefined
    if (direction) act(direction)
  })
  root.addEventListener('pointercancel', () => {
    from = undefined
  })
}

/** Keeps `data-zoomed` on the root, so that the style sheet gives sideways panning back to a magnified page. */
export function watchZoom() {
  const tell = () => document.documentElement.toggleAttribute('data-zoomed', isPageZoomed())
  visualViewport?.addEventListener('resize', tell)
  tell()
}
