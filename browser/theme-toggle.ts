import { createElement, createIcon } from './element'
import { chooseTheme, deviceTheme, listenToTheme, otherTheme, shownTheme } from './theme'

const ICONS = {
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
}

/** `<theme-toggle data-label data-light data-dark>`: a button that changes between light and dark, whatever is shown. */
export class ThemeToggle extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = createElement('button', { type: 'button', class: 'theme-toggle-button' })
    const render = () => {
      const theme = shownTheme()
      button.ariaLabel = button.title = `${this.dataset.label}: ${this.dataset[theme]}`
      button.replaceChildren(createIcon(ICONS[theme]))
    }
    button.addEventListener('click', () => chooseTheme(otherTheme(shownTheme(), deviceTheme())))
    listenToTheme(render)
    this.append(button)
    render()
  }
}
