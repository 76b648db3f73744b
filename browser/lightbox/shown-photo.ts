import { createElement } from '../element'
import type { Labels, LightboxDialog } from './dialog'
import { fileName, findWidest, joinWords, type Photo, parseTalk } from './sequence'

/** Shows a photograph in the dialog: the picture, its words, its talk and credit, and keeps its neighbours ready. */
export function createShownPhoto(room: LightboxDialog, labels: Labels) {
  let frames = new Map<string, HTMLElement>()

  function frameOf(photo: Photo): HTMLElement {
    const frame = frames.get(photo.id) ?? createFrame(photo, labels.open ?? '')
    frames.set(photo.id, frame)
    return frame
  }

  function listFacts({ link }: Photo): Node[] {
    const { credit } = link.dataset
    const talk = parseTalk(link.dataset.talk)
    return [
      ...(talk ? [createElement('a', { href: talk.address }, talk.title)] : []),
      ...(credit ? [createElement('span', {}, `${labels.credit}: ${credit}`)] : []),
    ]
  }

  /** Shows a photograph with all that is said of it; `index` counts from 0. */
  function show(photo: Photo, index: number, total: number): HTMLElement {
    const frame = frameOf(photo)
    const position = `${Number(labels.first ?? 1) + index} / ${labels.total ?? total}`
    room.stage.replaceChildren(frame)
    room.words.replaceChildren(...copyCaption(photo.caption))
    room.facts.replaceChildren(...listFacts(photo))
    room.position.textContent = position
    room.status.textContent = joinWords([position, photo.image.alt, photo.caption?.textContent ?? ''])
    room.link.href = photo.link.href
    room.download.href = findWidest(photo.image.srcset) ?? photo.image.src
    room.download.download = fileName(photo.id)
    room.previous.ariaDisabled = String(index === 0 && !labels.pageBefore)
    room.next.ariaDisabled = String(index === total - 1 && !labels.pageAfter)
    return frame
  }

  /** A caption that scrolls must be reachable by keyboard; one that does not would be an empty stop. */
  function settle() {
    const { caption } = room
    caption.scrollTop = 0
    caption.toggleAttribute('tabindex', false)
    if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0
  }

  /** Fetches and decodes the photographs that may come next, and lets go of all others but the one shown. */
  function prepare(neighbours: (Photo | undefined)[]) {
    const kept = [...frames].filter(
      ([id, frame]) => frame.isConnected || neighbours.some((neighbour) => neighbour?.id === id),
    )
    frames = new Map(kept)
    for (const neighbour of neighbours) if (neighbour) void decode(frameOf(neighbour))
  }

  /** What the window is called while a photograph is open. */
  function titleOf({ image, caption }: Photo): string {
    const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content
    return joinWords([image.alt || caption?.textContent || '', site])
  }

  return { show, settle, prepare, titleOf, clear: () => frames.clear() }
}

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
