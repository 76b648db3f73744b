import type { RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** What a kramdown attribute list says: https://kramdown.gettalong.org/syntax.html#attribute-list-definitions */
export interface Attributes {
  id?: string
  classes: string[]
  /** Key-value pairs, keys in lower case. */
  values: Record<string, string>
}

/** An attribute list found in a text: what it says, and where it stands, as offsets from `start` up to `end`. */
interface FoundAttributes {
  attributes: Attributes
  start: number
  end: number
}

// Longer than any list an author writes by hand; a bound keeps the scan linear on hostile text.
export const longestList = 1000

/** The attribute lists `{: … }` in a text, in order. Text that opens like one and never closes is left alone. */
export function findAttributeLists(text: string): FoundAttributes[] {
  const found: FoundAttributes[] = []
  let start = text.indexOf('{:')
  while (start !== -1) {
    const end = endOfList(text, start)
    if (end === undefined) {
      start = text.indexOf('{:', start + 2)
    } else {
      found.push({ attributes: readAttributes(text.slice(start + 2, end - 1)), start, end })
      start = text.indexOf('{:', end)
    }
  }
  return found
}

/** The offset behind the brace that closes the list at `start`; quoted braces do not close it. */
function endOfList(text: string, start: number): number | undefined {
  let quote = ''
  const limit = Math.min(text.length, start + longestList)
  for (let index = start + 2; index < limit; index++) {
    const character = text.charAt(index)
    if (character === '\n' && !quote) return undefined
    if (quote) {
      if (character === quote) quote = ''
    } else if (isQuote(character)) quote = closing(character)
    else if (character === '}') return index + 1
  }
  return undefined
}

/** Splits the inside of a list by hand: a regular expression for it backtracks without bound. */
function readAttributes(inside: string): Attributes {
  const attributes: Attributes = { classes: [], values: {} }
  for (const token of tokenise(inside)) {
    const equals = token.indexOf('=')
    if (equals > 0) {
      attributes.values[token.slice(0, equals).toLowerCase()] = unquote(token.slice(equals + 1))
    } else if (token.startsWith('#')) attributes.id = token.slice(1)
    else if (token.startsWith('.')) attributes.classes.push(token.slice(1))
  }
  return attributes
}

function tokenise(inside: string): string[] {
  const tokens: string[] = []
  let token = ''
  let quote = ''
  for (const character of inside) {
    if (quote) {
      token += character
      if (character === quote) quote = ''
    } else if (/\s/.test(character)) {
      if (token) tokens.push(token)
      token = ''
    } else {
      if (isQuote(character)) quote = closing(character)
      token += character
    }
  }
  if (token) tokens.push(token)
  return tokens
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '“'
}

// Word processors turn straight quotation marks into curly ones.
function closing(quote: string): string {
  return quote === '“' ? '”' : quote
}

function unquote(value: string): string {
  const first = value.charAt(0)
  return isQuote(first) && value.endsWith(closing(first)) && value.length > 1 ? value.slice(1, -1) : value
}

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
