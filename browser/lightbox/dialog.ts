import { createElement, createIcon } from '../element'

const ICONS = {
  previous: 'M15 4 7 12l8 8',
  next: 'M9 4l8 8-8 8',
  close: 'M5 5l14 14M19 5 5 19',
  zoomIn: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21M10.5 7.5v6M7.5 10.5h6',
  zoomOut: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21M7.5 10.5h6',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  open: 'M13 4H5v16h14v-9M13 4l6 6M13 4v6h6',
}

type Icon = keyof typeof ICONS

/**
 * The data attributes of `<photo-lightbox>`: the page's words in its own language, and, where it shows a part of an album, the
 * number of its first photograph, how many there are, and the addresses of the pages before and after.
 */
export type Labels = Readonly<
  Partial<Record<Icon | 'credit' | 'playing' | 'paused' | 'first' | 'total' | 'pageBefore' | 'pageAfter', string>>
>

/** The dialog of the lightbox and the parts of it that change. */
export type LightboxDialog = ReturnType<typeof createLightboxDialog>

/** Gives a button or link its picture and its name. */
export function name(control: HTMLElement, icon: Icon, labels: Labels) {
  const label = labels[icon] ?? ''
  control.title = label
  control.replaceChildren(createIcon(ICONS[icon]), createElement('span', {}, label))
}

/** Builds the closed, empty dialog: a bar, the stage, the caption, the two ways on. */
export function createLightboxDialog(labels: Labels) {
  const control = <Tag extends 'a' | 'button'>(tag: Tag, icon: Icon) => {
    const element = createElement(tag, { class: `lightbox-button lightbox-${icon}` })
    if (element instanceof HTMLButtonElement) element.type = 'button'
    name(element, icon, labels)
    return element
  }
  const position = createElement('p', { class: 'lightbox-position', id: 'lightbox-position' })
  const zoom = control('button', 'zoomIn')
  const play = control('button', 'play')
  const download = control('a', 'download')
  const link = control('a', 'open')
  const close = control('button', 'close')
  const stage = createElement('div', { class: 'lightbox-stage' })
  const words = createElement('div', { id: 'lightbox-caption' })
  const facts = createElement('p', { class: 'lightbox-facts' })
  const caption = createElement('div', { class: 'lightbox-caption' }, words, facts)
  const status = createElement('p', { class: 'lightbox-status', role: 'status' })
  const previous = control('button', 'previous')
  const next = control('button', 'next')
  const bar = createElement('div', { class: 'lightbox-bar' }, position, zoom, play, download, link, close)
  // The dialog itself takes the focus, so that Space starts the slideshow and does not press a button.
  const attributes = { class: 'lightbox', tabindex: '-1', 'aria-labelledby': 'lightbox-position lightbox-caption' }
  const dialog = createElement('dialog', attributes, bar, stage, caption, previous, next, status)
  return { dialog, position, zoom, play, download, link, close, stage, caption, words, facts, status, previous, next }
}
