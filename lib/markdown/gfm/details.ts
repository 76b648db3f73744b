import { toHtml } from 'hast-util-to-html'
import type { Blockquote, Html, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { visit } from 'unist-util-visit'

const opening =
  /^<details(\s+open(?:\s*=\s*(?:""|"open"))?)?\s*>\s*(<summary>(?:(?!<summary|<details)[\s\S])*?<\/summary>)?\s*$/i
const summaryAlone = /^(<summary>(?:(?!<summary|<details)[\s\S])*?<\/summary>)\s*$/i
const closing = /^(?:<\/details>\s*)+$/i

/**
 * Takes `<details>` with its `<summary>`, the only raw HTML of blocks that GitHub's readers know, out of the HTML that is dropped: the
 * tags stand on lines of their own, Markdown between them behind an empty line. A summary is words alone.
 */
export function remarkDetails() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (mayUnfold(node)) node.children = folded(node, () => undefined) as typeof node.children
    })
  }
}

/** The lines of HTML that `remarkDetails` understands. */
export function listDetailsHtml(tree: Root): Set<Html> {
  const known = new Set<Html>()
  visit(tree, (node) => {
    if (mayUnfold(node)) folded(node, (line) => known.add(line))
  })
  return known
}

/** Such a line as it means: the words of a summary without the tags in it. */
export function plainHtml(line: string): string {
  return line.replace(/<summary>[\s\S]*<\/summary>/i, (summary) => {
    const words = { type: 'text' as const, value: wordsOf(summary) }
    return toHtml({ type: 'element', tagName: 'summary', properties: {}, children: [words] })
  })
}

/** The words of a line of HTML, without its tags and comments. */
function wordsOf(html: string): string {
  const text = html.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')
  // Markdown decodes the same references, but has escapes too, which HTML has not.
  return decodeString(text.replaceAll('\\', '\\\\')).trim()
}

function mayUnfold(node: Nodes): node is Parents {
  return 'children' in node && node.children.some((child) => child.type === 'html' && closing.test(child.value))
}

/** The children of a node with all that stands between two such lines as one of them. */
function folded({ children }: Parents, take: (line: Html) => void): RootContent[] {
  const made: RootContent[] = []
  const open: { at: number; lines: Html[]; isOpen: boolean; summary: string }[] = []
  for (const [index, child] of children.entries()) {
    made.push(child)
    if (child.type !== 'html') continue
    const [line, isOpen, summary] = opening.exec(child.value) ?? []
    const next = children[index + 1]
    const below = next?.type === 'html' ? summaryAlone.exec(next.value)?.[1] : undefined
    if (line !== undefined && summary !== undefined) {
      open.push({ at: made.length - 1, lines: [child], isOpen: isOpen !== undefined, summary })
    } else if (line !== undefined && next?.type === 'html' && below !== undefined) {
      open.push({ at: made.length - 1, lines: [child, next], isOpen: isOpen !== undefined, summary: below })
    } else if (open.length > 0 && closing.test(child.value)) {
      made.pop()
      take(child)
      // Two that end together are written on one line, or on two without an empty one between them.
      const ends = child.value.match(/<\/details>/gi)?.length ?? 1
      for (const each of open.splice(-ends).reverse()) {
        each.lines.forEach(take)
        const inside = made.splice(each.at).slice(each.lines.length)
        made.push(detailsOf(each.summary, each.isOpen, inside))
      }
    }
  }
  return made
}

function detailsOf(summary: string, isOpen: boolean, inside: RootContent[]): Blockquote {
  const words: Paragraph = {
    type: 'paragraph',
    data: { hName: 'summary' },
    children: [{ type: 'text', value: wordsOf(summary) }],
  }
  return {
    type: 'blockquote',
    data: { hName: 'details', hProperties: { className: ['details'], ...(isOpen && { open: true }) } },
    children: [words, ...(inside as Blockquote['children'])],
  }
}
