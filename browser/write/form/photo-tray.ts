import type { WriteWords } from '../../../lib/words/write'
import { createElement } from '../../element'
import type { Draft, DraftPhoto } from '../draft'
import type { BodyField } from './body-field'
import {
  findPhotoWords,
  listSections,
  type PhotoWords,
  photoMarkdown,
  sectionOf,
  withoutPhoto,
  withPhotoIn,
  withPhotoWords,
} from './photo-markdown'
import { newId } from './single-control'

interface TrayRequest {
  words: WriteWords
  draft: () => Draft
  body: Pick<BodyField, 'area' | 'show' | 'insertBlock'>
  changed: () => void
}

/** The photographs of a draft with what is said of each, in the tray and in the text at once. */
export function createPhotoTray({ words, draft, body, changed }: TrayRequest) {
  const addresses = new Map<Blob, string>()
  const act: CardActions = {
    addressOf,
    placed(photo, section) {
      const { value } = body.area
      rewrite(section === undefined ? withoutPhoto(value, photo.name) : withPhotoIn(value, photo.name, photo, section))
    },
    described(photo, said) {
      Object.assign(photo, said)
      rewrite(withPhotoWords(body.area.value, photo.name, said))
    },
    removed(photo) {
      draft().photos = draft().photos.filter((each) => each !== photo)
      rewrite(withoutPhoto(body.area.value, photo.name))
    },
  }
  function rewrite(text: string) {
    body.show(text)
    changed()
  }
  function addressOf({ blob }: DraftPhoto): string {
    const address = addresses.get(blob) ?? URL.createObjectURL(blob)
    addresses.set(blob, address)
    return address
  }
  async function add(given: readonly File[], put: (photo: DraftPhoto) => void) {
    const { preparePhoto } = await import('../write-files')
    const { photos } = draft()
    for (const [index, file] of given.entries()) {
      status.textContent = words.preparing(index + 1, given.length)
      try {
        const taken = photos.map(({ name }) => name)
        const photo = await preparePhoto(file, file.name, taken)
        photos.push(photo)
        put(photo)
        status.textContent = ''
      } catch {
        status.textContent = words.photoRefused(file.name)
      }
    }
    changed()
  }
  /** One that was dropped nowhere in the text stands at its end. */
  const chosen = (files: File[]) => add(files, (photo) => act.placed(photo, listSections(body.area.value).length))
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
    if (files.length > 0) void chosen(files)
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
    if (files.length > 0) void chosen(files)
  })
  const cards = new Map<string, PhotoCard>()
  return {
    element: createElement('div', {}, drop, status, list),
    addressOf,
    /** Makes photographs fit to publish and puts them where the cursor is. */
    insert: (files: File[]) => add(files, (photo) => body.insertBlock(photoMarkdown(photo.name, photo))),
    /** Shows the photographs, and what a text says of them. */
    show(text: string) {
      const { photos } = draft()
      for (const [name, card] of cards) {
        if (photos.some((photo) => photo === card.photo)) continue
        card.element.remove()
        cards.delete(name)
      }
      for (const photo of photos) {
        const card = cards.get(photo.name) ?? createCard(photo, words, act)
        cards.set(photo.name, card)
        if (!card.element.isConnected) list.append(card.element)
        card.show(text)
      }
    },
  }
}

interface CardActions {
  addressOf: (photo: DraftPhoto) => string
  /** Puts a photograph at the end of a section, or takes it out of the text. */
  placed: (photo: DraftPhoto, section: number | undefined) => void
  described: (photo: DraftPhoto, words: PhotoWords) => void
  removed: (photo: DraftPhoto) => void
}

interface PhotoCard {
  element: HTMLElement
  photo: DraftPhoto
  show: (text: string) => void
}

function createCard(
  photo: DraftPhoto,
  words: WriteWords,
  { placed, described, removed, addressOf }: CardActions,
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
    photo,
    show(text) {
      const said = findPhotoWords(text, photo.name) ?? photo
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
