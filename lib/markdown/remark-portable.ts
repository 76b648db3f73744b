import type { Heading, Image, Link, Parent, Root, RootContent, Text } from 'mdast'
import { linkAddress, linkSchemes } from './link-address'
import type { Surroundings } from './markdown-copy'
import { photoPath } from './photo-path'

/**
 * Makes a text portable: photographs and links get their whole address, raw HTML goes, as it goes on the page, headings leave
 * the first level to the title, and an image from elsewhere is a link to it. A link to anything but a page, a mailbox or a telephone is
 * only its words. Of a hidden photograph nothing stays.
 */
export function remarkPortable(surroundings: Surroundings) {
  return (tree: Root): void => {
    carry(tree, surroundings)
  }
}

function carry(parent: Parent, surroundings: Surroundings): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) carry(child, surroundings)
    switch (child.type) {
      case 'html':
        return []
      case 'paragraph':
        return child.children.some((each) => each.type !== 'text' || each.value.trim() !== '') ? [child] : []
      case 'heading':
        return [heading(child)]
      case 'image':
        return image(child, surroundings)
      case 'link':
        return link(child, surroundings)
      default:
        return [child]
    }
  })
}

/** A speaker that an attribute list names stands before the title, as in the headings of other recaps. */
function heading(node: Heading): Heading {
  const speaker = node.data?.hProperties?.dataSpeaker
  const name: Text[] = speaker ? [{ type: 'text', value: `${speaker} | ` }] : []
  return { ...node, depth: node.depth === 1 ? 2 : node.depth, children: [...name, ...node.children] }
}

function image(node: Image, { photo, isHidden }: Surroundings): RootContent[] {
  const file = photoPath(node.url)
  if (file && isHidden?.(file)) return []
  const url = file && photo(file)
  if (url) return [{ ...node, url }]
  const words = node.alt || node.url
  if (!/^https?:\/\//i.test(node.url)) return node.alt ? [{ type: 'text', value: node.alt }] : []
  return [{ type: 'link', url: node.url, title: node.title, children: [{ type: 'text', value: words }] }]
}

function link(node: Link, { page, isHidden }: Surroundings): RootContent[] {
  const file = photoPath(node.url)
  if (file && isHidden?.(file)) return node.children
  const address = linkAddress(node.url)
  if (!URL.canParse(address, page)) return node.children
  const url = new URL(address, page)
  return linkSchemes.includes(url.protocol.slice(0, -1)) ? [{ ...node, url: url.href }] : node.children
}
