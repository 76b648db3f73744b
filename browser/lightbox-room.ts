import { createElement, createIcon } from './element'

const ICONS = { previous: 'M15 4 7 12l8 8', next: 'M9 4l8 8-8 8', close: 'M5 5l14 14M19 5 5 19' }

/** The labels a page gives the lightbox in its own language. */
export type Labels = Record<'close' | 'previous' | 'next' | 'open' | 'position', string>

/** The dialog of the lightbox and the parts of it that change. */
export type Room = ReturnType<typeof createRoom>

function createButton(name: keyof typeof ICONS, label: string): HTMLButtonElement {
  const attributes = { type: 'button', class: `lightbox-button lightbox-${name}` }
  return createElement('button', attributes, createIcon(ICONS[name]), createElement('span', {}, label))
}

/** Builds the closed, empty dialog: a bar, the stage, the caption, the two ways on. */
export function createRoom(labels: Labels) {
  const position = createElement('p', { class: 'lightbox-position', id: 'lightbox-position' })
  const link = createElement('a', { class: 'lightbox-link' }, labels.open)
  const close = createButton('close', labels.close)
  const stage = createElement('div', { class: 'lightbox-stage' })
  const caption = createElement('div', { class: 'lightbox-caption', id: 'lightbox-caption' })
  const status = createElement('p', { class: 'lightbox-status', role: 'status' })
  const previous = createButton('previous', labels.previous)
  const next = createButton('next', labels.next)
  const bar = createElement('div', { class: 'lightbox-bar' }, position, link, close)
  // Without it the dialog would focus the first link.
  close.autofocus = true
  const named = { class: 'lightbox', 'aria-labelledby': 'lightbox-position lightbox-caption' }
  const dialog = createElement('dialog', named, bar, stage, caption, previous, next, status)
  return { dialog, position, link, close, stage, caption, status, previous, next }
}
