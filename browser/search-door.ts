import { isPlainClick, isSearchKey, isTyping } from './keys'
import type { Search } from './search/search'

/** Opens the search from a key or its link, and fetches it then; when it cannot be had, the link leads to its page. */
export function keepSearchDoor() {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!link) return
  let fetched: Promise<Search> | undefined
  const fetchSearch = () => {
    fetched ??= import('./search/search').then(({ createSearch }) => createSearch())
    return fetched
  }
  function open(event: Event) {
    event.preventDefault()
    fetchSearch().then(
      (search) => search.open(),
      () => link && location.assign(link.href),
    )
  }
  link.addEventListener('click', (event) => isPlainClick(event) && open(event))
  document.addEventListener('keydown', (event) => {
    const isOurs = !event.defaultPrevented && !event.repeat && isSearchKey(event, isTyping(event.target))
    if (isOurs && !document.querySelector('dialog[open]:not(.search)')) open(event)
  })
  if (link.ariaCurrent) fetchSearch().catch(() => undefined)
}
