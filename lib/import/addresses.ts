import type { InEach } from '../check/said'
import { nowhere } from './words'

/** Where the addresses of the old site lead now. */
export interface OldSite {
  /** With the path that the blog lies below, without a slash at its end; nothing when nobody stated it. */
  origin: string | undefined
  /** Where this site will be, without a slash at its end. Where it takes the place of the old one, only what it has is left there. */
  home: string | undefined
  /** The path that the blog lies below: nothing, or `/team`. */
  base: string
  /** The new address of an old path; nothing when no document had it. */
  moved(path: string): string | undefined
}

/**
 * An address of the old site as it can be written today; nothing when it leads nowhere. A new address is without its fragment:
 * the old site named its headings otherwise.
 */
export function carryAddress(address: string, { origin, home, base, moved }: OldSite): string | undefined {
  if (address.startsWith('//')) return `https:${address}`
  if (/^(?:https?|mailto):/i.test(address)) {
    const path = pathBelow(origin, address)
    const ours = path !== undefined ? moved(pathOf(path)) : undefined
    return ours ?? (pathBelow(home, address) === undefined ? address : undefined)
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  if (address.startsWith('#')) return address
  if (!address.startsWith('/')) return undefined
  const path = base && address.startsWith(`${base}/`) ? address.slice(base.length) : address
  const elsewhere = origin && pathBelow(home, `${origin}/`) === undefined ? origin + path : undefined
  return moved(pathOf(path)) ?? elsewhere
}

/** Why an address leads nowhere. */
export function reasonFor(address: string, { origin, home }: OldSite): InEach {
  if (pathBelow(home, address) !== undefined) return nowhere.noSuchPage
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return nowhere.noWeb
  if (address && !address.startsWith('/')) return nowhere.relative
  return origin ? nowhere.replaced : nowhere.noOrigin
}

/** The path of an address below an origin, which may have a path itself; nothing for an address elsewhere. */
function pathBelow(origin: string | undefined, address: string): string | undefined {
  return origin && `${address}/`.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? ''
}
