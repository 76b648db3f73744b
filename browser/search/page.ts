import type { Language } from '../../lib/site/languages'
import { searchWordsIn } from '../../lib/words/search'
import { carryQuery } from '../element'
import { createPanel } from './panel'
import { createRecent } from './ways'

/** The search on its own page, whose address carries the query. */
export function keepPage(language: Language) {
  const form = document.querySelector<HTMLFormElement>('main search form')
  const input = form?.querySelector('input')
  const ways = document.querySelector<HTMLElement>('.search-ways')
  if (!form || !input || !ways) throw new Error('The page of the search is not whole')

  let written = 0
  function write() {
    const query = input?.value.trim()
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname
    clearTimeout(written)
    if (location.search !== (query ? address : '')) history.replaceState(history.state, '', address)
    carryQuery()
  }
  const panel = createPanel({
    ...{ language, form, input, ways, shown: [100, 20] },
    changed() {
      // Safari allows an address to change a hundred times in half a minute and then fails.
      clearTimeout(written)
      written = window.setTimeout(write, 250)
    },
    submitted: write,
    escaped: () => fill(''),
  })
  panel.list.addEventListener('click', write)

  function fill(query: string) {
    if (input) input.value = query
    input?.focus()
    void panel.show()
  }
  ways.prepend(createRecent(searchWordsIn(language), fill))

  function read() {
    const query = new URLSearchParams(location.search).get('q') ?? ''
    // What was typed before the script came is not lost.
    const isTyped = document.activeElement === input && input?.value
    if (input && !isTyped) input.value = query
    carryQuery()
    void panel.show()
  }
  addEventListener('popstate', read)
  read()
  panel.load()
  return { open: panel.load }
}
