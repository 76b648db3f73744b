import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import { newId } from './control'
import type { DraftPhoto } from './draft'
import { findPhotoWords, type PhotoWords } from './photo-markdown'

/** The photographs of a draft, with what is said of each. */
export interface PhotoTray {
  element: HTMLElement
  /** Shows the photographs, and what a text says of them. */
  show: (photos: readonly DraftPhoto[], text: string) => void
  /** Says how far the preparation is, or what went wrong. */
  say: (text: string) => void
}

interface TrayRequest {
  words: WriteWords
  chosen: (files: File[]) => void
  insert: (photo: DraftPhoto) => void
  described: (photo: DraftPhoto, words: PhotoWords) => void
  removed: (photo: DraftPhoto) => void
  addressOf: (photo: DraftPhoto) => string
}

/** Makes the tray. */
export function createPhotoTray({ words, chosen, ...act }: TrayRequest): PhotoTray {
  const input = createElement('input', {
    id: newId(),
    type: 'file',
    accept: 'image/*,.heic',
    multiple: '',
    class: 'sr-only',
  })
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length > 0) chosen(files)
  })
  const label = createElement('label', { for: input.id, class: 'write-button' }, words.choosePhotos)
  const status = createElement('p', { role: 'status', class: 'write-hint' })
  const list = createElement('ul', { class: 'write-photos' })
  const drop = createElement(
    'div',
    { class: 'write-drop' },
    input,
    label,
    createElement('p', { class: 'write-hint' }, words.photosHint),
  )
  drop.addEventListener('dragover', (event) => event.preventDefault())
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) chosen(files)
  })
  const cards = new Map<string, PhotoCard>()
  return {
    element: createElement('div', {}, drop, status, list),
    show(photos, text) {
      for (const [name, card] of cards) {
        if (photos.some((photo) => photo.name === name)) continue
        card.element.remove()
        cards.delete(name)
      }
      for (const photo of photos) {
        const card = cards.get(photo.name) ?? createCard(photo, words, act)
        cards.set(photo.name, card)
        if (!card.element.isConnected) list.append(card.element)
        card.show(findPhotoWords(text, photo.name), photo)
      }
    },
    say(text) {
      status.textContent = text
    },
  }
}

interface PhotoCard {
  element: HTMLElement
  show: (inText: PhotoWords | undefined, photo: DraftPhoto) => void
}

function createCard(
  photo: DraftPhoto,
  words: WriteWords,
  { insert, described, removed, addressOf }: Omit<TrayRequest, 'words' | 'chosen'>,
): PhotoCard {
  const image = createElement('img', { src: addressOf(photo), alt: '' })
  const alt = field(words.alt)
  const caption = field(words.caption)
  const put = createElement('button', { type: 'button', class: 'write-add' }, words.insert)
  const remove = createElement('button', { type: 'button', class: 'write-remove' }, words.remove)
  const mark = createElement('p', { class: 'write-hint' }, words.inText)
  const wordsOf = (): PhotoWords => ({ alt: alt.area.value.trim(), caption: caption.area.value.trim() })
  for (const { area } of [alt, caption]) area.addEventListener('input', () => described(photo, wordsOf()))
  put.addEventListener('click', () => insert(photo))
  remove.addEventListener('click', () => removed(photo))
  const name = createElement('p', { class: 'write-key' }, photo.name)
  const texts = createElement('div', { class: 'write-photo-words' }, name, alt.element, caption.element)
  texts.append(createElement('div', { class: 'write-row' }, put, mark, remove))
  return {
    element: createElement('li', {}, image, texts),
    show(inText, { alt: ownAlt, caption: ownCaption }) {
      const said = inText ?? { alt: ownAlt, caption: ownCaption }
      // What somebody is writing is theirs.
      if (document.activeElement !== alt.area) alt.area.value = said.alt
      if (document.activeElement !== caption.area) caption.area.value = said.caption
      put.hidden = inText !== undefined
      mark.hidden = inText === undefined
    },
  }
}

function field(text: string) {
  const area = createElement('textarea', { id: newId(), rows: '1' })
  const label = createElement('label', { for: area.id }, text)
  return { area, element: createElement('div', { class: 'write-field' }, label, area) }
}
