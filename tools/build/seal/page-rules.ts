import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { mathmlElements } from '../../../lib/markdown/formulas/mathml-elements'
import { languages } from '../../../lib/site/languages'
import { moduleAddress, partAddresses, speculationRules, writeModuleAddress } from '../../../lib/site/page-head'
import { type InEach, type Message, verbatim } from '../../report/message'
import { attribute, excerpt, hasOnly, showTag } from './page-tree'

/** What an element must not be or carry, and what is allowed in its place. */
export interface Objection {
  found: Message
  expected: Message
}

const scripts: InEach = {
  en: `<script type="module" src="${moduleAddress}">, JSON-LD or the speculation rules of lib/site/page-head.ts`,
  ko: `<script type="module" src="${moduleAddress}">, JSON-LD, 또는 lib/site/page-head.ts의 규칙`,
}

function judgeScript(element: Element): Objection | undefined {
  if (element.tagName !== 'script') return undefined
  const type = attribute(element, 'type')
  const text = textOf(element)
  const src = attribute(element, 'src')
  const ours = [moduleAddress, ...Object.values(partAddresses), ...languages.map(writeModuleAddress)]
  const isOurs = src !== undefined && ours.includes(src)
  if (isOurs && type === 'module' && text === '' && hasOnly(element, 'type', 'src')) return undefined
  if (src !== undefined) return { found: verbatim(showTag(element, 'src')), expected: scripts }
  if (type === 'application/ld+json') {
    return isJson(text)
      ? undefined
      : { found: brokenData(excerpt(text)), expected: { en: 'valid JSON', ko: '올바른 JSON' } }
  }
  if (type === 'speculationrules') {
    if (text === speculationRules) return undefined
    return {
      found: verbatim(`<script type="speculationrules"> ${excerpt(text)}`),
      expected: {
        en: 'the text of lib/site/page-head.ts, unchanged',
        ko: 'lib/site/page-head.ts의 글 그대로',
      },
    }
  }
  if (text.includes('$RC(') || text.includes('$RS(') || text.includes('$RX(')) {
    return { found: streamed, expected: streamless }
  }
  return { found: inline(excerpt(text)), expected: scripts }
}

const streamed: InEach = {
  en: 'a part of the page that only the framework script would put in its place',
  ko: '프레임워크의 스크립트가 있어야 제자리에 놓이는 부분',
}
const streamless: InEach = {
  en: 'a page rendered in one piece: no <Suspense>, no loading.tsx, data awaited in the page itself',
  ko: '한 번에 그린 페이지. <Suspense>와 loading.tsx 없이, 데이터는 페이지에서 기다립니다',
}

function brokenData(text: string): InEach {
  return { en: `JSON-LD that does not parse: ${text}`, ko: `읽히지 않는 JSON-LD: ${text}` }
}

function inline(text: string): InEach {
  return { en: `an inline script: ${text}`, ko: `페이지 안에 적힌 스크립트: ${text}` }
}

function judgeStreaming(element: Element): Objection | undefined {
  const id = attribute(element, 'id') ?? ''
  const pending = element.tagName === 'template' && (/^[BP]:/.test(id) || element.properties.dataDgst !== undefined)
  const segment = attribute(element, 'hidden') !== undefined && /^S:/.test(id)
  return pending || segment
    ? { found: verbatim(showTag(element, id ? 'id' : undefined)), expected: streamless }
    : undefined
}

const aClass: InEach = {
  en: 'a class: the policy gives style attributes no effect',
  ko: 'class. 보안 정책 때문에 style 속성은 효과가 없습니다',
}
const noHandler: InEach = {
  en: 'no event handler attribute: listen in browser/',
  ko: '이벤트 속성 없이. 이벤트는 browser/에서 받습니다',
}
const inStylesheet: InEach = {
  en: 'movement in the stylesheet: SVG animation can rewrite links',
  ko: '스타일시트의 움직임. SVG 애니메이션은 링크를 바꿀 수 있습니다',
}
const onlyPolicy: InEach = {
  en: 'no http-equiv but the policy, which seal writes',
  ko: '봉인이 쓰는 보안 정책 말고는 http-equiv 없이',
}

const readAlike: InEach = {
  en: 'elements that every browser reads alike; what is for readers without scripts is shown by @media (scripting: none)',
  ko: '어느 브라우저에서나 똑같이 읽히는 요소. 스크립트 없이 보일 것은 @media (scripting: none)으로 보여 줍니다',
}

const onlyMathml: InEach = {
  en: 'nothing in a formula but the elements of lib/markdown/formulas/mathml-elements.ts',
  ko: '수식 안에는 lib/markdown/formulas/mathml-elements.ts의 요소만',
}

function without(attribute: string): InEach {
  return { en: `no ${attribute} attribute`, ko: `${attribute} 속성 없이` }
}

function onDemand(tagName: string): InEach {
  return {
    en: `no <${tagName}>: a script may add one when the reader asks for it`,
    ko: `<${tagName}> 없이. 독자가 원할 때 스크립트가 더할 수는 있습니다`,
  }
}

function judgeAttributes(element: Element): Objection[] {
  return Object.keys(element.properties).flatMap((property) => {
    const expected = insteadOf(property)
    return expected ? { found: verbatim(showTag(element, property)), expected } : []
  })
}

function insteadOf(property: string): InEach | undefined {
  if (property === 'style') return aClass
  if (/^on/i.test(property)) return noHandler
  return property === 'srcDoc' || property === 'ping' ? without(property.toLowerCase()) : undefined
}

const foreign = ['applet', 'base', 'embed', 'fencedframe', 'frame', 'frameset', 'iframe', 'object', 'portal']
// A browser reads these by other rules than the parser that everything here is judged by: text of an attribute becomes elements.
const readOtherwise = ['foreignObject', 'noembed', 'noframes', 'noscript', 'plaintext', 'xmp']
const animations = ['animate', 'animateMotion', 'animateTransform', 'set']

/** A formula of nothing but the elements and attributes that the Markdown pipeline leaves: no other reading of them is possible. */
function judgeFormula({ tagName, children }: Element): Objection | undefined {
  if (tagName !== 'math' && !mathmlElements.includes(tagName)) return undefined
  const stranger = children.find((child) => child.type === 'element' && !mathmlElements.includes(child.tagName))
  return stranger?.type === 'element' ? { found: verbatim(showTag(stranger)), expected: onlyMathml } : undefined
}

function judgeElement(element: Element): Objection | undefined {
  if (foreign.includes(element.tagName)) {
    return {
      found: verbatim(showTag(element, 'src')),
      expected: onDemand(element.tagName),
    }
  }
  if (readOtherwise.includes(element.tagName)) {
    return { found: verbatim(showTag(element)), expected: readAlike }
  }
  if (animations.includes(element.tagName)) {
    return {
      found: verbatim(showTag(element, 'attributeName')),
      expected: inStylesheet,
    }
  }
  if (element.tagName === 'meta' && attribute(element, 'httpEquiv') !== undefined) {
    return { found: verbatim(showTag(element, 'httpEquiv')), expected: onlyPolicy }
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
  if (!rels.includes(rel))
    return { found: verbatim(showTag(element, 'rel')), expected: verbatim(`rel: ${rels.join(', ')}`) }
  const use = attribute(element, 'as')
  if (rel !== 'preload' || use === 'font' || use === 'image') return undefined
  return {
    found: verbatim(showTag(element, 'as')),
    expected: { en: 'a preload of a font or an image', ko: '글꼴이나 그림의 preload' },
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const rules = [judgeScript, judgeStreaming, judgeAttributes, judgeElement, judgeFormula, judgeLink]

/** Why the element may not stand in a published page; empty when it may. Where its addresses lead is not judged here. */
export function listObjections(element: Element): Objection[] {
  return rules.flatMap((judge) => judge(element) ?? [])
}
