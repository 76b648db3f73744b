import type { Image, Parents, PhrasingContent } from 'mdast'
import { carryAddress, type OldSite, reasonFor } from './addresses'
import { wordsIn } from './amounts'
import type { Tell } from './passage'
import type { Photographs } from './photographs'

/** Where an image stands: in a link, in a line of text, or as all there is of a paragraph. */
export type Place = 'link' | 'text' | 'alone'

/** Writes the images and links of a post for their new place. */
export interface Carrier {
  /** The photograph beside the text; an image that is not there becomes a link to it, or its words. */
  image(image: Image, place: Place, tell: Tell): PhrasingContent
  /** Where a link leads now; nothing when it leads nowhere, and then only its words are to be kept. */
  link(address: string, tell: Tell): string | undefined
}

/** Where an image stands, by the node it stands in. */
export function placeIn(parent: Parents | undefined): Place {
  if (parent?.type === 'link') return 'link'
  if (parent?.type !== 'paragraph') return 'text'
  const isPicture = ({ type }: PhrasingContent) => type === 'image' || type === 'imageReference' || type === 'break'
  const others = parent.children.filter((child) => !isPicture(child))
  return others.every((child) => child.type === 'text' && child.value.trim() === '') ? 'alone' : 'text'
}

export function carrierOf(photographs: Photographs, site: OldSite): Carrier {
  return {
    image(image, place, tell) {
      const found = photographs.find(image.url)
      if ('name' in found) return { ...image, url: found.name }
      const url = place === 'link' ? undefined : carryAddress(image.url, site)
      const words = image.alt || image.title || (url ?? '')
      const text: PhrasingContent = { type: 'text', value: words }
      tell(`image ${image.url}`, `${found.fault}; ${fateOf(words, url, place)}`, {
        images: -1,
        words: wordsIn(words),
        ...(url && { links: 1 }),
      })
      if (url) return { type: 'link', url, children: [text] }
      // Set apart from what is told around it: it reads as the caption of a picture, not as a sentence.
      return place === 'alone' && words ? { type: 'emphasis', children: [text] } : text
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

function fateOf(words: string, url: string | undefined, place: Place): string {
  if (url) return `kept as a link to ${url}`
  if (!words) return 'it has no words, so nothing stands in its place'
  return place === 'link' ? 'only its words are kept, as those of its link' : 'only its words are kept'
}
