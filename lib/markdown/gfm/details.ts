import { toHtml } from 'hast-util-to-html'
import type { Blockquote, Html, Paragraph, Parents, Root, RootContent } from 'mdast'
import { parseEntities } from 'parse-entities'
import { visit } from 'unist-util-visit'

const opening =
  /^<details(\s+open(?:\s*=\s*(?:""|"open"))?)?\s*>\s*(<summary>(?:(?!<summary|<details)[\s\S])*?<\/summary>)?\s*$/i
const summaryAlone = /^(<summary>(?:(?!<summary|<details)[\s\S])*?<\/summary>)\s*$/i
const closing = /^(?:<\/details>\s*)+$/i

/** A part of a text that readers unfold: the lines of HTML around it, and where among the children of their parent it begins and ends. */
interface Details {
  start: number
  end: number
  /** How many of the children its opening takes. */
  taken: number
  isOpen: boolean
  /** As it is written, with its tags. */
  summary: string
}

/**
 * Takes `<details>` with its `<summary>`, the only raw HTML of blocks that GitHub's readers know, out of the HTML that is dropped: the
 * tags stand on lines of their own, Markdown between them behind an empty line. A summary is words alone.
 */
export function remarkDetails() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return
      for (let found = findDetails(node); found; found = findDetails(node)) fold(node, found)
    })
  }
}

/** The lines of HTML that `remarkDetails` understands. */
export function listDetailsHtml(tree: Root): Set<Html> {
  const known = new Set<Html>()
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return
    const copy = { ...node, children: [...node.children] } as Parents
    for (let found = findDetails(copy); found; found = findDetails(copy)) {
      const lines = [...copy.children.slice(found.start, found.start + found.taken), copy.children[found.end]]
      for (const line of lines) if (line?.type === 'html') known.add(line)
      fold(copy, found)
    }
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
  return parseEntities(html.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')).trim()
}

/** The innermost first one, so that those around it find it folded. */
function findDetails({ children }: Parents): Details | undefined {
  let open: Details | undefined
  for (const [index, child] of children.entries()) {
    if (child.type !== 'html') continue
    const [line, isOpen, summary] = opening.exec(child.value) ?? []
    const next = children[index + 1]
    const below = summary === undefined && next?.type === 'html' ? summaryAlone.exec(next.value)?.[1] : undefined
    const words = summary ?? below
    if (line !== undefined && words !== undefined) {
      open = { start: index, end: -1, taken: below === undefined ? 1 : 2, isOpen: isOpen !== undefined, summary: words }
    } else if (open && closing.test(child.value)) return { ...open, end: index }
  }
  return undefined
}

function fold(parent: Parents, { start, end, taken, isOpen, summary }: Details): void {
  const words: Paragraph = {
    type: 'paragraph',
    data: { hName: 'summary' },
    children: [{ type: 'text', value: wordsOf(summary) }],
  }
  const folded: Blockquote = {
    type: 'blockquote',
    data: { hName: 'details', hProperties: { className: ['details'], ...(isOpen && { open: true }) } },
    children: [words, ...(parent.children.slice(start + taken, end) as Blockquote['children'])],
  }
  // Two that end together are written on one line, or on two without an empty one between them.
  const last = parent.children[end]
  const rest = last?.type === 'html' ? last.value.replace(/^<\/details>\s*/i, '') : ''
  const left: RootContent[] = rest ? [{ type: 'html', value: rest }] : []
  parent.children.splice(start, end + 1 - start, ...([folded, ...left] as never[]))
}
