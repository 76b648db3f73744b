import { readVocabulary } from './vocabulary-fixture'

/** A node of a graph as it was read from a page. */
export type Node = { [property: string]: unknown }

/** The type of what an identity stands for. */
type TypeOf = (id: string) => string | undefined

const vocabulary = readVocabulary()

/** Whether something read from JSON is an object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every node at or below a value. */
export function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes)
  return isNode(value) ? [value, ...Object.values(value).flatMap(listNodes)] : []
}

/** Every value below a property of a node, lists taken apart. */
function listValues(node: Node): { property: string; value: unknown }[] {
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, value]) => (Array.isArray(value) ? value : [value]).map((each) => ({ property, value: each })))
}

/**
 * Values of a kind that their property does not admit, in all nodes of a graph. A reference counts as what `typeOf` says that its
 * identity is: one that nothing describes is a mistake as well.
 */
export function judgeValues(graph: unknown, typeOf: TypeOf): string[] {
  return listNodes(graph).flatMap((node) => {
    const type = node['@type']
    if (typeof type !== 'string') return []
    return listValues(node).flatMap(({ property, value }) => {
      const range = vocabulary.rangeOf(type, property) ?? []
      const fits = isNode(value) ? nodeFits(value, range, typeOf) : scalarFits(value, range, typeOf)
      return fits ? [] : `${type}.${property}: ${JSON.stringify(value)} is none of ${range.join(', ')}`
    })
  })
}

function nodeFits(node: Node, range: string[], typeOf: TypeOf): boolean {
  const type = node['@type'] ?? (Object.keys(node).length === 1 ? typeOf(String(node['@id'])) : undefined)
  return typeof type === 'string' && vocabulary.kindsOf(type).some((kind) => range.includes(kind))
}

function scalarFits(value: unknown, range: string[], typeOf: TypeOf): boolean {
  if (typeof value === 'number') return range.some((kind) => ['Number', 'Integer', 'Float'].includes(kind))
  if (typeof value === 'boolean') return range.includes('Boolean')
  if (typeof value !== 'string' || value === '') return false
  const fits = (kind: string) => forms[kind]?.(value) ?? vocabulary.membersOf(kind).includes(value)
  // The context of schema.org reads text as a reference where a property takes no text (JSON-LD 1.1, section 4.2.3).
  return range.some(fits) || (!range.some((kind) => forms[kind]) && nodeFits({ '@id': value }, range, typeOf))
}

const forms: Record<string, (text: string) => boolean> = {
  Text: () => true,
  URL: (text) => URL.canParse(text) && /^https?:\/\//i.test(text),
  Date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  DateTime: (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
  Duration: (text) => /^PT(?=\d)(\d+H)?(\d+M)?$/.test(text),
  Distance: (text) => /^\d+ px$/.test(text),
}
