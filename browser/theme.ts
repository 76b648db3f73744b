import { createElement, createIcon } from './element'
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'theme'
const CHANGED = 'themechange'

/** The choice a stored value stands for; anything unknown is no choice. */
export function parseTheme(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** What to choose so that the other of two themes is shown: nothing where the device says it already. */
export function otherTheme(shown: 'light' | 'dark', device: 'light' | 'dark'): Theme {
  const other = shown === 'light' ? 'dark' : 'light'
  return other === device ? 'system' : other
}

/** The choice that this document follows. */
function currentTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme)
}

const darkDevice = () => matchMedia('(prefers-color-scheme: dark)')

/** What the device says. */
export function deviceTheme(): 'light' | 'dark' {
  return darkDevice().matches ? 'dark' : 'light'
}

/** The theme that a reader sees. */
export function shownTheme(): 'light' | 'dark' {
  const theme = currentTheme()
  return theme === 'system' ? deviceTheme() : theme
}

function apply(theme: Theme) {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][media]')) {
    meta.dataset.media ??= meta.media
    const isMeant = meta.dataset.media.includes(theme)
    meta.media = theme === 'system' ? meta.dataset.media : isMeant ? 'all' : 'not all'
  }
  document.dispatchEvent(new Event(CHANGED))
}

/** Shows a theme and remembers it, as far as the browser lets a page remember anything. */
export function chooseTheme(theme: Theme) {
  apply(theme)
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is closed to this page: the choice then lasts as long as the page.
  }
}

function recall() {
  try {
    const theme = parseTheme(localStorage.getItem(KEY))
    if (theme !== currentTheme()) apply(theme)
  } catch {
    // Without storage there is nothing to recall.
  }
}

/** Shows the remembered theme now, and again when another tab changed it or this page comes back from a cache. */
export function keepTheme() {
  recall()
  for (const occasion of ['storage', 'pageshow', 'visibilitychange']) addEventListener(occasion, recall)
}

/** Calls `act` whenever the theme of this document or of the device has changed. */
export function listenToTheme(act: () => void) {
  darkDevice().addEventListener('change', act)
  document.addEventListener(CHANGED, act)
}

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
