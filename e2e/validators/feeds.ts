import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import type { FeedFile } from '../../lib/site/written-files'

function schema(file: string): string {
  return readFileSync(new URL(`feed-schemas/${file}`, import.meta.url), 'utf8')
}

const atom = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema('atom.rng')))
const rss = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema('rss.rng')))
const sitemap = XsdValidator.fromDoc(XmlDocument.fromString(schema('sitemap.xsd')))
const ajv = new Ajv({ allErrors: true })
addFormats(ajv)
const jsonFeed = ajv.compile(JSON.parse(schema('json-feed.json')))

/** Throws what is wrong with a feed's file, if anything is. */
export const validateFeed: Record<FeedFile, (text: string) => void> = {
  'feed.xml': (text) => validateXml(text, rss),
  'atom.xml': (text) => validateXml(text, atom, assertAtom),
  'feed.json': (text) => {
    if (!jsonFeed(JSON.parse(text))) throw new Error(ajv.errorsText(jsonFeed.errors))
  },
}

/** Throws what is wrong with a sitemap, if anything is. */
export function validateSitemap(text: string): void {
  validateXml(text, sitemap)
}

function validateXml(
  text: string,
  validator: { validate: (document: XmlDocument) => void },
  assert?: (document: XmlDocument) => void,
): void {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    assert?.(document)
  } finally {
    document.dispose()
  }
}

const namespaces = { atom: 'http://www.w3.org/2005/Atom' }

// What appendix B of RFC 4287 states as Schematron, and what sections 4.1.1 and 4.1.2 add to it.
const offences: Record<string, string> = {
  'a feed without author has an entry without one': '/atom:feed[not(atom:author)]/atom:entry[not(atom:author)]',
  'an entry has neither an alternate link nor content':
    '//atom:entry[not(atom:link[not(@rel) or @rel="alternate"]) and not(atom:content)]',
  'two entries have one id': '//atom:entry[atom:id = preceding-sibling::atom:entry/atom:id]',
  'the feed does not say where it is': '/atom:feed[not(atom:link[@rel="self"])]',
}

function assertAtom(document: XmlDocument): void {
  for (const [offence, where] of Object.entries(offences)) {
    if (document.find(where, namespaces).some((node) => node instanceof XmlElement)) throw new Error(offence)
  }
}
