import { carryQuery } from './element'
import { isPlainClick } from './keys'

/** What is chosen, facet by facet; each facet has one value at most. */
type Choice = Record<string, string>

/** The choice after a value was pressed: pressed again it goes, and without a facet everything goes. */
function toggle(choice: Choice, facet: string, value: string): Choice {
  const { [facet]: chosen, ...others } = choice
  if (!facet) return {}
  return chosen === value ? others : { ...others, [facet]: value }
}

/** Whether a talk, by the words of its facets, is among what is chosen. */
function isChosen(facets: DOMStringMap, choice: Choice): boolean {
  return Object.entries(choice).every(([facet, value]) => facets[facet]?.split(' ').includes(value))
}

/**
 * `<talk-filter data-one data-other>` around the filters and the whole list of talks: follows the filters in place, and says
 * what is chosen where it says how many there are, as well as in the title of the document.
 */
class TalkFilter extends HTMLElement {
  readonly #title = document.title

  connectedCallback() {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-facet]')
      if (!link || !isPlainClick(event)) return
      event.preventDefault()
      if (link.ariaDisabled) return
      const choice = toggle(this.#readChoice(), link.dataset.facet ?? '', link.dataset.value ?? '')
      const query = new URLSearchParams(choice).toString()
      history.pushState(null, '', query ? `?${query}` : location.pathname)
      this.#show()
    })
    addEventListener('popstate', () => this.#show())
    if (location.search) this.#show()
  }

  /** What the address states in its query, as far as the page has a link for it. */
  #readChoice(): Choice {
    const stated = new URLSearchParams(location.search)
    const choice: Choice = {}
    for (const { dataset } of this.querySelectorAll<HTMLElement>('[data-value]')) {
      const { facet = '', value = '' } = dataset
      if (stated.get(facet) === value) choice[facet] = value
    }
    return choice
  }

  #show() {
    const choice = this.#readChoice()
    const rows = [...this.querySelectorAll<HTMLElement>('[data-year]')]
    const chosen = rows.filter(({ dataset }) => isChosen(dataset, choice))
    for (const row of rows) row.hidden = !chosen.includes(row)

    const status = this.querySelector('output')
    status?.replaceChildren()
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')) {
      const { facet = '', value = '' } = link.dataset
      const isCurrent = facet ? choice[facet] === value : Object.keys(choice).length === 0
      link.ariaCurrent = isCurrent ? 'true' : null
      const [label, count] = [link.firstChild, link.lastElementChild]
      if (!label || !count) continue
      if (isCurrent) status?.append(status.textContent && ', ', label.cloneNode(true))
      const left = { ...choice, [facet]: value }
      const remaining = rows.filter(({ dataset }) => isChosen(dataset, left)).length
      count.textContent = ` ${remaining}`
      // What leaves nothing leads nowhere; what is chosen can be taken back.
      link.ariaDisabled = remaining || isCurrent ? null : 'true'
    }

    const named = status?.textContent ?? ''
    document.title = named ? `${named} · ${this.#title}` : this.#title
    const words = (chosen.length === 1 ? this.dataset.one : this.dataset.other) ?? ''
    status?.append(`${named && ': '}${words.replace(/\d+/, String(chosen.length))}`)
    const none = this.querySelector<HTMLElement>('[data-none]')
    if (none) none.hidden = chosen.length > 0
    carryQuery()
  }
}

customElements.define('talk-filter', TalkFilter)
