import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../../e2e/fixture/site-documents'
import { parseMarkdown } from '../site-markdown'

const lines = (markdown: string, language?: 'en' | 'ko') => htmlOf(markdown, language).replaceAll('\n', '')

describe('alerts', () => {
  test('are asides, named in the language of the document', () => {
    expect(lines('> [!NOTE]\n> 알아 두세요.', 'ko')).toMatchInlineSnapshot(
      `"<aside role="note" class="alert alert-note"><p class="alert-title"><strong>참고</strong></p><p>알아 두세요.</p></aside>"`,
    )
    expect(lines('> [!warning] **Doors** close\n> at six.\n>\n> - a')).toMatchInlineSnapshot(
      `"<aside role="note" class="alert alert-warning"><p class="alert-title"><strong>Warning</strong> <strong>Doors</strong> close</p><p>at six.</p><ul><li>a</li></ul></aside>"`,
    )
    expect(lines('> [!TIP]  \n> x')).toContain('<strong>Tip</strong></p><p>x</p></aside>')
    expect(lines('> [!CAUTION]\n>\n> x\n>\n> > [!IMPORTANT]\n> > y')).toMatch(
      /Caution<.*<p>x<\/p><aside .*Important<.*<p>y<\/p><\/aside><\/aside>/,
    )
  })

  test.each(['> [!INFO]\n> x', '> Note\n> x', '[!NOTE]\n\n> x', '> `[!NOTE]`\n> x', '> [!] x'])(
    'none in %j',
    (markdown) => expect(htmlOf(markdown)).not.toContain('<aside'),
  )

  test('HTML in a title is dropped', () => {
    expect(lines('> [!NOTE] <img src=x onerror=alert(1)><script>alert(1)</script>\n> x')).toBe(
      '<aside role="note" class="alert alert-note"><p class="alert-title"><strong>Note</strong> alert(1)</p><p>x</p></aside>',
    )
  })
})

describe('names of emoji', () => {
  test.each([
    ['축하:tada:합니다 :+1:', '축하🎉합니다 👍'],
    ['(:rocket:) :rocket::tada: **:heart:**', '(🚀) 🚀🎉 <strong>❤️</strong>'],
    ['a:key:b 10:100:1000 std::key::x :param: :constructor: http://a.example/:key:', undefined],
    ['`:tada:` \\:tada:', '<code>:tada:</code> :tada:'],
  ])('%j', (markdown, html) => {
    if (html) expect(htmlOf(markdown)).toBe(`<p>${html}</p>`)
    else expect(htmlOf(markdown)).not.toMatch(/\p{Emoji_Presentation}/u)
  })

  test('are part of the text around them', () => {
    expect(parseMarkdown('a :tada: b').children).toMatchObject([{ children: [{ type: 'text', value: 'a 🎉 b' }] }])
    expect(htmlOf('## :rocket: Start')).toBe('<h2 id="start">🚀 Start</h2>')
  })
})

describe('details', () => {
  test('unfold, with Markdown inside', () => {
    expect(
      lines('<details>\n<summary>정답 <b>보기</b> &amp; 풀이</summary>\n\n**글** $x$\n\n- a\n\n</details>\n\n뒤'),
    ).toMatchInlineSnapshot(
      `"<details class="details"><summary>정답 보기 &#x26; 풀이</summary><p><strong>글</strong> <math alttext="x" class="formula"><mi>x</mi></math></p><ul><li>a</li></ul></details><p>뒤</p>"`,
    )
    expect(lines('<details open>\n\n<summary>A</summary>\n\nb\n</details>')).toBe(
      '<details class="details" open><summary>A</summary><p>b</p></details>',
    )
    expect(lines('- <details>\n  <summary>A</summary>\n\n  b\n\n  </details>')).toContain(
      '<summary>A</summary><p>b</p>',
    )
  })

  test('stand in each other', () => {
    const markdown =
      '<details>\n<summary>A</summary>\n\n<details>\n<summary>B</summary>\n\nc\n\n</details>\n</details>\n\nd'
    expect(lines(markdown)).toBe(
      '<details class="details"><summary>A</summary><details class="details"><summary>B</summary><p>c</p></details></details><p>d</p>',
    )
  })

  test.each([
    '<details ontoggle=alert(1)>\n<summary>A</summary>\n\nb\n\n</details>',
    '<details>\n<summary onclick=alert(1)>A</summary>\n\nb\n\n</details>',
    '<details style="position:fixed">\n<summary>A</summary>\n\nb\n\n</details>',
    '<details>\n<summary>A</summary>\n\nb',
    '<details>\n\nb\n\n</details>',
  ])('%j is dropped as other HTML', (markdown) => {
    expect(lines(markdown)).toBe('<p>b</p>')
  })

  test('HTML in a summary is words', () => {
    expect(
      lines('<details>\n<summary><img src=x onerror=alert(1)><script>alert(1)</script>A</summary>\n\nb\n\n</details>'),
    ).toBe('<details class="details"><summary>alert(1)A</summary><p>b</p></details>')
  })
})

describe('marks of HTML within a line', () => {
  test('for keys, letters above and below, highlighted text and line ends', () => {
    expect(htmlOf('<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O x<sup>*n*</sup> <mark>a</mark><br>b')).toBe(
      '<p><kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O x<sup><em>n</em></sup> <mark>a</mark><br>\nb</p>',
    )
    expect(lines('| a |\n|-|\n| b<br/>c |')).toContain('<td>b<br>c</td>')
  })

  test.each(['<kbd onclick=alert(1)>a</kbd>', '<kbd>a', 'a</sub>', '<b>a</b>', '<span style="x">a</span>'])(
    '%s is dropped as other HTML',
    (markdown) => expect(htmlOf(markdown)).toBe('<p>a</p>'),
  )
})
