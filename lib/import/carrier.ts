import type { Image, PhrasingContent } from 'mdast'
import { carryAddress, type OldSite, reasonFor } from './addresses'
import { wordsIn } from './amounts'
import type { Tell } from './passage'
import type { Photographs } from './photographs'

/** Writes the images and links of a post for their new place. */
export interface Carrier {
  /** The photograph beside the text; an image that is not there becomes a link to it, or its words. */
  image(image: Image, inLink: boolean, tell: Tell): PhrasingContent
  /** Where a link leads now; nothing when it leads nowhere, and then only its words are to be kept. */
  link(address: string, tell: Tell): string | undefined
}

export function carrierOf(photographs: Photographs, site: OldSite): Carrier {
  return {
    image(image, inLink, tell) {
      const found = photographs.find(image.url)
      if ('name' in found) return { ...image, url: found.name }
      const url = inLink ? undefined : carryAddress(image.url, site)
      const words = image.alt || image.title || image.url
      const text: PhrasingContent = { type: 'text', value: words }
      const kept = url ? `kept as a link to ${url}` : `only its words are kept${inLink ? ', as those of its link' : ''}`
      const change = { images: -1, words: wordsIn(words), ...(url && { links: 1 }) }
      tell(`image ${image.url}`, `${found.fault}; ${kept}`, change)
      return url ? { type: 'link', url, children: [text] } : text
    },
    link(address, tell) {
      const carried = carryAddress(address, site)
      if (carried === undefined) {
        tell(`link to ${address}`, `its words are kept: ${reasonFor(address, site)}`, { links: -1 })
      } else if (/.#./.test(address) && !carried.includes('#')) {
        tell(`link to ${address}`, `leads to the top of ${carried}: the old site named its headings otherwise`)
      }
      return carried
    },
  }
}
