import { createElement } from './element'

/** `<share-page data-label data-copied data-failed>`: a button that hands the page to the device's own way of sharing, or copies its address. */
export class SharePage extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = createElement('button', { type: 'button' }, this.dataset.label ?? '')
    const status = createElement('span', { role: 'status' })
    button.addEventListener('click', async () => status.replaceChildren(await this.#share()))
    this.append(button, status)
  }

  /** What is to be said of it: nothing where the device itself shows what it does. */
  async #share(): Promise<string> {
    const { href: url = location.href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {}
    const { title } = document
    try {
      if (matchMedia('(pointer: coarse)').matches && navigator.share) {
        await navigator.share({ title, url }).catch(unlessClosed)
        return ''
      }
      await navigator.clipboard.writeText(url)
      return this.dataset.copied ?? ''
    } catch {
      return `${this.dataset.failed} ${url}`
    }
  }
}

/** Who closes the device's window has changed their mind; nothing went wrong. */
function unlessClosed(error: unknown) {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
