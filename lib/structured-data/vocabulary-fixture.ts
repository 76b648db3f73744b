import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** schema.org's own terms, as far as schema-dts publishes them. */
export interface Vocabulary {
  /** The types that each type is a kind of, itself first. */
  kindsOf: (type: string) => string[]
  /** What a property of a type may have as its value: types, data types, and the members of enumerations. */
  rangeOf: (type: string, property: string) => string[] | undefined
  /** The members of an enumeration. */
  membersOf: (type: string) => string[]
  /** The same in the form of schemaorg-all-https.jsonld, which other tools read. */
  jsonld: object
}

/** Reads the declarations of schema-dts, a file that is generated from the vocabulary in one regular form. */
export function readVocabulary(): Vocabulary {
  const declarations = readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/schema\.js$/, 'schema.d.ts'),
    'utf8',
  )
  const parents = readParents(declarations)
  const ranges = readRanges(declarations)
  const members = readMembers(declarations)
  const kindsOf = (type: string): string[] => [...new Set([type, ...(parents.get(type) ?? []).flatMap(kindsOf)])]
  return {
    kindsOf,
    rangeOf: (type, property) =>
      kindsOf(type)
        .map((kind) => ranges.get(kind)?.get(property))
        .find((range) => range !== undefined),
    membersOf: (type) => members.get(type) ?? [],
    jsonld: { '@graph': [...classes(parents), ...properties(ranges)] },
  }
}

/** `interface PlaceBase extends ThingBase {` and, of types without properties of their own, `PlaceLeaf extends ThingBase`. */
function readParents(declarations: string): Map<string, string[]> {
  const parents = new Map<string, string[]>()
  for (const [, type = '', bases = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+?)(?:Base|Leaf) extends (.+) \{$/gm,
  )) {
    const named = [...bases.matchAll(/(\w+)Base\b/g)].flatMap(([, base = '']) => (base === type ? [] : [base]))
    parents.set(type, [...(parents.get(type) ?? []), ...named])
  }
  return parents
}

/** `"address"?: SchemaValue<PostalAddress | Text | IdReference, "address">;` below the interface it belongs to. */
function readRanges(declarations: string): Map<string, Map<string, string[]>> {
  const ranges = new Map<string, Map<string, string[]>>()
  for (const [, type = '', body = ''] of declarations.matchAll(
    /^interface (\w+)Base extends .+ \{\n([\s\S]*?)^\}$/gm,
  )) {
    const own = [...body.matchAll(/^ {4}"(\w+)"\??: SchemaValue<(.+), "\w+">;$/gm)]
    ranges.set(type, new Map(own.map(([, property = '', range = '']) => [property, range.split(' | ')])))
  }
  return ranges
}

/** `export type ItemAvailability = "https://schema.org/InStock" | "InStock" | …`; members have whole addresses. */
function readMembers(declarations: string): Map<string, string[]> {
  return new Map(
    [...declarations.matchAll(/^export type (\w+) = (.*"https:\/\/schema\.org\/.*);$/gm)].map(
      ([, type = '', union = '']) => [
        type,
        [...union.matchAll(/"(https:[^"]+)"/g)].flatMap(([, member = '']) => member),
      ],
    ),
  )
}

function classes(parents: Map<string, string[]>): object[] {
  return [...parents].map(([type, named]) => ({
    '@id': `schema:${type}`,
    '@type': 'rdfs:Class',
    'rdfs:subClassOf': named.map((parent) => ({ '@id': `schema:${parent}` })),
  }))
}

function properties(ranges: Map<string, Map<string, string[]>>): object[] {
  return [...ranges].flatMap(([type, own]) =>
    [...own.keys()].map((property) => ({
      '@id': `schema:${property}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': { '@id': `schema:${type}` },
    })),
  )
}
