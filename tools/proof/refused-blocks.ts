import fc, { type Arbitrary } from 'fast-check'
import type { Language } from '../../lib/site/languages'
import { anyOf, sentence } from './texts'

/** Arbitrary blocks of Markdown, by what each is of. */
export type Blocks = Record<string, Arbitrary<string>>

/** Blocks that the check refuses, or most of each. */
export function refusedBlocks(language: Language): Blocks {
  const plain = sentence(language)
  return {
    setext: plain.map((text) => `${text} .\n---`),
    formula: anyOf('$\\fracc{a}$ ¦ $$\na & b\n$$ ¦ $$\nx\n\ny ¦ $ \\alpha $ ¦ \\begin{align}a\\end{align}'),
    mark: anyOf('==mark== ¦ H~2~O ¦ x^2^ ¦ ++a++ ¦ [[note]] ¦ :::tip\na\n::: ¦ %%a%% ¦ > [!INFO]\n> a'),
    liquid: fc.constantFrom('`{% raw %}` {{ site.url }}', '\\{% include x.html %\\}', '{{page.title}}'),
    definition: fc.constantFrom('Term\n: What it means', '*[HTML]: HyperText', '[TOC]'),
    html: anyOf(
      '<div class="x">a</div> ¦ a <b>bold</b> word ¦ <details><summary>a</summary>b</details>',
      '<iframe src="https://www.youtube.com/embed/x"></iframe> ¦ <script>alert(1)</script> ¦ <br>',
      '<img src="x" onerror="y"> ¦ <table><tr><td>a</td></tr></table> ¦ <a href="javascript:x">a</a>',
      '<svg><title>a</title></svg>',
    ),
    address: anyOf(
      '[a](javascript:alert(1)) ¦ [a](data:text/html,x) ¦ [a](//example.org) ¦ [a](example.org)',
      '[a](../b/) ¦ [a](#nowhere) ¦ [a](/ko/nowhere/) ¦ [a](https://exa mple.org) ¦ <https://>',
      '[a](https://a..b/) ¦ [a](http://[::1/) ¦ [a](ftp://example.org/) ¦ [a](vbscript:x)',
      '[a](https://999.999.999.999/) ¦ [a](%zz) ¦ [a]()',
    ),
    picture: anyOf(
      '![a](https://example.org/a.jpg) ¦ ![a](photos/none.jpg) ¦ ![](data:image/png;base64,x)',
      '![a](/a.jpg) ¦ ![a][none]',
    ),
    title: plain.map((text) => `# ${text}`),
    slow: fc.integer({ min: 500, max: 3000 }).map((times) => '*a_ '.repeat(times)),
    control: fc.constantFrom('a\u0000b', 'a\u0007b', 'a\u001Bb', 'a\uFFFEb'),
    opening: fc.constantFrom('[^none]', '[a][none]', '| a |\n|-|-|', '```\nnever closed', '<!-- never closed'),
  }
}
