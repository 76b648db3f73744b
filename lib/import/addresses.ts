/** Where the addresses of the old site lead now. */
export interface OldSite {
  /** Without a slash at its end; nothing when nobody stated it. */
  origin: string | undefined
  /** The new address of an old path; nothing when no post had it. */
  moved(path: string): string | undefined
}

/** An address of the old site as it can be written today; nothing when it leads nowhere. */
export function carryAddress(address: string, { origin, moved }: OldSite): string | undefined {
  if (address.startsWith('//')) return `https:${address}`
  if (/^(?:https?|mailto):/i.test(address)) {
    const path = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined
    return (path && moved(path)) ?? address
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  if (address.startsWith('#')) return address
  if (!address.startsWith('/')) return undefined
  return moved(address) ?? (origin && origin + address)
}
