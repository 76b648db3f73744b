import type { Element } from 'hast'
import { type InEach, type Message, verbatim } from '../../report/message'
import { attribute, excerpt, showTag } from './page-tree'

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
  /** The element that carries it; none where it stands in a text. */
  tagName?: string
  /** All that its attribute says, where that is more than the address. */
  value?: string
}

/** Answers with one and the same reference for all that are equal, as most are that stand on many pages: they would fill the memory. */
export function shareReferences(): (reference: Reference) => Reference {
  const known = new Map<string, Reference>()
  return (reference) => {
    const { use, property, address, tagName, value } = reference
    const key = [use, property, tagName, address, value].join(' ')
    const first = known.get(key) ?? reference
    known.set(key, first)
    return first
  }
}

const links = ['a', 'area']
const resourceRels = ['icon', 'apple-touch-icon', 'manifest', 'preload', 'stylesheet', 'modulepreload']
const metaAddresses = ['og:url', 'og:image', 'twitter:image']

/** The addresses in a `srcset`, without their widths. */
function listCandidates(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

/** The addresses an element carries, in the order of its attributes. */
export function listElementReferences(element: Element): Reference[] {
  const { tagName } = element
  return Object.keys(element.properties).flatMap((property): Reference[] => {
    const address = attribute(element, property) ?? ''
    switch (property) {
      case 'href':
      case 'xLinkHref':
        return [{ use: purposeOfHref(element), property, address, tagName }]
      case 'src':
      case 'poster':
      case 'data':
        return [{ use: 'resource', property, address, tagName }]
      case 'srcSet':
      case 'imageSrcSet':
        return listCandidates(address).map((candidate) => {
          return { use: 'resource', property, address: candidate, tagName, value: address }
        })
      case 'action':
      case 'formAction':
        return [{ use: 'form', property, address, tagName }]
      case 'content':
        return metaAddresses.includes(metaName(element)) ? [{ use: 'name', property, address, tagName }] : []
      default:
        return []
    }
  })
}

/** Where an address stands, for a message. */
export function showReference({ property, address, tagName, value }: Reference): Message {
  if (tagName === 'style') return inStyles(address)
  if (tagName === undefined) return verbatim(excerpt(address, 200))
  const tag = showTag(
    { type: 'element', tagName, properties: { [property]: value ?? address }, children: [] },
    property,
  )
  return verbatim(value === undefined ? tag : `${address} in ${tag}`)
}

function inStyles(address: string): InEach {
  return { en: `url(${address}) in its styles`, ko: `스타일의 url(${address})` }
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
