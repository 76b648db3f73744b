import type { RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { endOfList, longestList } from './kramdown-attributes'

// What Markdown makes of `https://`, `_`, `*` and `<` inside a list.
const readInside = new Set(['text', 'link', 'emphasis', 'strong', 'delete', 'html'])

/** Puts attribute lists together again that Markdown has read addresses or emphasis in; everything else is left alone. */
export function joinAttributeLists(children: RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (!child) break
    const list = child.type === 'text' ? listAcross(child, children, index) : undefined
    joined.push(list?.text ?? child)
    index = list?.last ?? index
  }
  return joined
}

/** A list that opens in a text and closes in one of its siblings, as one text, and the last sibling it takes in. */
function listAcross(opening: Text, children: RootContent[], index: number): { text: Text; last: number } | undefined {
  const start = opening.value.lastIndexOf('{:')
  if (start === -1 || endOfList(opening.value, start) !== undefined) return undefined
  let value = opening.value
  const lengths: number[] = []
  for (let next = index + 1; value.length - start < longestList; next++) {
    const sibling = children[next]
    if (!sibling || !readInside.has(sibling.type)) break
    value += textOf(sibling)
    lengths.push(value.length)
  }
  const end = endOfList(value, start)
  if (end === undefined) return undefined
  const taken = lengths.findIndex((length) => length >= end)
  return { text: { type: 'text', value: value.slice(0, lengths[taken]) }, last: index + 1 + taken }
}
