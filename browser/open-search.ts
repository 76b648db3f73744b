import { createElement } from './element'
import { isPlainClick, isSearchKey, isTyping } from './keys'
import type { Search } from './search/search'

/**
 * Opens the search from a key or its link. The field is there at once, so that no letter is lost; all else is fetched then.
 * When that cannot be had, the link leads to the page of the search, with what was typed. Who comes back from a hit finds it open
 * with its query.
 */
export function openSearchOnDemand() {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!link) return
  const { href } = link
  const ownField = document.querySelector<HTMLInputElement>('main search input')
  let dialog: HTMLDialogElement | undefined
  let fetched: Promise<Search> | undefined
  const fetchSearch = () => {
    fetched ??= import('./search/search').then(({ createSearch }) => createSearch(dialog))
    return fetched
  }
  function showField(): HTMLInputElement | null {
    if (ownField) return ownField
    dialog ??= createDialog(href)
    if (!dialog.open) dialog.showModal()
    return dialog.querySelector('input')
  }
  function open(event?: Event) {
    event?.preventDefault()
    const field = showField()
    field?.focus()
    field?.select()
    fetchSearch().then(
      (search) => search.open(),
      () => location.assign(field?.value ? `${href}?q=${encodeURIComponent(field.value)}` : href),
    )
  }
  link.addEventListener('click', (event) => isPlainClick(event) && open(event))
  document.addEventListener('keydown', (event) => {
    const isOurs = !event.defaultPrevented && !event.repeat && isSearchKey(event, isTyping(event.target))
    if (isOurs && !document.querySelector('dialog[open]:not(.search)')) open(event)
  })
  if (ownField) fetchSearch().catch(() => undefined)
  // Whoever comes back from a hit finds the search as it was left.
  else if (history.state?.search !== undefined) open()
}

/** A dialog with nothing but the field, whose form leads to an address; the search makes the rest of it. */
function createDialog(action: string): HTMLDialogElement {
  const input = createElement('input', { type: 'search', name: 'q' })
  const form = createElement('form', { action, class: 'search-form' }, input)
  const dialog = createElement('dialog', { class: 'search' }, createElement('search', {}, form))
  document.body.append(dialog)
  return dialog
}
