import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import { newId } from './control'
import type { DraftPhoto } from './draft'
import { findPhotoWords, listSections, type PhotoWords, sectionOf } from './photo-markdown'

/** The photographs of a draft, with what is said of each. */
interface PhotoTray {
  element: HTMLElement
  /** Shows the photographs, and what a text says of them. */
  show: (photos: readonly DraftPhoto[], text: string) => void
  /** Says how far the preparation is, or what went wrong. */
  say: (text: string) => void
}

interface TrayRequest {
  words: WriteWords
  chosen: (files: File[]) => void
  /** Puts a photograph at the end of a section, or takes it out of the text. */
  placed: (photo: DraftPhoto, section: number | undefined) => void
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
        card.show(text, photo)
      }
    },
    say(text) {
      status.textContent = text
    },
  }
}

interface PhotoCard {
  element: HTMLElement
  show: (text: string, photo: DraftPhoto) => void
}

function createCard(
  photo: DraftPhoto,
  words: WriteWords,
  { placed, described, removed, addressOf }: Omit<TrayRequest, 'words' | 'chosen'>,
): PhotoCard {
  const image = createElement('img', { src: addressOf(photo), alt: '' })
  const alt = field(words.alt)
  const caption = field(words.caption)
  const place = createElement('select', { id: newId() })
  const placeLabel = createElement('label', { for: place.id }, words.place)
  const remove = createElement('button', { type: 'button', class: 'write-remove' }, words.remove)
  const wordsOf = (): PhotoWords => ({ alt: alt.area.value.trim(), caption: caption.area.value.trim() })
  for (const { area } of [alt, caption]) area.addEventListener('input', () => described(photo, wordsOf()))
  place.addEventListener('change', () => placed(photo, place.value === '' ? undefined : Number(place.value)))
  remove.addEventListener('click', () => removed(photo))
  const name = createElement('p', { class: 'write-key' }, photo.name)
  const texts = createElement('div', { class: 'write-photo-words' }, name, alt.element, caption.element)
  texts.append(createElement('div', { class: 'write-field' }, placeLabel, place), remove)
  return {
    element: createElement('li', {}, image, texts),
    show(text, own) {
      const said = findPhotoWords(text, photo.name) ?? own
      // What somebody is writing is theirs.
      if (document.activeElement !== alt.area) alt.area.value = said.alt
      if (document.activeElement !== caption.area) caption.area.value = said.caption
      const sections = [words.atStart, ...listSections(text)]
      place.replaceChildren(
        createElement('option', { value: '' }, words.notInText),
        ...sections.map((name, index) => createElement('option', { value: String(index) }, name)),
      )
      place.value = String(sectionOf(text, photo.name) ?? '')
    },
  }
}

function field(text: string) {
  const area = createElement('textarea', { id: newId(), rows: '1' })
  const label = createElement('label', { for: area.id }, text)
  return { area, element: createElement('div', { class: 'write-field' }, label, area) }
}
