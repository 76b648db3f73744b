import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Whether a text may define an address apart: most do not, and need no walk to look for them. */
export function hasDefinitions(body: string): boolean {
  return body.includes(']:')
}

/** The names of those definitions whose address is an image's. */
export function imageDefinitions(tree: Root): Set<string> {
  const names = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier)
  })
  return names
}

/** The text that writes a definition with another address. */
export function writeDefinition({ label, identifier, title }: Definition, address: string): string {
  return `[${label ?? identifier}]: ${address}${title ? ` ${JSON.stringify(title)}` : ''}`
}
