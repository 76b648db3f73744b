import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Validator, { type Issue } from '@adobe/structured-data-validator'

/** schema.org's own terms, as far as schema-dts publishes them. */
interface Vocabulary {
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

/** What Google's documentation requires of the types that the validator has no rules for. */
const required: Record<string, string[]> = {
  Event: ['name', 'startDate', 'location'],
  Place: ['address'],
  VirtualLocation: ['url'],
  ProfilePage: ['mainEntity'],
  BlogPosting: ['headline', 'author', 'datePublished'],
  ItemList: ['itemListElement'],
  Offer: ['url'],
  WebSite: ['name', 'url'],
}

/** What pages leave out on purpose, by type and property, and why. */
export const absent: Record<string, Record<string, string>> = {
  Event: { location: 'the files of some events state no venue' },
  Place: { address: 'the files of some events name a venue without its address' },
  VideoObject: {
    thumbnailUrl: 'no file has seen the preview picture, and without the upload date it would change nothing',
    uploadDate: 'no file states it',
    description: 'few talks have an abstract',
    duration: 'no file states how long a recording is; the length of a talk is another matter',
    expires: 'no recording is known to be taken down',
    hasPart: 'no file states chapters',
    publication: 'only for live streams',
    ineligibleRegion: 'not known',
    regionsAllowed: 'not known',
    interactionStatistic: 'nobody is counted',
    interactionCount: 'nobody is counted',
  },
  ImageObject: {
    creator: 'a credit does not say whether it names a person or an organisation',
    creditText: 'only where photos.yaml states it',
    copyrightNotice: 'no file states it',
    license: 'no file states it',
    acquireLicensePage: 'there is none',
  },
}

/** The validator with schema.org's terms and with the rules above. */
export function createValidator(): Validator {
  const validator = new Validator(readVocabulary().jsonld)
  for (const [type, properties] of Object.entries(required)) {
    const rule = { default: ruleFor(properties) }
    validator.registeredHandlers[type] = [...(validator.registeredHandlers[type] ?? []), async () => rule]
  }
  return validator
}

function ruleFor(properties: string[]) {
  return class RequiredProperties {
    constructor(private readonly config: { path: Issue['path'] }) {}

    validate(data: Record<string, unknown>): Issue[] {
      return properties
        .filter((property) => data[property] === undefined)
        .map((property) => ({
          issueMessage: `Required attribute "${property}" is missing`,
          severity: 'ERROR' as const,
          path: this.config.path,
          fieldNames: [property],
        }))
    }
  }
}

/** Whether an issue is one of those properties that are left out on purpose. */
export function isKnown({ issueMessage, path, fieldNames = [] }: Issue): boolean {
  const type = path?.at(-1)?.type
  const reasons = typeof type === 'string' ? absent[type] : undefined
  const isAbsence = /is missing|\(optional\)/.test(issueMessage)
  return isAbsence && reasons !== undefined && fieldNames.length > 0 && fieldNames.every((name) => reasons[name])
}
