/** The part of a keyboard event that decides its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A link of a photograph's own page, named as its `rel`. */
export type Relation = 'prev' | 'next' | 'up'

const RELATIONS = new Map<string, Relation>([
  ['ArrowLeft', 'prev'],
  ['ArrowRight', 'next'],
  ['Escape', 'up'],
])

// Alt with an arrow is the browser's own Back and Forward; a link clicked with one of these opens somewhere else.
export const isPlain = (press: Omit<KeyPress, 'key'>) =>
  !(press.altKey || press.ctrlKey || press.metaKey || press.shiftKey)

/** The link a key follows on a photograph's own page; undefined leaves the key to the browser. */
export function findRelation(press: KeyPress): Relation | undefined {
  return isPlain(press) ? RELATIONS.get(press.key) : undefined
}

/** Whether a click on a link means "go there, here": the main button and no key held. */
export function isPlainClick(click: Omit<KeyPress, 'key'> & { button: number }): boolean {
  return click.button === 0 && isPlain(click)
}

/** Whether what has the focus takes letters, so that a key of ours would be a letter lost. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, audio, video, [contenteditable]') !== null
  )
}

/** Whether a key asks for the search: K with Ctrl or Cmd, whatever the keyboard's language, and a slash where nobody types. */
export function isSearchKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress, isTyped: boolean): boolean {
  if (ctrlKey || metaKey) return ctrlKey !== metaKey && !altKey && !shiftKey && /^[kㅏ]$/i.test(key)
  return key === '/' && !altKey && !isTyped
}

/** The photograph that a history entry stands for when it was opened over another page. */
export function findPhotoId(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('photo' in state)) return undefined
  return typeof state.photo === 'string' ? state.photo : undefined
}
