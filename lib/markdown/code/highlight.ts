import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import cmake from 'highlight.js/lib/languages/cmake'
import dart from 'highlight.js/lib/languages/dart'
import dockerfile from 'highlight.js/lib/languages/dockerfile'
import elixir from 'highlight.js/lib/languages/elixir'
import groovy from 'highlight.js/lib/languages/groovy'
import haskell from 'highlight.js/lib/languages/haskell'
import http from 'highlight.js/lib/languages/http'
import julia from 'highlight.js/lib/languages/julia'
import juliaRepl from 'highlight.js/lib/languages/julia-repl'
import latex from 'highlight.js/lib/languages/latex'
import llvm from 'highlight.js/lib/languages/llvm'
import matlab from 'highlight.js/lib/languages/matlab'
import nginx from 'highlight.js/lib/languages/nginx'
import powershell from 'highlight.js/lib/languages/powershell'
import properties from 'highlight.js/lib/languages/properties'
import protobuf from 'highlight.js/lib/languages/protobuf'
import scala from 'highlight.js/lib/languages/scala'
import { common, createLowlight } from 'lowlight'
import { SKIP, visit } from 'unist-util-visit'
import { highlightedName, scopeClasses } from './languages'
/** Knows the languages of `languages.ts`. */
export const highlighter = createLowlight({
  ...common,
  ...{ cmake, dart, dockerfile, elixir, groovy, haskell, http, julia, 'julia-repl': juliaRepl, latex, llvm, matlab },
  ...{ nginx, powershell, properties, protobuf, scala },
})

// Its patterns are tried at every character, and nobody reads more of it for its colours.
const longest = 20_000

/** Colours the code of blocks whose language is known, by classes. */
export function rehypeHighlight() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const [code] = node.children
      if (node.tagName !== 'pre' || code?.type !== 'element') return undefined
      const text = textOf(code)
      const name = highlightedName(languageOf(code))
      if (name === undefined || text.length > longest) return SKIP
      const { children } = highlighter.highlight(name, text, { prefix: '' })
      code.children = simplified(children as ElementContent[])
      if (code.children.some(({ type }) => type === 'element')) node.properties.className = ['highlighted']
      return SKIP
    })
  }
}

function languageOf({ properties }: Element): string {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : []
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? ''
}

/** Code with the classes of the page alone, what stands in one colour as one text. */
function simplified(children: ElementContent[], around?: string): ElementContent[] {
  const made: ElementContent[] = []
  for (const child of children) {
    for (const part of simplifiedNode(child, around)) {
      const last = made.at(-1)
      if (part.type === 'text' && last?.type === 'text') last.value += part.value
      else made.push(part)
    }
  }
  return made
}

function simplifiedNode(node: ElementContent, around?: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [{ type: 'text', value: node.value }] : []
  const scopes = Array.isArray(node.properties.className) ? node.properties.className.map(String) : []
  const own = scopes.includes('prompt_') ? 'prompt' : scopeClasses[scopes[0] ?? '']
  const inside = simplified(node.children, own ?? around)
  return own === undefined || own === around
    ? inside
    : [{ type: 'element', tagName: 'span', properties: { className: [own] }, children: inside }]
}
