import type { Element } from 'hast'
import type { Literal, Root } from 'mdast'
import type { Options } from 'remark-stringify'
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { formulaSyntax } from './formula-syntax'
import { formulaToMathml } from './mathml'

/** A formula within a paragraph: its TeX, without the marks. */
interface InlineMath extends Literal {
  type: 'inlineMath'
  /** Written with marks that set a formula apart, `$$` or `\[`. */
  isApart?: boolean
}

/** A formula that stands by itself. */
interface DisplayMath extends Literal {
  type: 'math'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface RootContentMap {
    inlineMath: InlineMath
    math: DisplayMath
  }
}

/** Teaches a parser the formulas of `formulaSyntax`: they become the nodes `inlineMath` and `math`, as with remark-math. */
export function remarkFormulas(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), formulaSyntax]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        formula(token) {
          const written = this.sliceSerialize(token)
          this.enter({ type: 'inlineMath', value: texOf(written), isApart: /^(?:\$\$|\\\[)/.test(written) }, token)
        },
        formulaBlock(token) {
          this.enter({ type: 'math', value: texOf(this.sliceSerialize(token)) }, token)
        },
      },
      transforms: [setApart],
      exit: {
        formula(token) {
          this.exit(token)
        },
        formulaBlock(token) {
          this.exit(token)
        },
      },
    },
  ]
}

/** A paragraph of nothing but a formula whose marks set it apart is that formula, and so is code in the language `math`, as on GitHub. */
function setApart(tree: Root): void {
  visit(tree, 'code', ({ lang, value, position }, index, parent) => {
    if (lang !== 'math' || index === undefined) return
    parent?.children.splice(index, 1, { type: 'math', value, position })
  })
  visit(tree, 'paragraph', ({ children: [formula, ...others], position }, index, parent) => {
    if (formula?.type !== 'inlineMath' || !formula.isApart || others.length > 0 || index === undefined) return
    parent?.children.splice(index, 1, { type: 'math', value: formula.value, position })
  })
}

/** What stands between the marks; GitHub's form $`…`$ has backticks as well. */
function texOf(written: string): string {
  const inside = written.trim().replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g, '')
  return inside.replace(/^`([\s\S]*)`$/, '$1').trim()
}

/** How formulas become HTML, for remark-rehype. */
export const formulaHandlers = {
  inlineMath: (_: unknown, { value }: InlineMath): Element => formulaToMathml(value, 'inline'),
  math: (_: unknown, { value }: DisplayMath): Element => ({
    type: 'element',
    tagName: 'div',
    properties: { className: ['formula-block'] },
    children: [formulaToMathml(value, 'block')],
  }),
}

/** How formulas are written in Markdown, for remark-stringify. */
export const formulaWriters: NonNullable<Options['handlers']> = {
  inlineMath: ({ value }: InlineMath) => `$${value}$`,
  math: ({ value }: DisplayMath) => `$$\n${value}\n$$`,
}
