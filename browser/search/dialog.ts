import type { Language } from '../../lib/site/languages'
import { searchWordsIn } from '../../lib/words/search'
import { createElement, createIcon } from '../element'
import { createPanel, searchAddress } from './panel'
import { createRecent, createWays } from './ways'

/** The search over a page that is about something else, in a dialog that has the field already. */
export function keepDialog(dialog: HTMLDialogElement, language: Language) {
  const form = dialog.querySelector('form')
  const input = dialog.querySelector('input')
  if (!form || !input) throw new Error('The dialog of the search is not whole')
  const words = searchWordsIn(language)
  const address = searchAddress(language)
  dialog.ariaLabel = words.title
  input.ariaLabel = words.query
  input.placeholder = words.placeholder
  Object.assign(input, { enterKeyHint: 'search', autocapitalize: 'off', spellcheck: false })
  // Whoever comes back from a hit finds what was looked for.
  input.value ||= findQuery(history.state) ?? ''
  const close = createElement('button', { type: 'button', class: 'search-close', 'aria-label': words.close })
  close.append(createIcon('M5 5l14 14M19 5 5 19'))
  form.append(close)
  const ways = createElement('div', { class: 'search-ways' })
  const all = createElement('a', { class: 'search-all', href: address, hidden: '' }, words.all)
  const body = createElement('div', { class: 'search-body' }, ways, all)
  dialog.append(body, createElement('p', { class: 'search-keys' }, words.keys))

  const addressOf = (query: string) => (query ? `${address}?q=${encodeURIComponent(query)}` : address)
  let noted = 0
  /** Keeps the query with the history entry of the dialog. */
  function note() {
    clearTimeout(noted)
    if (findQuery(history.state) !== undefined)
      history.replaceState({ ...history.state, search: input?.value ?? '' }, '')
  }
  const panel = createPanel({
    ...{ language, form, input, ways, shown: [24, 6] },
    changed(query) {
      // Safari allows an address to change a hundred times in half a minute and then fails.
      clearTimeout(noted)
      noted = window.setTimeout(note, 250)
      all.href = addressOf(query)
      all.hidden = !query
      body.scrollTop = 0
    },
    submitted(query) {
      note()
      location.assign(addressOf(query))
    },
    escaped: () => dialog.close(),
  })
  body.prepend(...dialog.querySelectorAll('.search-status, .search-hint, [role="listbox"]'))
  panel.list.addEventListener('click', ({ target }) => {
    // A link to another place of this page would leave the dialog over it.
    const link = target instanceof Element && target.closest('a')
    note()
    if (link && link.pathname === location.pathname) dialog.close(leftByLink)
  })
  close.addEventListener('click', () => dialog.close())
  // An open dialog is a history entry of its own: Back closes it.
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== leftByLink && findQuery(history.state) !== undefined) history.back()
    dialog.returnValue = ''
  })
  addEventListener('popstate', () => {
    const query = findQuery(history.state)
    if (query === undefined) return dialog.close()
    if (dialog.open) return
    dialog.showModal()
    fill(query)
  })
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())

  function fill(query: string) {
    if (input) input.value = query
    input?.focus()
    void panel.show()
  }

  let lists: Promise<HTMLElement[]> | undefined
  function open() {
    if (findQuery(history.state) === undefined) history.pushState({ ...history.state, search: input?.value ?? '' }, '')
    panel.load()
    lists ??= createWays(words, `${address}ways.json`)
    ways.replaceChildren(createRecent(words, fill))
    lists.then((all) => ways.append(...all)).catch(() => undefined)
  }
  // What was typed before this came.
  if (input.value) void panel.show()
  return { open }
}

/** What was looked for in the search that was open over the page of a history entry; nothing when none was. */
export function findQuery(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('search' in state)) return undefined
  return typeof state.search === 'string' ? state.search : undefined
}

/** How the dialog is closed by a link to another place of its page, whose history entry follows that of the search. */
export const leftByLink = 'link'
