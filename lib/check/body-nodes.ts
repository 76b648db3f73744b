import type { Definition, Nodes } from 'mdast'

/**
 * A node and all nodes below it, in the order of the text. Walking with unist-util-visit makes a named function of every
 * node, which is a twentieth of the check's time.
 */
export function nodesOf(node: Nodes): Nodes[] {
  const nodes: Nodes[] = [node]
  collect(node, nodes)
  return nodes
}

function collect(node: Nodes, nodes: Nodes[]): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    nodes.push(child)
    collect(child, nodes)
  }
}

/** The names of those definitions whose address is an image's. */
export function imageDefinitions(nodes: readonly Nodes[]): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])))
}

/** The text that writes a definition with another address. */
export function writeDefinition({ label, identifier, title }: Definition, address: string): string {
  return `[${label ?? identifier}]: ${address}${title ? ` ${JSON.stringify(title)}` : ''}`
}
