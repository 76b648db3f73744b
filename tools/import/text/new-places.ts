import { posix } from 'node:path'
import type { Definition, Image, Parents, PhrasingContent } from 'mdast'
import type { InEach } from '../../report/message'
import { type Note, wordsIn } from './passage'
import type { Photographs } from './photographs'
import { both, fate, imageAt, linkTo, nowhere } from './words'

/** Where an image stands: in a line of text, as all there is of a paragraph, in a link, or as all there is of a link to an address. */
export type Place = 'text' | 'alone' | 'link' | { linkTo: string }

/** Writes the images and links of a post for their new place. */
export interface AddressWriter {
  /** The photograph beside the text; an image that is not there becomes a link to it, or its words. */
  image(image: Image, place: Place, note: Note): PhrasingContent
  /** Where a link leads now; nothing when it leads nowhere, and then only its words are to be kept. */
  link(address: string, note: Note): string | undefined
}

/** Where an image stands, by the node it stands in; `addresses` are those of links that refer to a definition. */
export function placeIn(parent: Parents | undefined, addresses?: ReadonlyMap<string, Definition>): Place {
  if (parent?.type === 'link' || parent?.type === 'linkReference') {
    const linkTo = parent.type === 'link' ? parent.url : addresses?.get(parent.identifier)?.url
    return parent.children.length === 1 && linkTo ? { linkTo } : 'link'
  }
  if (parent?.type !== 'paragraph') return 'text'
  const isPicture = ({ type }: PhrasingContent) => type === 'image' || type === 'imageReference' || type === 'break'
  const others = parent.children.filter((child) => !isPicture(child))
  return others.every((child) => child.type === 'text' && child.value.trim() === '') ? 'alone' : 'text'
}

export function addressWriter(photographs: Photographs, site: OldSite): AddressWriter {
  return {
    image(image, place, note) {
      const found = photographs.find(image.url)
      if ('name' in found) {
        if (found.drawn) note(imageAt(image.url), found.drawn)
        return { ...image, url: found.name }
      }
      const isInLink = place === 'link' || typeof place === 'object'
      const url = isInLink ? undefined : rewriteAddress(image.url, site)
      const linked = typeof place === 'object' ? rewriteAddress(place.linkTo, site) : undefined
      const own = image.alt || image.title
      const words = own || (url ?? linked ?? '')
      const text: PhrasingContent = { type: 'text', value: words }
      note(imageAt(image.url), both(found.fault, !own && linked ? fate.address : fateOf(words, url, isInLink)), {
        images: -1,
        words: wordsIn(words) - wordsIn(image.title ?? ''),
        ...(url && { links: 1 }),
      })
      if (url) return { type: 'link', url, children: [text] }
      // Set apart from what is told around it: it reads as the caption of a picture, not as a sentence.
      return place === 'alone' && words ? { type: 'emphasis', children: [text] } : text
    },
    link(address, note) {
      const rewritten = rewriteAddress(address, site)
      if (rewritten === undefined) {
        note(linkTo(address), wordsKept(reasonFor(address, site)), { links: -1 })
      } else if (/.#./.test(address) && !rewritten.includes('#')) {
        note(linkTo(address), toTheTop(rewritten))
      }
      return rewritten
    },
  }
}

function fateOf(words: string, url: string | undefined, isInLink: boolean): InEach {
  if (url) return { en: `kept as a link to ${url}`, ko: `${url} 주소로 가는 링크로 남겼습니다` }
  if (!words) return fate.noWords
  return isInLink ? fate.ofLink : fate.words
}

function wordsKept(why: InEach): InEach {
  return { en: `its words are kept: ${why.en}`, ko: `글자만 남겼습니다. ${why.ko}` }
}

function toTheTop(page: string): InEach {
  return {
    en: `leads to the top of ${page}: the old site named its headings otherwise`,
    ko: `${page} 페이지의 맨 위로 이어집니다. 옛 사이트에서는 제목의 이름이 달랐습니다`,
  }
}

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
  /** The new address of a file of the blog; nothing when it is none of its documents. */
  file(name: string): string | undefined
  /** The folder in the blog that the text lies in. */
  folder?: string
  /** Whether a page at a new address has a heading with this id. */
  hasAnchor(address: string, id: string): boolean
}

/**
 * An address of the old site as it can be written today; nothing when it leads nowhere. A new address keeps its fragment where
 * the page has a heading of that id: many old sites named their headings otherwise.
 */
function rewriteAddress(address: string, site: OldSite): string | undefined {
  const written = placeOf(address, site)
  const [, id = ''] = /#([\w-]+)$/.exec(address) ?? []
  return written && id && written !== address && site.hasAnchor(written, id) ? `${written}#${id}` : written
}

function placeOf(address: string, { origin, home, base, moved, file, folder }: OldSite): string | undefined {
  if (address.startsWith('//')) return `https:${address}`
  if (/^(?:https?|mailto):/i.test(address)) {
    const path = pathBelow(origin, address)
    const ours = path !== undefined ? moved(pathOf(path)) : undefined
    return ours ?? (pathBelow(home, address) === undefined ? address : undefined)
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  if (address.startsWith('#')) return address
  if (!address.startsWith('/')) return folder === undefined ? undefined : file(posix.join(folder, pathOf(address)))
  const path = base && address.startsWith(`${base}/`) ? address.slice(base.length) : address
  const elsewhere = origin && pathBelow(home, `${origin}/`) === undefined ? origin + path : undefined
  return moved(pathOf(path)) ?? elsewhere
}

/** Why an address leads nowhere. */
function reasonFor(address: string, { origin, home }: OldSite): InEach {
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
