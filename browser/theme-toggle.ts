import { createElement, createIcon } from './element'
import { chooseTheme, currentTheme, listenToTheme, nextTheme } from './theme'

const ICONS = {
  system: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18v18m0-14h7.4M12 11h8.9M12 15h8.4',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
}

/** `<theme-toggle data-label data-light data-dark data-system>`: a button that goes round the themes. */
export class ThemeToggle extends HTMLElement {
  #button = createElement('button', { type: 'button', class: 'theme-toggle-button' })
  #connection = new AbortController()

  connectedCallback() {
    this.#connection = new AbortController()
    const { signal } = this.#connection
    this.#button.addEventListener('click', () => chooseTheme(nextTheme(currentTheme())), { signal })
    listenToTheme(() => this.#render(), signal)
    this.replaceChildren(this.#button)
    this.#render()
  }

  disconnectedCallback() {
    this.#connection.abort()
  }

  #render() {
    const theme = currentTheme()
    const name = `${this.dataset.label}: ${this.dataset[theme]}`
    this.#button.ariaLabel = name
    this.#button.title = name
    this.#button.replaceChildren(createIcon(ICONS[theme]))
  }
}
