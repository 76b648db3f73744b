import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { attribute, excerpt, hasOnly, showTag } from './page-tree'
import { speculationRules } from './speculation-rules'

/** What an element must not be or carry, and what is allowed in its place. */
export interface Objection {
  found: string
  expected: string
}

/** The address under which the layout refers to the site's only script, before it gets its hashed name. */
export const moduleAddress = '/moim.js'

const scripts = `<script type="module" src="${moduleAddress}">, JSON-LD or the speculation rules of lib/seal/speculation-rules.ts`

function judgeScript(element: Element): Objection | undefined {
  if (element.tagName !== 'script') return undefined
  const type = attribute(element, 'type')
  const text = textOf(element)
  const src = attribute(element, 'src')
  if (src === moduleAddress && type === 'module' && text === '' && hasOnly(element, 'type', 'src')) return undefined
  if (src !== undefined) return { found: showTag(element, 'src'), expected: scripts }
  if (type === 'application/ld+json') {
    return isJson(text) ? undefined : { found: `JSON-LD that does not parse: ${excerpt(text)}`, expected: 'valid JSON' }
  }
  if (type === 'speculationrules') {
    if (text === speculationRules) return undefined
    return {
      found: `speculation rules ${excerpt(text)}`,
      expected: 'the text of lib/seal/speculation-rules.ts, unchanged',
    }
  }
  if (text.includes('$RC(') || text.includes('$RS(') || text.includes('$RX(')) {
    return { found: 'a part of the page that only the framework script would put in its place', expected: streamless }
  }
  return { found: `an inline script: ${excerpt(text)}`, expected: scripts }
}

const streamless = 'a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself'

function judgeStreaming(element: Element): Objection | undefined {
  const id = attribute(element, 'id') ?? ''
  const pending = element.tagName === 'template' && (/^[BP]:/.test(id) || element.properties.dataDgst !== undefined)
  const segment = attribute(element, 'hidden') !== undefined && /^S:/.test(id)
  return pending || segment ? { found: showTag(element, id ? 'id' : undefined), expected: streamless } : undefined
}

function judgeAttributes(element: Element): Objection[] {
  return Object.keys(element.properties).flatMap((property) => {
    const found = showTag(element, property)
    if (property === 'style') return { found, expected: 'a class: the policy gives style attributes no effect' }
    if (/^on/i.test(property)) return { found, expected: 'no event handler attribute: listen in browser/' }
    if (property === 'srcDoc' || property === 'ping')
      return { found, expected: `no ${property.toLowerCase()} attribute` }
    return []
  })
}

const foreign = ['applet', 'base', 'embed', 'fencedframe', 'frame', 'frameset', 'iframe', 'object', 'portal']
const animations = ['animate', 'animateMotion', 'animateTransform', 'set']

function judgeElement(element: Element): Objection | undefined {
  if (foreign.includes(element.tagName)) {
    return {
      found: showTag(element, 'src'),
      expected: `no <${element.tagName}>: a script may add one when the reader asks for it`,
    }
  }
  if (animations.includes(element.tagName)) {
    return {
      found: showTag(element, 'attributeName'),
      expected: 'movement in the stylesheet: SVG animation can rewrite links',
    }
  }
  if (element.tagName === 'meta' && attribute(element, 'httpEquiv') !== undefined) {
    return { found: showTag(element, 'httpEquiv'), expected: 'no http-equiv but the policy, which seal writes' }
  }
  return undefined
}

const rels =
  'alternate apple-touch-icon author canonical describedby help icon license manifest me next preload prev search up'.split(
    ' ',
  )

function judgeLink(element: Element): Objection | undefined {
  if (element.tagName !== 'link') return undefined
  const rel = attribute(element, 'rel') ?? ''
  if (!rels.includes(rel)) return { found: showTag(element, 'rel'), expected: `rel one of: ${rels.join(', ')}` }
  const use = attribute(element, 'as')
  if (rel !== 'preload' || use === 'font' || use === 'image') return undefined
  return { found: showTag(element, 'as'), expected: 'a preload of a font or an image' }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const rules = [judgeScript, judgeStreaming, judgeAttributes, judgeElement, judgeLink]

/** Why the element may not stand in a published page; empty when it may. Where its addresses lead is not judged here. */
export function listObjections(element: Element): Objection[] {
  return rules.flatMap((judge) => judge(element) ?? [])
}
