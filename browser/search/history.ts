/** What was looked for in the search that was open over the page of a history entry; nothing when none was. */
export function findQuery(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('search' in state)) return undefined
  return typeof state.search === 'string' ? state.search : undefined
}

/** How the dialog is closed by a link to another place of its page, whose history entry follows that of the search. */
export const leftByLink = 'link'
