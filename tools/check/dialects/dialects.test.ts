import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { judge, notice, text } from '../content-fixture'

const files = (body: string) => ({ 'posts/spring/ko.md': text('posts', '', `${body}\n`) })
/** What the check says to write, a line each, or what it found where it says nothing of the kind. */
const told = async (body: string) => (await judge(files(body))).replaceAll('content/posts/spring/ko.md:', '')

describe('marks of other programs', () => {
  test.each([
    ['==형광== 이다', '<mark>형광</mark>'],
    ['The ==highlighted== word', '<mark>highlighted</mark>'],
    ['H~2~O', '<sub>2</sub>'],
    ['x^2^ 이고', '<sup>2</sup>'],
    ['19^th^ 모임', '<sup>th</sup>'],
    ['++밑줄++', '**밑줄**'],
    ['본문^[줄 안의 각주] 끝', '[^1]'],
    ['{{< youtube dQw4w9WgXcQ >}}', '[…](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['{{< figure src="/images/a.png" >}}', '![…](photos/a.png)'],
    ['{{% notice tip %}}', 'write what it stands for'],
    [':::note\n내용\n:::', '> [!NOTE]'],
    ['::: danger 조심\n- 하나\n- 둘\n:::', '> [!CAUTION] 조심'],
    ['!!! warning "제목"\n    내용', '> [!WARNING] 제목'],
    ['[[다른 노트]] 참고', '[다른 노트](…)'],
    ['[[note#part|이름]]', '[이름](…)'],
    ['%%숨김%% 글', '<!-- 숨김 -->'],
    ['import Tabs from "@theme/Tabs"', 'remove it'],
    ['export const a = 1', 'remove it'],
    ['{/* 주석 */}', '<!-- 주석 -->'],
    ['<Tabs>\n\n글\n\n</Tabs>', 'raw HTML "<Tabs>"'],
    ['@[toc]', 'remove it'],
    ['글입니다 ^37066d', 'remove it'],
    ['{#part}', 'remove it'],
    ['- [-] 취소한 일\n- [x] 한 일', 'write: [ ]'],
    ['제목입니다 {.lead}', 'remove it'],
    ['\\newpage', 'remove it'],
    ['\\textbf{굵게}', '**굵게**'],
    ['\\section{제목}', '## 제목'],
    ['\\cite{kim2020}', 'code: `\\cite{kim2020}`'],
    ['> [!INFO]\n> x', '> [!NOTE]'],
    ['> [!NOTES]\n> x', '> [!NOTE]'],
    ['> [!danger]- 조심\n> x', '> [!CAUTION]'],
    ['값은 $y^\\*$ 이다', 'write: y^*'],
    ['$\\fracc{1}{2}$', '\\frac{1}{2}'],
    ['$x_1_2$', 'two indices'],
    ['$$\na &= b \\\\\nc &= d\n$$', '\\begin{aligned} a &= b'],
    ['$$\nx\n\ny', '$$ where the formula ends'],
    ['$ \\alpha $ 값', '$\\alpha$'],
    ['\\begin{equation}\nE = mc^2\n\\end{equation}', '$$'],
    ['글[^내 각주] 하나.\n\n[^내 각주]: 설명', '[^내-각주]'],
    ['<details><summary>a</summary>b</details>', '<summary>…</summary> on lines of their own'],
    ['<kbd>C 끝', '<kbd>…</kbd> within a line'],
  ])('%j', async (body, mended) => {
    expect(await told(body)).toContain(mended)
  })

  test.each([
    '> [!NOTE]\n> 알아 두세요.',
    '> [!TIP] 제목\n> 글',
    '손실은 $L = \\sum_i x_i^2$ 입니다. \\(x_1\\) 도.',
    '$$\nx\n$$',
    '축하:tada: 합니다 :+1:',
    '<details>\n<summary>제목</summary>\n\n내용\n\n</details>',
    '<kbd>C</kbd>, H<sub>2</sub>O<br>끝 <mark>표시</mark>',
    '```python title="a.py"\nx\n```\n\n```console\n$ ls\n```\n\n```\nx\n```\n\n```text\nx\n```',
  ])('%j is shown', async (body) => {
    expect((await told(body)) + (await notice(files(body)))).toBe('')
  })

  test.each([
    '가격은 $10과 $20, $1,000 ~ $2,000, US$10, 5$입니다',
    '경로는 $HOME/bin:$PATH 와 ~/.bashrc, ~/bin',
    'jQuery $("a"), 정규식 ^a$|^b$, $f 와 $g',
    'a_1 과 b_2, 값은 5^2 + 3^2 = 34',
    '2 == 2 이고 3 == 3, if a ==1 and b== 2, A == B, =====',
    '10:30: 시작, 10:100:1000, std::vector::size, :param:, a:b:c, :) :-)',
    '[1] 김 2020 [2] 이 2021, [[1, 2], [3, 4]], [[nodiscard]] int f(), [[Bug #16908]], [[GH-1509]], if [[ -f x ]]; then',
    'C++ and D++, i++ + ++j, 2 ++ 3, g++, clang++',
    '10~20명, 1~2~3, A~B~C, x ~ y, 가~나~다',
    'ㅎㅎ ^_^ ^^, a^b^c 는 XOR',
    '50%% 할인, 100% 와 20%',
    'import torch, import 하는 법, export 파일',
    '@user 님 #해시태그 { "a": 1 } .NET {x} {a.b}',
    'C:\\newfolder\\text, \\(참고\\) 와 \\[1\\]',
    '오후 3:00:00 http://a.example/:tada: `:tada:` `==x==` `[[x]]` `$x`',
    '!!! 놀라워요, $$ 많이, [!] 주의',
    '> [!] x',
    '정규식 [^0-9 ] 와 [^ab c]',
    '```\n:::note\n==x== :tada: [[x]] %%y%% $\\fracc$\nimport a from "b"\n```',
  ])('%j is nobody’s mark', async (body) => {
    expect((await told(body)) + (await notice(files(body)))).toBe('')
  })

  test('what is said of a formula, a box and a footnote', async () => {
    expect(
      await told('$\\fracc{1}{2}$\n\n:::tip 제목\n- 하나\n:::\n\n글[^내 각주]\n\n[^내 각주]: 설명'),
    ).toMatchInlineSnapshot(`
      "7:2
        found in the formula "\\\\fracc{1}{2}": \\fracc, a command that the site does not know; expected TeX that can be set; did you mean "\\frac"?
        write: \\frac{1}{2}

      9:1
        found ":::tip 제목\\n- 하나\\n:::", a box of another program, which readers see as it is written; expected a quotation that begins with one of [!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION]
        write: > [!TIP] 제목
        > - 하나

      13:2
        found "[^내 각주]", a footnote with a space in its name, which readers see as it is written; expected a name without spaces
        write: [^내-각주]

      15:1
        found "[^내 각주]:", a footnote with a space in its name, which readers see as it is written; expected a name without spaces
        write: [^내-각주]:"
    `)
  })
})

test.each(['writing.md', 'writing.ko.md'])('the check passes what docs/%s shows', async (name) => {
  const guide = await readFile(`docs/${name}`, 'utf8')
  const examples = [...guide.matchAll(/^````markdown\n([\s\S]*?)^````$/gm)].map(([, example = '']) => example)
  expect(examples).toHaveLength(5)
  for (const example of examples) expect((await told(example)) + (await notice(files(example)))).toBe('')
})

test('languages of code that are not coloured, and drawings, are worth a look', async () => {
  expect(await notice(files('```pyhton\nx\n```\n\n```mermaid\ngraph TD\n```'))).toMatchInlineSnapshot(`
    "content/posts/spring/ko.md:7:1
      notice: code in "pyhton", a language that is not coloured
      write: \`\`\`python
      or leave it: the code stands there all the same

    content/posts/spring/ko.md:11:1
      notice: a drawing of mermaid, which readers see as its description
      save it as a picture in photos/ and write: ![what it shows](photos/<file>.png)
      or leave it, if the description is what readers need"
  `)
})
