import { defaultLanguage, isLanguage } from '../../lib/site/languages'
import { keepDialog } from './dialog'
import entryStyles from './entry.css'
import { keepPage } from './page'
import resultStyles from './results.css'

/** The search of a page, as the rest of the page's script knows it. */
export interface Search {
  /** Makes ready for the reader who has come to the field. */
  open: () => void
}

/** Makes the search: in a dialog over the page where there is one, else in the form that stands on the search's own page. */
export function createSearch(dialog?: HTMLDialogElement): Search {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : defaultLanguage
  for (const text of dialog ? [entryStyles, resultStyles] : [resultStyles]) {
    // A constructed sheet is admitted by a policy that knows no style but the page's own.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }
  return dialog ? keepDialog(dialog, language) : keepPage(language)
}
