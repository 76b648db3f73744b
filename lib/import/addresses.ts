/** Where the addresses of the old site lead now. */
export interface OldSite {
  /** With the path that the blog lies below, without a slash at its end; nothing when nobody stated it. */
  origin: string | undefined
  /** The path that the blog lies below: nothing, or `/team`. */
  base: string
  /** The new address of an old path; nothing when no document had it. */
  moved(path: string): string | undefined
}

/**
 * An address of the old site as it can be written today; nothing when it leads nowhere. A new address is without its fragment:
 * the old site named its headings otherwise.
 */
export function carryAddress(address: string, { origin, base, moved }: OldSite): string | undefined {
  if (address.startsWith('//')) return `https:${address}`
  if (/^(?:https?|mailto):/i.test(address)) {
    const path = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined
    return (path && moved(pathOf(path))) ?? address
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  if (address.startsWith('#')) return address
  if (!address.startsWith('/')) return undefined
  const path = base && address.startsWith(`${base}/`) ? address.slice(base.length) : address
  return moved(pathOf(path)) ?? (origin && origin + path)
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? ''
}
