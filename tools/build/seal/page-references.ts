import type { Element } from 'hast'
import { attribute } from './page-tree'

/**
 * What an address in a page is for.
 * - `link`: the reader may go there
 * - `resource`: the browser fetches it for this page
 * - `form`: the reader's input is sent there
 * - `copy`: it stands in a file that is read outside the site, by the full address; its reader may go there
 * - `name`: the page names itself, a sibling or its picture, by the full address where the origin is known
 */
export interface Reference {
  use: 'copy' | 'form' | 'link' | 'name' | 'resource'
  property: string
  address: string
}

const links = ['a', 'area']
const resourceRels = ['icon', 'apple-touch-icon', 'manifest', 'preload', 'stylesheet', 'modulepreload']
const metaAddresses = ['og:url', 'og:image', 'twitter:image']

/** The addresses in a `srcset`, without their widths. */
export function listCandidates(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

/** The addresses an element carries, in the order of its attributes. */
export function listElementReferences(element: Element): Reference[] {
  return Object.keys(element.properties).flatMap((property): Reference[] => {
    const address = attribute(element, property) ?? ''
    switch (property) {
      case 'href':
      case 'xLinkHref':
        return [{ use: purposeOfHref(element), property, address }]
      case 'src':
      case 'poster':
      case 'data':
        return [{ use: 'resource', property, address }]
      case 'srcSet':
      case 'imageSrcSet':
        return listCandidates(address).map((candidate) => ({ use: 'resource', property, address: candidate }))
      case 'action':
      case 'formAction':
        return [{ use: 'form', property, address }]
      case 'content':
        return metaAddresses.includes(metaName(element)) ? [{ use: 'name', property, address }] : []
      default:
        return []
    }
  })
}

function metaName(element: Element): string {
  return element.tagName === 'meta' ? (attribute(element, 'property') ?? attribute(element, 'name') ?? '') : ''
}

function purposeOfHref(element: Element): 'link' | 'name' | 'resource' {
  if (links.includes(element.tagName)) return 'link'
  const rels = (attribute(element, 'rel') ?? '').split(' ')
  return element.tagName === 'link' && !rels.some((rel) => resourceRels.includes(rel)) ? 'name' : 'resource'
}

/** Gives the element's addresses new ones where `rename` knows one for the path. */
export function renameAddresses(element: Element, rename: (path: string) => string | undefined): void {
  for (const { property, address } of listElementReferences(element)) {
    const renamed = rename(address)
    const value = attribute(element, property)
    if (renamed !== undefined && value !== undefined) element.properties[property] = value.replace(address, renamed)
  }
}
