import type { Element, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { treeOf } from '../markdown/html-tree'
import { rememberedLately } from '../site/remembered'

/** A photograph as the HTML of a text shows it. */
export interface Figure {
  /** Below the document's folder: `photos/<file>`. */
  file: string
  alt: string
  caption?: string
}

/** The trees of how many texts are kept: one takes twenty times the room of its text. */
const treesAtOnce = 100

/** A text at its level-2 headings: what stands before the first, the parts, the footnotes. */
export const treesOf = rememberedLately(treesAtOnce, (html) => {
  const [opening, footnotes]: [Root, Root] = [emptyRoot(), emptyRoot()]
  const parts: { heading: Element; body: Root }[] = []
  for (const node of treeOf(html).children) {
    if (isElement(node, 'section')) footnotes.children.push(node)
    else if (isElement(node, 'h2')) parts.push({ heading: node, body: emptyRoot() })
    else (parts.at(-1)?.body ?? opening).children.push(node)
  }
  return { opening, parts, footnotes }
})

function emptyRoot(): Root {
  return { type: 'root', children: [] }
}

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}

/** What a text says of itself, of which much less is kept in memory than of its tree. */
export interface TextFacts {
  /** Those of level 2. */
  headings: Element[]
  /** In reading order, with the place of the part that each stands in; none in front of the first and in footnotes. */
  photos: (Figure & { part?: number })[]
  /** How long it takes to read. */
  minutes: number
}

const known = new Map<string, TextFacts>()

/** What a text, given as HTML, says of itself. */
export function factsOf(html: string): TextFacts {
  const facts = known.get(html) ?? readFacts(html)
  known.set(html, facts)
  return facts
}

/** Takes over what was read of a text when its data was made. */
export function knowFacts(html: string, facts: TextFacts): void {
  known.set(html, facts)
}

/** Reads that anew. */
export function readFacts(html: string): TextFacts {
  const { opening, parts, footnotes } = treesOf(html)
  const inOrder = [opening, ...parts.flatMap(({ heading, body }) => [heading, body]), footnotes]
  return {
    headings: parts.map(({ heading }) => heading),
    photos: [
      ...listFigures(opening),
      ...parts.flatMap(({ body }, part) => listFigures(body).map((figure) => ({ ...figure, part }))),
      ...listFigures(footnotes),
    ],
    minutes: minutesFor(inOrder.map((tree) => textOf(tree)).join('')),
  }
}

/** The photographs in a tree, in reading order. */
export function listFigures(tree: Root): Figure[] {
  const figures: Figure[] = []
  visit(tree, 'element', (figure) => {
    const file = figure.properties.dataPhoto
    if (typeof file !== 'string') return
    const alt = partOf(figure, 'img')?.properties.alt
    const caption = partOf(figure, 'figcaption')
    figures.push({ file, alt: typeof alt === 'string' ? alt : '', ...(caption && { caption: textOf(caption) }) })
  })
  return figures
}

function partOf(figure: Element, tagName: string): Element | undefined {
  return figure.children.find((node): node is Element => isElement(node, tagName))
}

/** How much of a text is read in a minute: Hangul by syllables, everything else by words. */
const syllablesAMinute = 500
const wordsAMinute = 230

/** How many minutes it takes to read a text; at least one. */
function minutesFor(text: string): number {
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const words = text.match(/[\p{Letter}\p{Number}]+/gu)?.filter((word) => !/\p{Script=Hangul}/u.test(word)).length ?? 0
  return Math.max(1, Math.round(syllables / syllablesAMinute + words / wordsAMinute))
}
