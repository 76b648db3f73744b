import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../../lib/markdown/site-markdown'
import type { Finding, Notice } from '../../report/problem'

/** The body of a document, read as the site reads it. */
export interface Reading {
  body: string
  lines: Line[]
  tree: Root
  /** Whether the character at an offset is shown to readers as it was written. */
  isText: (offset: number) => boolean
  /** Whether it is code, or HTML, which other rules judge. */
  isCode: (offset: number) => boolean
}

/** A line of a body and where it begins. */
export interface Line {
  text: string
  offset: number
}

/** A finding, or what is only worth a look, and where in the body it stands; the offsets of its edit count in the body as well. */
export type Found = { offset: number } & ({ finding: Finding } | { notice: Pick<Notice, 'found' | 'mend'> })

/** A rule about Markdown that reads otherwise than its author meant. */
export interface Rule {
  /** Whether a body has anything the rule could object to: this is asked of every body, and parsing is what takes long. */
  suspects: (body: string) => boolean
  judge: (reading: Reading) => Found[]
}

const shown = 1
const code = 2
const kindOf: Partial<Record<Nodes['type'], number>> = {
  ...{ paragraph: shown, heading: shown, tableCell: 0, text: shown },
  ...{ code, inlineCode: code, html: code, inlineMath: code, math: code },
  ...{ strong: 0, emphasis: 0, delete: 0, link: 0, linkReference: 0, image: 0, imageReference: 0 },
  ...{ footnoteReference: 0, break: 0 },
}

/** Reads the body of a document. Throws where the parser does, on text that is nested too deeply. */
export function readAsShown(body: string): Reading {
  const tree = parseMarkdown(body)
  const kinds = new Uint8Array(body.length)
  visit(tree, ({ type, position }) => {
    // A text beside an address that was made a link has no position; the paragraph around both has.
    const kind = kindOf[type]
    if (kind !== undefined && position) kinds.fill(kind, position.start.offset, position.end.offset)
  })
  return {
    body,
    lines: linesOf(body),
    tree,
    isText: (offset) => kinds[offset] === shown,
    isCode: (offset) => kinds[offset] === code,
  }
}

function linesOf(body: string): Line[] {
  let offset = 0
  return body.split('\n').map((text) => {
    const line = { text, offset }
    offset += text.length + 1
    return line
  })
}

/** The line that an offset stands in. */
export function lineAtOffset({ body }: Pick<Reading, 'body'>, offset: number): Line {
  const start = offset === 0 ? 0 : body.lastIndexOf('\n', offset - 1) + 1
  const end = body.indexOf('\n', start)
  return { text: body.slice(start, end === -1 ? undefined : end), offset: start }
}
