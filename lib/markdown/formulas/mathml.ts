import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import temml from 'temml'
import { mathmlClass } from './mathml-elements'

/** Why a formula is none to TeX. */
export interface FormulaError {
  message: string
  /** Where in the formula, counted from nothing, where that is known. */
  at?: number
}

// Temml keeps to them for what a formula says of sizes (in em and pt), and for macros that call each other.
const limits = { maxSize: [20, 200] as [number, number], maxExpand: 200 }
const longest = 5000
// About half of what fits into a line of a phone.
const longestUnbroken = 24

/** What keeps a formula from being set; undefined when nothing does. */
export function findFormulaError(tex: string): FormulaError | undefined {
  const made = mathmlOf(tex, 'inline')
  return typeof made === 'string' ? undefined : made
}

/** The `<math>` of a formula with its TeX in `alttext`; the TeX as code where it cannot be set. */
export function formulaToMathml(tex: string, display: 'block' | 'inline'): Element {
  const made = mathmlOf(tex, display)
  const [root] = typeof made === 'string' ? fromHtml(made, { fragment: true }).children : []
  if (root?.type !== 'element')
    return { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: tex }] }
  // What does not fit all the same is scrolled, with the keyboard as well.
  const long = display === 'inline' && root.children.length > 1 && { tabIndex: 0 }
  const className = long ? ['formula', 'formula-long'] : ['formula']
  return {
    ...element(root),
    properties: { ...(display === 'block' && { display }), ...long, alttext: tex, className },
  }
}

function mathmlOf(tex: string, display: 'block' | 'inline'): FormulaError | string {
  // Lines break where one part of a long formula ends.
  const wrap = display === 'inline' && tex.length > longestUnbroken ? 'tex' : 'none'
  if (tex.length > longest) return { message: `more than ${longest} characters` }
  try {
    return temml.renderToString(tex, { ...limits, throwOnError: true, displayMode: display === 'block', wrap })
  } catch (error) {
    const { message, position } = error as Error & { position?: number }
    // Temml's own faults, such as for `x^`, have no message for people.
    if (!(error instanceof temml.ParseError)) return { message: 'it ends too early' }
    const reason = message.replace(/\s+at (?:position \d+|end of input):[\s\S]*$/, '').trim()
    return { message: reason, ...(position !== undefined && { at: position }) }
  }
}

/** An element of Temml without its styles, which the policy of the pages gives no effect, and with few of its classes. */
function element(node: Element): Element {
  const { style, className, ...properties } = node.properties
  const kept = (Array.isArray(className) ? className.map(String) : []).filter((name) => mathmlClass.test(name))
  // \boxed says it in a style alone.
  if (typeof style === 'string' && style.includes('border:1px solid')) kept.push('tml-fbox')
  const own: Properties = { ...properties, ...(kept.length > 0 && { className: kept }) }
  return { ...node, properties: own, children: node.children.map(child) }
}

function child(node: ElementContent): ElementContent {
  return node.type === 'element' ? element(node) : node
}
