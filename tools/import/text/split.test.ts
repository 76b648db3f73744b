import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { importFiles } from '../import-fixture'

/** Both texts that come of a post, what is reported it, and what the check says. */
async function split(body: string, lines = 'title: 봄 저녁 / A spring evening'): Promise<string> {
  const source = `---\n${lines}\nauthor: Jiho Kim\npermalink: /spring/\n---\n${body}`
  const files = { '_posts/2024-05-01-spring.md': source, 'hall.jpg': await picture() }
  const { texts, losses, problems } = await importFiles(files, { split: true })
  return [...Object.entries(texts).map(([file, text]) => `${file}\n${text}`), losses, problems]
    .filter(Boolean)
    .join('===\n')
}

test('originals quoted below their translation, with code, pictures and headings for both', async () => {
  const body = `
## 왜 모였나요 / Why we met

우리는 파이토치를 이야기하려고 모였습니다.
> We met to talk about PyTorch.

\`\`\`python
print('안녕')
\`\`\`

![강당에 모인 사람들 / People in the hall](/hall.jpg)

* 첫째 발표
* 둘째 발표
> * The first talk
> * The second talk

<small>**그림 1**: 강당[^1] / **Figure 1**: The hall[^1]</small>

다음에 또 만나요.
> See you next time.

[^1]:
     사진은 김지호가 찍었습니다.
     > The photograph is by Jiho Kim.
`
  expect(await split(body)).toMatchInlineSnapshot(`
    "posts/spring/en.md
    ---
    title: "A spring evening"
    summary: "We met to talk about PyTorch."
    ---

    ## Why we met

    We met to talk about PyTorch.

    \`\`\`python
    print('안녕')
    \`\`\`

    ![People in the hall](photos/hall.jpg)

    * The first talk
    * The second talk

    **Figure 1**: The hall[^1]

    See you next time.

    [^1]:
         
         The photograph is by Jiho Kim.
    ===
    posts/spring/ko.md
    ---
    title: "봄 저녁"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "우리는 파이토치를 이야기하려고 모였습니다."
    aliases:
      - "/spring/"
    ---

    ## 왜 모였나요

    우리는 파이토치를 이야기하려고 모였습니다.

    \`\`\`python
    print('안녕')
    \`\`\`

    ![강당에 모인 사람들](photos/hall.jpg)

    * 첫째 발표
    * 둘째 발표

    **그림 1**: 강당[^1]

    다음에 또 만나요.

    [^1]:
         사진은 김지호가 찍었습니다.
    ===
    1 front matter: summary: the source has none; it is the beginning of the text
    1 front matter: summary: that of en.md is the beginning of its text
    1 split: into ko.md and en.md; what has no language, such as code and images, stands in both
    23 HTML <small>: its text is kept without it===
    content/posts/spring/en.md:14:1
      found the alt text "People in the hall", which fits any photograph; expected what can be seen in it
      write: ![A spring evening: …what can be seen…](photos/hall.jpg)

    1 problem in 1 file; nothing was built"
  `)
})

test('lines of both languages in one paragraph, originals not quoted', async () => {
  const body = `
우리는 서울에서 만났습니다.
We met in the city of Seoul.

많은 분이 오셨습니다.

Many people came to see us.

- 발표가 좋았습니다.
  The talks were good to hear.
- 질문도 많았습니다.
  There were many questions as well.
`
  expect(await split(body, 'title: 봄 저녁\norg_title: A spring evening')).toMatchInlineSnapshot(`
    "posts/spring/en.md
    ---
    title: "A spring evening"
    summary: "We met in the city of Seoul."
    ---

    We met in the city of Seoul.

    Many people came to see us.

    - 
      The talks were good to hear.
    - 
      There were many questions as well.
    ===
    posts/spring/ko.md
    ---
    title: "봄 저녁"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "우리는 서울에서 만났습니다."
    aliases:
      - "/spring/"
    ---

    우리는 서울에서 만났습니다.

    많은 분이 오셨습니다.

    - 발표가 좋았습니다.

    - 질문도 많았습니다.
    ===
    1 front matter: summary: the source has none; it is the beginning of the text
    1 front matter: summary: that of en.md is the beginning of its text
    1 split: into ko.md and en.md; what has no language, such as code and images, stands in both
    3 front matter: org_title: the title of en.md"
  `)
})

test('what cannot be losses apart stands in both, what has no counterpart in one', async () => {
  const body = `
첫 문단입니다.
> The first paragraph.

Hugging Face Transformers

둘째 문단입니다.
> The second paragraph.

옮긴이의 말입니다.

| 이름 | Name |
| --- | --- |
| 서울 | Seoul |

> A quotation nobody translated, as it seems.

셋째 문단입니다.
> The third paragraph.
`
  expect(await split(body, 'title: 봄 저녁')).toMatchInlineSnapshot(`
    "posts/spring/en.md
    ---
    summary: "The first paragraph."
    ---

    The first paragraph.

    Hugging Face Transformers

    The second paragraph.

    | 이름 | Name |
    | --- | --- |
    | 서울 | Seoul |

    A quotation nobody translated, as it seems.

    The third paragraph.
    ===
    posts/spring/ko.md
    ---
    title: "봄 저녁"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "첫 문단입니다."
    aliases:
      - "/spring/"
    ---

    첫 문단입니다.

    Hugging Face Transformers

    둘째 문단입니다.

    옮긴이의 말입니다.

    | 이름 | Name |
    | --- | --- |
    | 서울 | Seoul |

    셋째 문단입니다.
    ===
    1 front matter: summary: the source has none; it is the beginning of the text
    1 front matter: summary: that of en.md is the beginning of its text
    1 split: into ko.md and en.md; what has no language, such as code and images, stands in both
    2 front matter: title: the source has none for en.md; npm run check asks for it
    10 split Hugging Face Transformers: its languages could not be told apart: it stands in both
    15 split 옮긴이의 말입니다.: no English below it: it stands in ko.md only
    17 split | 이름 | Name |: its languages could not be told apart: it stands in both
    21 split > A quotation nobody translated, as it seems.: no Korean above it: it stands in en.md only===
    content/posts/spring/en.md:1:1  title
      found no "title"; expected one: The headline, in the language of this file
      write: title: …

    1 problem in 1 file; nothing was built"
  `)
})

test('a text in one language, or with one translated passage, stays whole', async () => {
  expect(await split('\n하나입니다.\n\n둘입니다.\n', 'title: 봄\nsummary: 봄입니다.')).toMatchInlineSnapshot(`
    "posts/spring/ko.md
    ---
    title: "봄"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "봄입니다."
    aliases:
      - "/spring/"
    ---

    하나입니다.

    둘입니다.
    "
  `)
  const once = '\n하나입니다.\n> This is one.\n\n## 다음\n\n둘입니다.\n\n## 끝\n\n셋입니다.\n'
  expect(await split(once, 'title: 봄\nsummary: 봄입니다.')).toMatchInlineSnapshot(`
    "posts/spring/ko.md
    ---
    title: "봄"
    date: 2024-05-01
    authors: [Jiho Kim]
    summary: "봄입니다."
    aliases:
      - "/spring/"
    ---

    하나입니다.
    > This is one.

    ## 다음

    둘입니다.

    ## 끝

    셋입니다.
    ===
    1 split: not split: 1 of 2 Korean passages have English below them"
  `)
})
