import type { Issue } from '@adobe/structured-data-validator'
import WebAutoExtractor, { type Extracted } from '@marbec/web-auto-extractor'
import type { Graph } from 'schema-dts'
import { scriptText } from '../../lib/outputs/structured-data/script-text'
import { absolute } from '../../lib/site/addresses'
import { createValidator, isKnown, readVocabulary } from './vocabulary'

const validator = createValidator()

/** A page that says nothing but a graph. */
export function pageWith(graph: Graph): string {
  return `<!doctype html><title>Page</title><script type="application/ld+json">${scriptText(graph)}</script>`
}

/** Every node of the JSON-LD on a page, as the extractor finds it. */
export function listNodesOf(html: string) {
  return listNodes(Object.values(extract(html).jsonld))
}

/** The identities of this site that the structured data of a page refers to, each once. */
export function listReferences(html: string): string[] {
  const values = listNodesOf(html).flatMap((node) => [node['@id'], node.item])
  return [...new Set(values.filter((value) => typeof value === 'string' && value.startsWith(absolute('/'))))].map(
    String,
  )
}

function extract(html: string): Extracted {
  return new WebAutoExtractor().parse(html)
}

/**
 * What is wrong with the structured data of each page, given as HTML by its address: types and properties that schema.org does not
 * have, values of another kind than their property admits, references to nothing on any of the pages or of the others, and
 * properties that Google asks for and that are not left out on purpose.
 */
export async function judgePages(pages: Pages, others: Pages = new Map()): Promise<string[]> {
  const types = new Map([...pages, ...others].flatMap(([address, html]) => [pageType(address), ...listTyped(html)]))
  const problems: string[] = []
  for (const [address, html] of pages) {
    const extracted = extract(html)
    if (Object.keys(extracted.jsonld).length === 0) problems.push(`${address}: no structured data`)
    const values = judgeValues(Object.values(extracted.jsonld), (id) => types.get(id))
    const issues = (await validator.validate(extracted)).filter((issue) => !isKnown(issue))
    problems.push(...[...values, ...issues.map(formatIssue)].map((problem) => `${address}: ${problem}`))
  }
  return problems
}

/** What the pages leave out on purpose of all that Google asks for, as `Type.property`, sorted, each once. */
export async function listAbsences(pages: Pages): Promise<string[]> {
  const absences = new Set<string>()
  for (const html of pages.values()) {
    for (const issue of (await validator.validate(extract(html))).filter(isKnown)) {
      for (const name of issue.fieldNames ?? []) absences.add(`${issue.path?.at(-1)?.type}.${name}`)
    }
  }
  return [...absences].sort()
}

/** HTML by the address of its page. */
type Pages = Map<string, string>

function pageType(address: string): [string, string] {
  return [absolute(address), 'WebPage']
}

function listTyped(html: string): [string, string][] {
  return listNodesOf(html).flatMap(({ '@id': id, '@type': type }): [string, string][] =>
    typeof id === 'string' && typeof type === 'string' ? [[id, type]] : [],
  )
}

function formatIssue({ issueMessage, path = [] }: Issue): string {
  const place = path.map(({ type, property }) => property ?? type).join('.')
  return place === '' ? issueMessage : `${place}: ${issueMessage}`
}

/** A node of a graph as it was read from a page. */
type Node = { [property: string]: unknown }

/** The type of what an identity stands for. */
type TypeOf = (id: string) => string | undefined

const vocabulary = readVocabulary()

/** Whether something read from JSON is an object. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every node at or below a value. */
function listNodes(value: unknown): Node[] {
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
function judgeValues(graph: unknown, typeOf: TypeOf): string[] {
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
