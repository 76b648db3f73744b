import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../../e2e/fixture/site-documents'
import { treeOf } from '../html-tree'
import { parseMarkdown } from '../site-markdown'
import { findFormulaError } from './mathml'
import { mathmlElements } from './mathml-elements'

/** The formulas of a text, those that stand by themselves between two dollar signs. */
function formulasIn(markdown: string): string[] {
  const inside = (node: Nodes): string[] => {
    if (node.type === 'inlineMath') return [node.value]
    if (node.type === 'math') return [`$$${node.value}$$`]
    return 'children' in node ? node.children.flatMap(inside) : []
  }
  return inside(parseMarkdown(markdown))
}

describe('formulas', () => {
  test.each([
    ['손실은 $L = \\sum_i x_i^2$ 입니다. \\(x_1\\) 도.', ['L = \\sum_i x_i^2', 'x_1']],
    ['값은$x$이고 $y$는 $f(x)$의', ['x', 'y', 'f(x)']],
    ['GitHub: $`a_b`$', ['a_b']],
    ['$a*b*c$ 그리고 *강조*', ['a*b*c']],
    ['$\\{a_{i}\\}$, $|x|$, $+$', ['\\{a_{i}\\}', '|x|', '+']],
    ['앞 $$x^2$$ 뒤', ['x^2']],
    ['$$ x = y $$', ['$$x = y$$']],
    ['글\n$$\na\n+ b\n> 0\n# c\n$$\n글', ['$$a\n+ b\n> 0\n# c$$']],
    ['$$a\n= b$$', ['$$a\n= b$$']],
    ['> $$\n> a\n> $$\n\n- b\n\n  $$\n  c\n  $$', ['$$a$$', '$$c$$']],
    ['\\[ E = mc^2 \\]\n\n\\[\nE\n= x\n\\]', ['$$E = mc^2$$', '$$E\n= x$$']],
    ['```math\na_1\n```', ['$$a_1$$']],
    ['| $a$ | \\(b\\) |\n|-|-|\n| $c_1$ | d |', ['a', 'b', 'c_1']],
    ['**굵은 $x$** [링크 $y$](/ko/)', ['x', 'y']],
  ])('%j', (markdown, formulas) => {
    expect(formulasIn(markdown)).toEqual(formulas)
  })

  test.each([
    '$10 and $20',
    '가격은 $10, $20입니다. $5-$10, ($5)/($10), $1,000 ~ $2,000',
    'US$10 ~ HK$20, A$5, 5$ and 10$',
    'The price is $5 or 10$ a month',
    '$HOME/bin:$PATH, "$FOO"/"$BAR", "$A" "$B", $(a)/$(b), $f 와 $g',
    '^a$|^b$, $.get, $("a").b($), $"{x}"',
    '`$x$`, \\$x\\$, $$$x$$$, $ x $',
    '\\(참고\\) \\[1\\] \\[글\\](/ko/) \\(semver-major\\) \\([more](https://a.example/a_b)\\)',
    '\\[1\\] Kim 2020\n- a\n- b',
    '$$ 많이 벌었다',
    '$$\na\n\nb',
    '$$ 5\n- a\n- b',
    '$를 쓰고 원$으로',
  ])('none in %j', (markdown) => {
    expect(formulasIn(markdown)).toEqual([])
  })

  test('what nothing closes leaves the lists and quotations behind it', () => {
    expect(htmlOf('$$\na\n\n- b\n\n> c')).toBe(
      '<p>$$\na</p>\n<ul>\n<li>b</li>\n</ul>\n<blockquote>\n<p>c</p>\n</blockquote>',
    )
    expect(htmlOf('$$ a\n- b')).toContain('<li>b</li>')
    expect(htmlOf('> $$\n> a\nb')).toContain('<p>$$\na\nb</p>')
  })

  test('become MathML with their TeX, without styles', () => {
    expect(htmlOf('$\\mathbb{R}^n$')).toMatchInlineSnapshot(
      `"<p><math alttext="\\mathbb{R}^n" class="formula"><msup><mi>ℝ</mi><mi>n</mi></msup></math></p>"`,
    )
    expect(htmlOf('$$\\begin{aligned} a &= b \\end{aligned}$$')).toMatchInlineSnapshot(
      `"<div class="formula-block"><math display="block" alttext="\\begin{aligned} a &#x26;= b \\end{aligned}" class="formula"><mtable displaystyle="true" class="tml-jot"><mtr><mtd class="tml-right"><mi>a</mi></mtd><mtd class="tml-left"><mrow><mo>=</mo><mi>b</mi></mrow></mtd></mtr></mtable></math></div>"`,
    )
  })

  test.each([
    '$<script>alert(1)</script>$',
    '$\\text{<img src=x onerror=alert(1)>}$',
    '$\\href{javascript:alert(1)}{x}$',
    '$\\style{position:fixed}{x}$',
    '$\\class{alert}{x} \\id{main}{y}$',
    '$\\includegraphics{https://a.example/x.png}$',
    '$\\color{red;background:url(https://a.example)}{x}$',
    '$$\\text{</math><script>alert(1)</script>}$$',
    '$\\mathrm{"><style>*{}</style>}$',
    '$\\def\\a{\\a\\a}\\a$',
    `$${'{'.repeat(3000)}x${'}'.repeat(3000)}$`,
    '$\\rule{9999em}{9999em}$',
  ])('%s does nothing', (markdown) => {
    const names = new Set<string>()
    visit(treeOf(htmlOf(markdown)), 'element', ({ tagName, properties }) => {
      names.add(tagName)
      for (const [name, value] of Object.entries(properties)) {
        if (name !== 'alttext') names.add(`${name}=${value}`)
      }
    })
    const known =
      /^(?:p|div|code|math|tabIndex=0|className=formula(?:-block|,formula-long)?|display=block|[a-z]+=(?:true|false|normal|prefix|postfix|-?[\d.]+(?:em|pt|ex)?))$/
    expect([...names].filter((name) => !known.test(name) && !mathmlElements.includes(name))).toEqual([])
    expect([...names].filter((name) => /\d{3}/.test(name))).toEqual([])
  })

  test.each([
    ['\\fracc{a}', 'Unsupported function name: \\fracc', 0],
    ['\\frac{a', "Unexpected end of input in a macro argument, expected '}'", 7],
    ['x^', 'it ends too early', undefined],
    ['a & b', "Expected 'EOF', got '&'", 2],
  ])('%s has a reason', (tex, message, at) => {
    expect(findFormulaError(tex)).toEqual({ message, ...(at !== undefined && { at }) })
  })
})
