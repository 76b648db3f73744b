import type { Heading, Nodes, Parent, Root, RootContent, Text } from 'mdast'
import { type Attributes, findAttributeLists, joinAttributeLists } from './kramdown-attributes'

declare module 'mdast' {
  interface HeadingData {
    hProperties?: Record<string, string>
  }
}

/**
 * Takes kramdown attribute lists out of the text. What the site has a use for is kept: `speaker="…"` and `#id` on a
 * heading, written behind it or on the line below. Everything else (styles, classes, sizes) is presentation.
 */
export function remarkKramdownAttributes() {
  return (tree: Root): void => {
    takeFromBlocks(tree)
  }
}

function takeFromBlocks(parent: Parent): void {
  const emptied = new Set<Nodes>()
  parent.children.forEach((child, index) => {
    if (child.type === 'code' || child.type === 'html') return
    if (child.type === 'heading') {
      keepOnHeading(child, [...takeHeaderId(child), ...takeFromText(child)])
    } else if (child.type === 'tableCell') {
      takeFromText(child)
    } else if (child.type === 'paragraph') {
      const attributes = takeFromText(child)
      if (child.children.length > 0) return
      emptied.add(child)
      const previous = parent.children[index - 1]
      if (previous?.type === 'heading') keepOnHeading(previous, attributes)
    } else if ('children' in child) takeFromBlocks(child)
  })
  if (emptied.size > 0) parent.children = parent.children.filter((child) => !emptied.has(child))
}

/** `## Title {#id}`, without a colon: https://kramdown.gettalong.org/syntax.html#specifying-a-header-id */
function takeHeaderId({ children }: Heading): Attributes[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return []
  const start = last.value.lastIndexOf('{#')
  const [, inside] = /^\{(#[^\s{}][^{}\n]*)\}[ \t]*$/.exec(last.value.slice(start)) ?? []
  if (start === -1 || inside === undefined) return []
  last.value = last.value.slice(0, start).trimEnd()
  return findAttributeLists(`{:${inside}}`).map(({ attributes }) => attributes)
}

/** Removes the lists from the text nodes below, and the white space they leave at its ends. */
function takeFromText(parent: Parent): Attributes[] {
  const taken: Attributes[] = []
  parent.children = joinAttributeLists(parent.children)
  for (const child of parent.children) {
    if (child.type === 'text') taken.push(...cutLists(child))
    else if ('children' in child) taken.push(...takeFromText(child))
  }
  if (taken.length > 0) parent.children = trimmed(parent.children)
  return taken
}

function cutLists(node: Text): Attributes[] {
  const found = findAttributeLists(node.value)
  const ends = [0, ...found.map(({ end }) => end)]
  node.value = ends.map((end, index) => node.value.slice(end, found[index]?.start)).join('')
  return found.map(({ attributes }) => attributes)
}

function trimmed(children: RootContent[]): RootContent[] {
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '')
  while (isEdge(kept.at(-1))) kept.pop()
  while (isEdge(kept[0])) kept.shift()
  const last = kept.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  const first = kept[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  return kept
}

function isEdge(node: RootContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}

function keepOnHeading(heading: Heading, lists: Attributes[]): void {
  for (const { id, values } of lists) {
    const properties = { ...heading.data?.hProperties }
    if (id) properties.id = id
    if (values.speaker) properties.dataSpeaker = values.speaker
    heading.data = { ...heading.data, hProperties: properties }
  }
}
