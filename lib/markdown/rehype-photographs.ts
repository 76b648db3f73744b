import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { photoPath } from './photo-path'

const phrasingBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Makes every photograph beside the document a `<figure data-photo="photos/<file>">` of its own, with its caption.
 * A paragraph around it is split where the photograph stood; out of a heading it moves behind the heading. A link around
 * a photograph stands behind it as text, because the photograph itself leads to its own page.
 */
export function rehypePhotographs() {
  return (tree: Root): void => {
    liftOut(tree)
    visit(tree, 'element', (node, index, parent) => {
      const figure = figureOf(node)
      if (figure && parent && index !== undefined && !isFigure(parent)) parent.children[index] = figure
    })
  }
}

function isFigure(node: Parents): boolean {
  return node.type === 'element' && node.tagName === 'figure'
}

function liftOut(parent: Root | Element): void {
  const children: (RootContent | ElementContent)[] = []
  for (const child of parent.children) {
    if (child.type === 'element' && phrasingBlocks.has(child.tagName)) children.push(...split(child))
    else {
      if (child.type === 'element') liftOut(child)
      children.push(child)
    }
  }
  parent.children = children as ElementContent[]
}

/** The pieces of a block of text and the photographs in it, in reading order. */
function split(block: Element): ElementContent[] {
  const pieces: ElementContent[] = []
  const isHeading = block.tagName !== 'p'
  let run: ElementContent[] = []
  const closeRun = () => {
    if (run.some((node) => !isBlank(node))) pieces.push({ ...block, children: trimmed(run) })
    run = []
  }
  const behind: ElementContent[] = []
  for (const child of block.children) {
    const figures = takeFigures(child)
    if (figures.length === 0) {
      run.push(child)
    } else if (isHeading) {
      behind.push(...figures)
    } else {
      closeRun()
      pieces.push(...figures)
    }
  }
  closeRun()
  return [...pieces, ...behind]
}

function takeFigures(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return []
  const own = figureOf(node)
  if (own) return [own]
  const inner = node.children.map((child) => ({ child, figures: takeFigures(child) }))
  if (inner.every(({ figures }) => figures.length === 0)) return []
  const address = node.tagName === 'a' ? node.properties.href : undefined
  return [
    ...inner.flatMap(({ child, figures }) =>
      figures.length > 0 ? figures : isBlank(child) ? [] : [paragraph([{ ...node, children: [child] }])],
    ),
    ...(typeof address === 'string' ? [paragraph([{ ...node, children: [{ type: 'text', value: address }] }])] : []),
  ]
}

function figureOf(node: Element): Element | undefined {
  const source = node.tagName === 'img' ? node.properties.src : undefined
  const photo = typeof source === 'string' ? photoPath(source) : undefined
  if (!photo) return undefined
  const { title, alt } = node.properties
  const image: Element = { ...node, properties: { src: photo, alt: alt ?? '' }, children: [] }
  const caption: ElementContent[] =
    typeof title === 'string' && title.trim()
      ? [{ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] }]
      : []
  return { type: 'element', tagName: 'figure', properties: { dataPhoto: photo }, children: [image, ...caption] }
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function isBlank(node: ElementContent): boolean {
  return (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br')
}

function trimmed(run: ElementContent[]): ElementContent[] {
  const from = run.findIndex((node) => !isBlank(node))
  const to = run.findLastIndex((node) => !isBlank(node))
  return run.slice(from, to + 1)
}
