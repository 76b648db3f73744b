import { type Node, parse } from 'acorn'
import { type GuideLanguage, guideLanguages } from '../site/settings'

/**
 * A module without what it says in the other language: of every `{ en: …, ko: … }` the one is left. Throws where it is no
 * JavaScript.
 */
export function inOneLanguage(module: string, language: GuideLanguage): string {
  const cuts: Span[] = []
  collectCuts(parse(module, { ecmaVersion: 'latest', sourceType: 'module' }), language, cuts)
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), module)
}

type Span = Pick<Node, 'start' | 'end'>

function collectCuts(value: unknown, language: string, cuts: Span[]): void {
  if (Array.isArray(value)) for (const each of value) collectCuts(each, language, cuts)
  if (!isNode(value)) return
  const said = saidInEach(value)
  const kept = said?.[language]
  if (!said || !kept) {
    for (const part of Object.values(value)) collectCuts(part, language, cuts)
    return
  }
  const [first, second] = Object.values(said).toSorted((a, b) => a.start - b.start)
  if (first && second)
    cuts.push(kept === first ? { start: first.end, end: second.end } : { start: first.start, end: second.start })
  collectCuts(kept, language, cuts)
}

/** The properties of an object that has one for each language and no other. */
function saidInEach(node: Node): Record<string, Node> | undefined {
  const properties: unknown = 'properties' in node ? node.properties : undefined
  if (node.type !== 'ObjectExpression' || !Array.isArray(properties) || properties.length !== guideLanguages.length)
    return undefined
  const named = Object.fromEntries(properties.map((each) => [nameOf(each), each]))
  return guideLanguages.every((each) => isNode(named[each])) ? named : undefined
}

function nameOf(property: unknown): string {
  const key: unknown = isNode(property) && 'key' in property ? property.key : undefined
  return isNode(key) && 'name' in key ? String(key.name) : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
