import type { ElementContent } from 'hast'

const marks = new Set(['a', 'em', 'strong', 'del', 'sup'])

/** Whether a reader sees nothing of a node: white space, a line break, or a mark around nothing else. */
export function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return true
  return node.tagName === 'br' || (marks.has(node.tagName) && node.children.every(isBlank))
}

/** A run of text without white space and line breaks at its edges, also inside emphasis and links. */
export function trimmed(run: ElementContent[]): ElementContent[] {
  return trimmedAt('end', trimmedAt('start', run))
}

function trimmedAt(edge: 'start' | 'end', run: ElementContent[]): ElementContent[] {
  const visible = edge === 'start' ? run.findIndex(isVisible) : run.findLastIndex(isVisible)
  if (visible === -1) return []
  const kept = edge === 'start' ? run.slice(visible) : run.slice(0, visible + 1)
  const outermost = kept.at(edge === 'start' ? 0 : -1)
  if (!outermost) return []
  const node = trimmedNode(edge, outermost)
  return edge === 'start' ? [node, ...kept.slice(1)] : [...kept.slice(0, -1), node]
}

function isVisible(node: ElementContent): boolean {
  return !isBlank(node)
}

function trimmedNode(edge: 'start' | 'end', node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: edge === 'start' ? node.value.trimStart() : node.value.trimEnd() }
  if (node.type !== 'element' || !marks.has(node.tagName)) return node
  return { ...node, children: trimmedAt(edge, node.children) }
}
