const FACETS = ['year', 'group', 'with', 'speaker'] as const

/** What is chosen, facet by facet; each facet has one value at most. */
type Choice = Partial<Record<(typeof FACETS)[number], string>>

/** The choice that an address states in its query; what is no facet of ours is left alone. */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search)
  return Object.fromEntries(FACETS.flatMap((facet) => (query.get(facet) ? [[facet, query.get(facet)]] : [])))
}

/** The choice after a value was pressed: pressed again it goes, and without a facet everything goes. */
export function toggle(choice: Choice, facet: string, value: string): Choice {
  const name = FACETS.find((each) => each === facet)
  if (!name) return {}
  const { [name]: chosen, ...others } = choice
  return chosen === value ? others : { ...others, [name]: value }
}

/** Whether a talk, by the words of its facets, is among what is chosen. */
export function isChosen(facets: Record<string, string | undefined>, choice: Choice): boolean {
  return Object.entries(choice).every(([facet, value]) => facets[facet]?.split(' ').includes(value))
}

/** `<talk-filter data-one data-other>` around the filters and the whole list of talks: follows the filters in place. */
export class TalkFilter extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-facet]')
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const choice = toggle(readChoice(location.search), link.dataset.facet ?? '', link.dataset.value ?? '')
      const query = new URLSearchParams(choice).toString()
      history.pushState(null, '', query ? `?${query}` : location.pathname)
      this.#show(choice)
    })
    addEventListener('popstate', () => this.#show(readChoice(location.search)))
    const choice = readChoice(location.search)
    if (Object.keys(choice).length > 0) this.#show(choice)
  }

  #show(choice: Choice) {
    let count = 0
    for (const row of this.querySelectorAll<HTMLElement>('[data-year]')) {
      row.hidden = !isChosen({ ...row.dataset }, choice)
      if (!row.hidden) count += 1
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')) {
      const { facet = '', value } = link.dataset
      const isCurrent = facet
        ? Object.entries(choice).some(([name, chosen]) => name === facet && chosen === value)
        : Object.keys(choice).length === 0
      link.toggleAttribute('aria-current', false)
      if (isCurrent) link.setAttribute('aria-current', 'true')
    }
    const status = this.querySelector('[role="status"]')
    const words = (count === 1 ? this.dataset.one : this.dataset.other) ?? ''
    if (status) status.textContent = words.replace(/\d+/, String(count))
    const none = this.querySelector<HTMLElement>('[data-none]')
    if (none) none.hidden = count > 0
  }
}
