import { createDialog } from './dialog'
import entryStyles from './entry.css'
import { keepPage } from './page'
import resultStyles from './results.css'

/** The search of a page, as the rest of the page's script knows it. */
export interface Search {
  /** Puts the reader into the field. */
  open: () => void
}

/** Makes the search: on its own page in the form that stands there, elsewhere in a dialog over the page. */
export function createSearch(): Search {
  const form = document.querySelector<HTMLFormElement>('main search form')
  const language = document.documentElement.lang === 'ko' ? 'ko' : 'en'
  for (const text of form ? [resultStyles] : [entryStyles, resultStyles]) {
    // A constructed sheet is admitted by a policy that knows no style but the page's own.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }
  return form ? keepPage(form, language) : createDialog(language)
}
