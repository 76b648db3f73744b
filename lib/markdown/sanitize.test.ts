import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { treeOf } from './html-tree'
import { sanitizeSchema } from './sanitize'

/** What is left of HTML that one of the plugins before it might have let through. */
function left(html: string): string {
  return toHtml(sanitize(treeOf(html), sanitizeSchema))
}

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&nbsp;javascript:alert(1)',
  'javascript%3Aalert(1):',
  'vbscript:msgbox(1)',
  'VBSCRIPT:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://a.example/1',
  'file:///etc/passwd',
]

/** The addresses of a page that a browser would follow, as it reads them. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|srcset|action|formaction|xlink:href)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  )
}

/** Whether a browser would do anything but fetch a page, once it has resolved the address on one of ours. */
function isProgram(address: string): boolean {
  return !['https:', 'http:', 'mailto:'].includes(new URL(address, 'https://site.example/ko/').protocol)
}

test.each(hostile)('%j is no program in a link, an image, a definition and an autolink', (address) => {
  const html = [
    `[a](<${address}>)`,
    `[a](${address})`,
    `![a](<${address}>)`,
    `[![a](<${address}>)](<${address}>)`,
    `[a][x]\n\n![a][x]\n\n[x]: <${address}>`,
    `<${address}>`,
    `[a](<${address}> "${address}")`,
    `- ${address}\n\n## [a](<${address}>)`,
  ].map((markdown) => htmlOf(markdown))
  expect(html.flatMap(addressesIn).filter(isProgram)).toEqual([])
  expect(html.join('')).not.toMatch(/<(?!\/?(a|p|h2|ul|li|figure|img)[ >])/)
})

test.each([
  '[a](java\tscript:alert(1))',
  '[a](java\nscript:alert(1))',
  '[a](<java\nscript:alert(1)>)',
  '[a](<java\tscript:alert(1)>)',
  '[a](\u0000javascript:alert(1))',
  '[a](\\javascript:alert(1))',
  '<java\nscript:alert(1)>',
])('%j leads nowhere', (markdown) => {
  expect(addressesIn(htmlOf(markdown)).filter(isProgram)).toEqual([])
})

test.each([
  '<script>alert(1)</script>',
  '<ScRiPt src=//a.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<iframe src="https://a.example/" srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x"></object><embed src="x"><applet></applet>',
  '<style>body { display: none }</style>',
  '<link rel="stylesheet" href="https://a.example/x.css">',
  '<form action="https://a.example/"><input name="password"><button>Go</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://a.example/">',
  '<base href="https://a.example/">',
  '<template><script>alert(1)</script></template>',
  '<video src=x onerror=alert(1)></video><audio autoplay></audio>',
  '<details open ontoggle=alert(1)></details>',
  '<b onclick="alert(1)" style="position:fixed" id="main" class="x"></b>',
  '<!-- <script>alert(1)</script> -->',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
])('nothing of %j is left, neither of the Markdown nor by the allow-list', (html) => {
  const allowed = /<(?!\/?p>)|onerror|onclick|onload|https:/
  expect(htmlOf(html)).not.toMatch(allowed)
  expect(htmlOf(`before ${html} behind`)).toMatch(/^<p>before .*behind<\/p>$/)
  expect(htmlOf(`before ${html} behind`).slice(3, -4)).not.toMatch(/<|onerror=|onclick=/)
  expect(left(html)).not.toMatch(
    /<(?!\/?(p|a|math|mtext|details|details open|input type="checkbox" disabled)>)|on\w+=|https:|alert/,
  )
})

test('the allow-list takes off what the plugins never make', () => {
  expect(left('<p onclick="x" style="color:red" class="big" id="main" data-x="1">a</p>')).toBe('<p class="">a</p>')
  expect(left('<h1 id="x">a</h1>')).toBe('a')
  expect(left('<a href="/ko/" target="_blank" rel="opener" ping="https://a.example/">a</a>')).toBe(
    '<a href="/ko/">a</a>',
  )
  expect(left('<h2 id="x" data-speaker="A" class="sr-only big">a</h2>')).toBe(
    '<h2 id="x" data-speaker="A" class="sr-only">a</h2>',
  )
  expect(left('<code class="language-c++ evil">a</code>')).toBe('<code class="language-c++">a</code>')
  expect(left('<input type="text" name="q">')).toBe('<input type="checkbox" disabled>')
})

test('an image is a photograph in its frame, or none', () => {
  const framed = '<figure data-photo="photos/01.jpg"><img src="photos/01.jpg" alt="a"></figure>'
  expect(left(framed)).toBe(framed)
  expect(left('<img src="photos/01.jpg" alt="a">')).toBe('')
  expect(left('<figure data-photo="../x"><img src="https://a.example/x.png" srcset="x 2x" alt="a"></figure>')).toBe(
    '<figure><img alt="a"></figure>',
  )
})

test.each([
  'https://a.example/',
  'http://a.example/',
  'mailto:a@a.example',
  '/ko/',
  '#x',
  'Https://A.example/',
  'HTTP://A.example/',
])('a link to %j stays', (address) => {
  expect(htmlOf(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>`)
})

test('code and text that look like markup stay text', () => {
  expect(htmlOf('`<script>` &lt;script&gt; \\<script>\n\n```html\n<script>alert(1)</script>\n```')).toBe(
    '<p><code>&#x3C;script></code> &#x3C;script> &#x3C;script></p>\n' +
      '<pre class="highlighted"><code class="language-html">&#x3C;<span class="keyword">script</span>>alert(1)' +
      '&#x3C;/<span class="keyword">script</span>>\n</code></pre>',
  )
})

test('the language of a code block is a word', () => {
  expect(htmlOf('```"><script>alert(1)</script>\nx\n```')).toBe('<pre><code class="">x\n</code></pre>')
})

test('never loses what it allows', () => {
  const tree: Root = treeOf(htmlOf('## A\n\n- [x] b ~~c~~\n\n| d |\n|:-:|\n| e |\n\ntext[^1]\n\n[^1]: f'))
  expect(toHtml(sanitize(tree, sanitizeSchema))).toBe(toHtml(tree))
})
