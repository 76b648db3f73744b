/** Gives the links to this page in other languages its query, such as a filter or what is searched for; call it when that has changed. */
export function carryQuery() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel="alternate"]'))
    link.href = link.pathname + location.search
}
