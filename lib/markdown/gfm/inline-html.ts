import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/** Marks that Markdown has no other writing for. None needs an attribute. */
const marks = ['kbd', 'sub', 'sup', 'mark']

/** Takes `<kbd>`, `<sub>`, `<sup>`, `<mark>` and `<br>` out of the HTML that is dropped. A tag without its partner stays in it. */
export function remarkInlineHtml() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (mayHaveTags(node)) node.children = paired(node, () => undefined) as typeof node.children
    })
  }
}

/** The tags that `remarkInlineHtml` understands. */
export function listInlineHtml(tree: Root): Set<Html> {
  const known = new Set<Html>()
  visit(tree, (node) => {
    if (mayHaveTags(node)) paired(node, (tag) => known.add(tag))
  })
  return known
}

/** A line of nothing but a tag is no part of a paragraph. */
function mayHaveTags(node: Nodes): node is Parents {
  const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type)
  return !isBlock && 'children' in node && node.children.some(({ type }) => type === 'html')
}

/** The children of a node with each pair of tags, and what is between them, as one of them. */
function paired({ children }: Parents, take: (tag: Html) => void): RootContent[] {
  const made: RootContent[] = []
  const open: { name: string; at: number; tag: Html }[] = []
  for (const child of children) {
    const [, slash, tag = ''] = (child.type === 'html' && /^<(\/?)([a-z]+)\s*\/?>$/i.exec(child.value)) || []
    const name = tag.toLowerCase()
    const last = open.at(-1)
    if (child.type !== 'html' || !(name === 'br' || marks.includes(name))) made.push(child)
    else if (name === 'br' && !slash) {
      take(child)
      made.push({ type: 'break' })
    } else if (slash && last?.name === name) {
      open.pop()
      take(last.tag)
      take(child)
      const [, ...inside] = made.splice(last.at)
      made.push({ type: 'emphasis', data: { hName: name }, children: inside as PhrasingContent[] })
    } else {
      if (!slash) open.push({ name, at: made.length, tag: child })
      made.push(child)
    }
  }
  return made
}
