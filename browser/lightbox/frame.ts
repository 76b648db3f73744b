import { createElement } from '../element'
import type { Photo } from './sequence'

/** A copy of nodes that may stand beside its original: without its ids and without the classes of its old place. */
function copyOf(original: Element): Element {
  const copy = document.importNode(original, true)
  for (const element of [copy, ...copy.querySelectorAll('[id], [class]')]) {
    element.removeAttribute('id')
    element.removeAttribute('class')
  }
  return copy
}

/** The photograph as large as the window allows, loading at once; what says where it is when it cannot be loaded. */
export function createFrame({ image, link }: Photo, openLabel: string): HTMLElement {
  const copy = copyOf(image.closest('picture') ?? image)
  const large = copy instanceof HTMLImageElement ? copy : copy.querySelector('img')
  const frame = createElement('div', { class: 'lightbox-frame', lang: link.lang }, copy)
  if (!large) return frame
  const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))]
  const ratio = width / height
  // No wider than the window's height lets it be, so that an upright photograph is not fetched in a width never shown.
  for (const element of [large, ...copy.querySelectorAll('source')]) {
    element.sizes = `min(100vw, ${Math.ceil(ratio * 100)}vh)`
  }
  large.loading = 'eager'
  large.draggable = false
  large.style.setProperty('--width', `${width}px`)
  large.style.setProperty('--ratio', String(ratio))
  // The small picture is there already: it stands in until the large one has come.
  if (image.complete && image.naturalWidth) large.style.backgroundImage = `url(${JSON.stringify(image.currentSrc)})`
  large.addEventListener('load', () => large.style.removeProperty('background-image'))
  large.addEventListener('error', () => {
    const words = createElement('p', {}, image.alt)
    const way = createElement('a', { href: link.href }, openLabel)
    frame.replaceChildren(createElement('div', { class: 'lightbox-failed' }, words, way))
  })
  return frame
}

/** Waits until the photograph of a frame can be painted at once; answers as well when it never can. */
export async function decode(frame: HTMLElement): Promise<void> {
  await frame
    .querySelector('img')
    ?.decode()
    .catch(() => {})
}

/** The caption's words and links, to stand beside their originals. */
export function copyCaption(caption: Element | undefined): Node[] {
  return caption ? [...copyOf(caption).childNodes] : []
}
