import { isPlain, type KeyPress } from '../keys'

/** A step inside a sequence of photographs. */
export type Move = 'previous' | 'next' | 'first' | 'last'

/** What a key asks of the lightbox. */
type Command =
  | { move: Move }
  | { zoom: 'grow' | 'shrink' | 'rest' }
  /** A direction to look in, each part -1, 0 or 1. */
  | { look: { x: number; y: number } }
  | { play: true }

const MOVES = new Map<string, Move>([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
])

const LOOKS = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
])

// Many keyboards have + on the key of =, and some have it only with Shift.
const ZOOMS = new Map<string, 'grow' | 'shrink' | 'rest'>([
  ['+', 'grow'],
  ['=', 'grow'],
  ['-', 'shrink'],
  ['_', 'shrink'],
  ['0', 'rest'],
])

/** What a key asks for; arrows look around in a zoomed photograph. Undefined leaves the key to the browser. */
export function findCommand(press: KeyPress, isZoomed: boolean): Command | undefined {
  const zoom = isPlain({ ...press, shiftKey: false }) ? ZOOMS.get(press.key) : undefined
  if (zoom) return { zoom }
  if (!isPlain(press)) return undefined
  // In a magnified photograph the slideshow would take away what is being looked at.
  if (press.key === ' ') return isZoomed ? undefined : { play: true }
  const look = isZoomed ? LOOKS.get(press.key) : undefined
  if (look) return { look }
  const move = MOVES.get(press.key)
  return move && { move }
}
