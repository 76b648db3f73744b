const KEY = 'recent-searches'
const MOST = 6

/** What the reader searched for in this browser, the latest first; it is kept nowhere else. */
export function listRecent(): string[] {
  try {
    return parseRecent(JSON.parse(localStorage.getItem(KEY) ?? '[]'))
  } catch {
    // Storage is closed to this page, or holds what is not ours.
    return []
  }
}

/** The queries among what was stored; anything else is left out. */
export function parseRecent(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter((each): each is string => typeof each === 'string' && each.trim() !== '').slice(0, MOST)
}

/** The list after a query was used: it comes first, and stands there once. */
export function withQuery(recent: readonly string[], query: string): string[] {
  const name = query.normalize('NFC').trim()
  if (!name) return [...recent]
  return [name, ...recent.filter((each) => each !== name)].slice(0, MOST)
}

/** Remembers a query that led somewhere, as far as the browser lets a page remember anything. */
export function remember(query: string) {
  try {
    localStorage.setItem(KEY, JSON.stringify(withQuery(listRecent(), query)))
  } catch {
    // Without storage there is nothing to remember with.
  }
}

/** Forgets every query. */
export function forget() {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Without storage there is nothing to forget.
  }
}
