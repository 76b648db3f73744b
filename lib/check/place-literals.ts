import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Gives a place to what GitHub's Markdown makes of an address in the words: the text is cut into nodes that have none. A link
 * stands where its address is written; of the texts around it the first stands for all that was cut, the others for nothing.
 */
export function placeLiterals(tree: Root, body: string): void {
  visit(tree, (node) => {
    if ('children' in node && node.children.some(({ position }) => !position)) placeChildren(node, body)
  })
}

function placeChildren(parent: Parents, body: string): void {
  let start = parent.position?.start.offset ?? 0
  let isFirst = true
  for (const [index, child] of parent.children.entries()) {
    if (child.position) {
      start = child.position.end.offset ?? start
      isFirst = true
      continue
    }
    const end = endOfRun(parent, index)
    const from = child.type === 'link' ? Math.max(start, body.indexOf(wordsOf(child), start)) : start
    const until = child.type === 'text' && isFirst ? end : child.type === 'text' ? start : from
    place(child, Math.min(from, end), Math.min(until, end))
    if (child.type === 'text') isFirst = false
    else start = Math.min(from + wordsOf(child).length, end)
  }
}

/** Where what was cut ends: before the next node that has a place. */
function endOfRun({ children, position }: Parents, index: number): number {
  const next = children.slice(index).find((child) => child.position)
  return next?.position?.start.offset ?? position?.end.offset ?? 0
}

function wordsOf(child: RootContent): string {
  const [text] = 'children' in child ? child.children : []
  return text?.type === 'text' ? text.value : ''
}

function place(node: Nodes, start: number, end: number): void {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  node.position = { start: point(start), end: point(end) }
}
