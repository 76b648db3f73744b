/** A tag of Liquid, an output, or a block with its branches, by their offsets in the text. */
export interface LiquidNode {
  /** Nothing for an output. */
  name: string | undefined
  /** What stands behind the name. */
  rest: string
  /** From the sign that opens it up to behind the one that closes it; of a block, behind its last tag. */
  start: number
  end: number
  /** Only of a block. */
  branches?: LiquidBranch[]
}

/** A part of a block: behind a tag such as `if`, `elsif`, `when` or `else`, up to the next one. */
interface LiquidBranch {
  name: string
  rest: string
  start: number
  end: number
  nodes: LiquidNode[]
}

const tag = /\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}|\{\{-?\s*([\s\S]*?)\s*-?\}\}/g
const blocks = new Set(['if', 'unless', 'case', 'for', 'tablerow', 'capture'])
const betweens: Record<string, RegExp> = {
  if: /^(?:elsif|else)$/,
  unless: /^(?:elsif|else)$/,
  case: /^(?:when|else)$/,
  for: /^else$/,
}

interface Open {
  node: LiquidNode
  branches: LiquidBranch[]
}

/** The outermost tags of a text in order, but those that `isOff` says are no tags. A block that nothing closes is the tag that opens it. */
export function readLiquid(text: string, isOff: (offset: number) => boolean): LiquidNode[] {
  const top: LiquidNode[] = []
  const open: Open[] = []
  const nodes = () => open.at(-1)?.branches.at(-1)?.nodes ?? top
  for (const { index, 0: whole, 1: name, 2: rest = '', 3: output = '' } of text.matchAll(tag)) {
    if (isOff(index)) continue
    const end = index + whole.length
    const innermost = open.at(-1)
    const node: LiquidNode = { name, rest: name ? rest : output, start: index, end }
    if (name && blocks.has(name)) open.push({ node, branches: [{ name, rest, start: end, end, nodes: [] }] })
    else if (innermost && name === `end${innermost.node.name}`) {
      endBranch(innermost, index)
      open.pop()
      nodes().push({ ...innermost.node, end, branches: innermost.branches })
    } else if (innermost && name && betweens[innermost.node.name ?? '']?.test(name)) {
      endBranch(innermost, index)
      innermost.branches.push({ name, rest, start: end, end, nodes: [] })
    } else nodes().push(node)
  }
  for (const { node, branches } of open) top.push(node, ...branches.flatMap((branch) => branch.nodes))
  return top.toSorted((a, b) => a.start - b.start)
}

function endBranch({ branches }: Open, end: number): void {
  const last = branches.at(-1)
  if (last) last.end = end
}
