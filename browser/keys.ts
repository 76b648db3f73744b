/** The part of a keyboard event that decides its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A wish of the reader inside a sequence of photographs. */
export type Move = 'previous' | 'next' | 'first' | 'last'

/** A link of a photograph's own page, named as its `rel`. */
export type Relation = 'prev' | 'next' | 'up'

const MOVES = new Map<string, Move>([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
])

const RELATIONS = new Map<string, Relation>([
  ['ArrowLeft', 'prev'],
  ['ArrowRight', 'next'],
  ['Escape', 'up'],
])

// Alt with an arrow is the browser's own Back and Forward; a link clicked with one of these opens somewhere else.
const isPlain = (press: Omit<KeyPress, 'key'>) => !(press.altKey || press.ctrlKey || press.metaKey || press.shiftKey)

/** The move a key asks for in the lightbox; undefined leaves the key to the browser. */
export function findMove(press: KeyPress): Move | undefined {
  return isPlain(press) ? MOVES.get(press.key) : undefined
}

/** The link a key follows on a photograph's own page; undefined leaves the key to the browser. */
export function findRelation(press: KeyPress): Relation | undefined {
  return isPlain(press) ? RELATIONS.get(press.key) : undefined
}

/** Whether a click on a link means "go there, here": the main button and no key held. */
export function isPlainClick(click: Omit<KeyPress, 'key'> & { button: number }): boolean {
  return click.button === 0 && isPlain(click)
}
