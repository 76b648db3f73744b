import { expect, test } from 'vitest'
import { htmlOf } from '../../../e2e/fixture/site-documents'
import { highlighter } from './highlight'
import { diagramLanguages, highlightedName, isKnownLanguage, listLanguageNames, readCodeInfo } from './languages'

const code = (language: string, text: string) => htmlOf(`\`\`\`${language}\n${text}\n\`\`\``)

test('code has few classes, and what stands in one colour is one text', () => {
  expect(
    code('python', '@torch.compile\ndef f(x=1):  # keep\n    return f"{x} kg" + str(None)'),
  ).toMatchInlineSnapshot(`
    "<pre class="highlighted"><code class="language-python"><span class="name">@torch.compile</span>
    <span class="keyword">def</span> <span class="name">f</span>(x=<span class="number">1</span>):  <span class="comment"># keep</span>
        <span class="keyword">return</span> <span class="string">f"{x} kg"</span> + str(<span class="number">None</span>)
    </code></pre>"
  `)
})

test('what was added and taken away, and the prompts of a session', () => {
  expect(code('diff', '-old\n+new\n same')).toContain(
    '<span class="deleted">-old</span>\n<span class="inserted">+new</span>\n same',
  )
  expect(code('console', '$ pip install torch\nDone')).toContain(
    '<span class="prompt">$ </span>pip install torch\nDone',
  )
})

test('code without a known language, and very long code, stays as it is', () => {
  expect(code('', 'a = 1')).toBe('<pre><code>a = 1\n</code></pre>')
  expect(code('klingon', 'a = 1')).toBe('<pre><code class="language-klingon">a = 1\n</code></pre>')
  expect(code('python', 'a = 1\n'.repeat(4000))).not.toContain('<span')
})

test('a title stands above its code, as words', () => {
  expect(code('python title="train.py" {1,3}', 'a')).toMatch(/^<p class="code-title">train.py<\/p>\n<pre>/)
  expect(code('python:src/train.py', 'a = 1')).toMatch(/^<p class="code-title">src\/train.py<\/p>\n<pre class="high/)
  expect(code('text title="<img src=x onerror=alert(1)>"', 'a')).toMatch(
    /^<p class="code-title">&#x3C;img src=x onerror=alert\(1\)><\/p>/,
  )
  expect(readCodeInfo('js', "{1} filename='a b.js' showLineNumbers")).toEqual({ language: 'js', title: 'a b.js' })
  expect(readCodeInfo('js', 'subtitle=x')).toEqual({ language: 'js' })
})

test('every name that is said to be coloured is known to the highlighter', () => {
  const names = listLanguageNames().flatMap((name) => highlightedName(name) ?? [])
  expect(names.filter((name) => !highlighter.registered(name))).toEqual([])
  expect([...diagramLanguages].filter(isKnownLanguage)).toEqual([])
})
