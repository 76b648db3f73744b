/** What the reader chose: one of two themes, or whatever their device says. */
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
