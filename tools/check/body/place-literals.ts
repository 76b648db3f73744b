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
  const ends = endsOfRuns(parent)
  let start = parent.position?.start.offset ?? 0
  let isFirst = true
  for (const [index, child] of parent.children.entries()) {
    const end = ends[index] ?? start
    if (child.position) {
      start = child.position.end.offset ?? start
      isFirst = true
    } else if (child.type === 'text') {
      place(child, start, isFirst ? end : start)
      isFirst = false
    } else {
      const words = wordsOf(child)
      const found = body.slice(start, end).indexOf(words)
      place(child, start + Math.max(0, found), start + Math.max(0, found))
      start += Math.max(0, found) + (found < 0 ? 0 : words.length)
    }
  }
}

/** Where what was cut ends, for each child: before the next one that has a place. */
function endsOfRuns({ children, position }: Parents): number[] {
  let end = position?.end.offset ?? 0
  return children
    .toReversed()
    .map((child) => {
      const own = end
      end = child.position?.start.offset ?? end
      return own
    })
    .reverse()
}

function wordsOf(child: RootContent): string {
  const [text] = 'children' in child ? child.children : []
  return text?.type === 'text' ? text.value : ''
}

function place(node: Nodes, start: number, end: number): void {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  node.position = { start: point(start), end: point(end) }
}
