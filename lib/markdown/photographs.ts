import type { Element, ElementContent, Root, RootContent } from 'hast'

const textBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const phrasing = new Set(['a', 'em', 'strong', 'del', 'sup', 'img'])

/**
 * Makes every photograph beside the document a `<figure data-photo="photos/<file>">` of its own, with its caption.
 * A paragraph around it is split where the photograph stood; out of a heading it moves behind the heading. A link around
 * nothing but a photograph stands behind it as text, because the photograph itself leads to its own page. Any other image
 * becomes a link that says what the image shows, because a page loads nothing from elsewhere.
 */
export function rehypePhotographs() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((child): RootContent[] =>
      child.type === 'element' ? piecesOf(child) : [child],
    )
  }
}

function piecesOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (textBlocks.has(node.tagName)) return splitBlock(node)
  if (phrasing.has(node.tagName)) return takeApart(node)
  return [{ ...node, children: node.children.flatMap(piecesOf) }]
}

/** The pieces of a block of text and the photographs in it, in reading order. */
function splitBlock(block: Element): ElementContent[] {
  const content = block.children.flatMap((child) => takeApart(child))
  if (content.every(isBlank)) return []
  if (!content.some(isBlock)) return [{ ...block, children: content }]
  const rewrap = (run: ElementContent[]) => ({ ...block, children: trimmed(run) })
  if (block.tagName === 'p') return regroup(content, rewrap)
  const words = content.filter((node) => !isBlock(node))
  return [...regroup(words, rewrap), ...content.filter(isBlock)]
}

/** A node of a text as it may stand there: itself, or its own pieces between the photographs that were in it. */
function takeApart(node: ElementContent, link?: Element): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'img') return imageInstead(node, link)
  const ownLink = node.tagName === 'a' ? node : link
  const content = node.children.flatMap((child) => takeApart(child, ownLink))
  const rewrap = (run: ElementContent[]) => ({ ...node, children: run })
  const pieces = content.some(isBlock) ? regroup(content, rewrap) : [rewrap(content)]
  if (node.tagName !== 'a' || content.some((each) => !isBlock(each) && !isBlank(each))) return pieces
  return [...pieces.filter(isBlock), ...addressOf(node, content)]
}

/** Joins what stands between photographs and wraps it anew; white space alone is no piece. */
function regroup(content: ElementContent[], rewrap: (run: ElementContent[]) => Element): ElementContent[] {
  const pieces: ElementContent[] = []
  let run: ElementContent[] = []
  const closeRun = () => {
    if (!run.every(isBlank)) pieces.push(rewrap(run))
    run = []
  }
  for (const node of content) {
    if (isBlock(node)) {
      closeRun()
      pieces.push(node)
    } else run.push(node)
  }
  closeRun()
  return pieces
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'figure' || node.tagName === 'p')
}

/** The address of a link without words, unless it leads to the very photograph that it was around. */
function addressOf(link: Element, content: ElementContent[]): Element[] {
  const { href } = link.properties
  if (typeof href !== 'string') return []
  const address = { ...link, children: [text(href)] }
  const photo = content.find(isBlock)
  if (photo?.type !== 'element') return [address]
  return photo.properties.dataPhoto === photoPath(href) ? [] : [element('p', {}, [address])]
}

function imageInstead(image: Element, link: Element | undefined): ElementContent[] {
  const { src, title } = image.properties
  const address = typeof src === 'string' ? src : ''
  const alt = typeof image.properties.alt === 'string' ? image.properties.alt : ''
  const photo = photoPath(address)
  if (photo) {
    const caption = typeof title === 'string' && title.trim() ? [element('figcaption', {}, [text(title)])] : []
    return [element('figure', { dataPhoto: photo }, [element('img', { src: photo, alt }), ...caption])]
  }
  if (link || !/^https?:\/\//i.test(address)) return alt ? [text(alt)] : []
  return [element('a', { href: address, title }, [text(alt || address)])]
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

const marks = new Set(['a', 'em', 'strong', 'del', 'sup'])

/** Whether a reader sees nothing of a node: white space, a line break, or a mark around nothing else. */
export function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return true
  return node.tagName === 'br' || (marks.has(node.tagName) && node.children.every(isBlank))
}

/** A run of text without white space and line breaks at its edges, also inside emphasis and links. */
export function trimmed(run: ElementContent[]): ElementContent[] {
  return trimmedAt('end', trimmedAt('start', run))
}

function trimmedAt(edge: 'start' | 'end', run: ElementContent[]): ElementContent[] {
  const visible = edge === 'start' ? run.findIndex(isVisible) : run.findLastIndex(isVisible)
  if (visible === -1) return []
  const kept = edge === 'start' ? run.slice(visible) : run.slice(0, visible + 1)
  const outermost = kept.at(edge === 'start' ? 0 : -1)
  if (!outermost) return []
  const node = trimmedNode(edge, outermost)
  return edge === 'start' ? [node, ...kept.slice(1)] : [...kept.slice(0, -1), node]
}

function isVisible(node: ElementContent): boolean {
  return !isBlank(node)
}

function trimmedNode(edge: 'start' | 'end', node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: edge === 'start' ? node.value.trimStart() : node.value.trimEnd() }
  if (node.type !== 'element' || !marks.has(node.tagName)) return node
  return { ...node, children: trimmedAt(edge, node.children) }
}

/**
 * The photograph beside a document that an image address means, as `photos/<file>` in Unicode form NFC. Posts pasted
 * from other sites keep addresses such as `/assets/images/meetup/01.jpg`; the file name is what they share with ours.
 * Nothing for an address elsewhere, for one that climbs out of the folder, and for one that does not decode.
 */
export function photoPath(address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '')
  if (path === undefined || path.split(/[\\/]/).includes('..')) return undefined
  const file = path.split('/').at(-1)
  return file ? `photos/${file.normalize('NFC')}` : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
