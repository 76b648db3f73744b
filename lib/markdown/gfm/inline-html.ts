import type { Html, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Marks that Markdown has no other writing for. None needs an attribute. */
const marks = ['kbd', 'sub', 'sup', 'mark']

/** A pair of tags around children of one parent, by their places; a line break has no end. */
interface Pair {
  name: string
  start: number
  end: number
}

/** Takes `<kbd>`, `<sub>`, `<sup>`, `<mark>` and `<br>` out of the HTML that is dropped. A tag without its partner stays in it. */
export function remarkInlineHtml() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return
      for (let pair = findPair(node); pair; pair = findPair(node)) {
        const inside = node.children.slice(pair.start + 1, pair.end) as PhrasingContent[]
        const made: PhrasingContent =
          pair.name === 'br' ? { type: 'break' } : { type: 'emphasis', data: { hName: pair.name }, children: inside }
        node.children.splice(pair.start, pair.end + 1 - pair.start, made as never)
      }
    })
  }
}

/** The tags that `remarkInlineHtml` understands. */
export function listInlineHtml(tree: Root): Set<Html> {
  const known = new Set<Html>()
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return
    const copy = { ...node, children: [...node.children] } as Parents
    for (let pair = findPair(copy); pair; pair = findPair(copy)) {
      for (const at of [pair.start, pair.end]) {
        const tag = copy.children[at]
        if (tag?.type === 'html') known.add(tag)
      }
      copy.children.splice(pair.start, pair.end + 1 - pair.start)
    }
  })
  return known
}

/** The first pair with no other inside of it. */
function findPair({ type, children }: Parents): Pair | undefined {
  // A line of nothing but a tag is no part of a paragraph.
  if (type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition') return undefined
  let open: Pair | undefined
  for (const [index, child] of children.entries()) {
    if (child.type !== 'html') continue
    const [, slash, name = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(child.value) ?? []
    const mark = name.toLowerCase()
    if (mark === 'br' && !slash) return { name: mark, start: index, end: index }
    if (!marks.includes(mark)) continue
    if (!slash) open = { name: mark, start: index, end: -1 }
    else if (open?.name === mark) return { ...open, end: index }
    else open = undefined
  }
  return undefined
}
