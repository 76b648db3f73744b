import type { Issue } from '@adobe/structured-data-validator'
import WebAutoExtractor, { type Extracted } from '@marbec/web-auto-extractor'
import type { Graph } from 'schema-dts'
import { createValidator, isKnown } from './google-rules-fixture'
import { absolute } from './identity'
import { scriptText } from './script-text'
import { judgeValues, listNodes } from './values-fixture'

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
