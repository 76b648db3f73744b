import type { SearchWay, SearchWays } from '../../lib/search/engine/document'
import { guessText } from '../../lib/site/languages'
import type { SearchWords } from '../../lib/words/search'
import { createElement } from '../element'
import { forget, listRecent } from './recent'

/** The reader's recent queries as buttons, and a way to forget them; empty when there are none. */
export function createRecent(words: SearchWords, choose: (query: string) => void): HTMLElement {
  const place = createElement('section', { class: 'search-recent', 'aria-label': words.recent })

  function render() {
    const recent = listRecent()
    place.hidden = recent.length === 0
    const list = createElement('ul', {})
    for (const query of recent) {
      const spoken: Record<string, string> = /\p{L}/u.test(query) ? { lang: guessText(query).language } : {}
      const button = createElement('button', { type: 'button', ...spoken }, query)
      button.addEventListener('click', () => choose(query))
      list.append(createElement('li', {}, button))
    }
    const clear = createElement('button', { type: 'button', class: 'search-forget' }, words.forget)
    clear.addEventListener('click', () => {
      forget()
      render()
    })
    place.replaceChildren(createElement('h2', {}, words.recent), list, clear)
  }
  render()
  return place
}

/** The lists that lead into the site, fetched from an address; without them there is nothing. */
export async function createWays(words: SearchWords, address: string): Promise<HTMLElement[]> {
  const response = await fetch(address)
  if (!response.ok) return []
  const { tags, years, speakers }: SearchWays = await response.json()
  return [wayList(words.tags, tags), wayList(words.years, years), wayList(words.speakers, speakers)]
}

function wayList(name: string, ways: SearchWay[]): HTMLElement {
  const items = ways.map(({ label, language, address, count }) =>
    createElement(
      'li',
      {},
      createElement('a', { href: address, ...(language && { lang: language }) }, label),
      createElement('span', { class: 'meta' }, ` ${count}`),
    ),
  )
  return createElement('section', {}, createElement('h2', {}, name), createElement('ul', {}, ...items))
}
