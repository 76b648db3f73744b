import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const both = (body: string) => judgeInBoth({ 'pages/about/en.md': text('pages', '', body) })

test('what kramdown reads', async () => {
  expect(await both('* TOC\n{:toc}\n\n{::comment}\n숨김\n{:/comment}\n\n*[HTML]: HyperText\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "* TOC\\n{:toc}", which asks kramdown for a table of contents; expected headings only; this site makes no such list
      remove it
      지금: kramdown에 목차를 부탁하는 "* TOC\\n{:toc}" → 필요: 제목만. 이 사이트는 목차를 만들지 않습니다
      지우세요

    content/pages/about/en.md:8:1
      found "{::comment}", whose text readers see; expected a comment as <!-- … -->
      write: <!-- … -->
      지금: 안의 글이 독자에게 보이는 "{::comment}" → 필요: <!-- … -->로 쓴 주석
      쓸 내용: <!-- … -->

    content/pages/about/en.md:12:1
      found "*[HTML]: HyperText", an abbreviation that readers see as this line; expected the long form in the text where the short one comes first
      write: HTML (HyperText)
      지금: 줄 그대로 보이는 약어 풀이 "*[HTML]: HyperText" → 필요: 약어가 처음 나오는 자리에 풀어 쓴 말
      쓸 내용: HTML (HyperText)"
  `)
  expect(await both('용어\n: 뜻입니다\n\n질량은 $$E = mc^2$$ 입니다.\n\n$$\na\n$$\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ": 뜻입니다" below "용어", a definition that readers see with its colon; expected a list
      write: - **용어**: 뜻입니다
      지금: "용어" 아래에 쌍점까지 그대로 보이는 정의 ": 뜻입니다" → 필요: 목록
      쓸 내용: - **용어**: 뜻입니다

    content/pages/about/en.md:8:5
      found "$$E = mc^2$$", a formula that readers see as it is written; expected code between backticks, or a photograph of the formula
      write: \`E = mc^2\`
      지금: 쓴 그대로 보이는 수식 "$$E = mc^2$$" → 필요: 백틱으로 감싼 코드, 또는 수식 사진
      쓸 내용: \`E = mc^2\`

    content/pages/about/en.md:10:1
      found "$$\\na\\n$$", a formula that readers see as it is written; expected code between backticks, or a photograph of the formula
      지금: 쓴 그대로 보이는 수식 "$$\\na\\n$$" → 필요: 백틱으로 감싼 코드, 또는 수식 사진"
  `)
})
test('what Liquid reads', async () => {
  expect(
    await both(
      '[글]({{ site.baseurl }}/a/) {{ \'/a.pdf\' | relative_url }}\n\n{% include youtube.html id="iR5hTsrgpAk" %}\n{% highlight python %}\nprint(1)\n{% endhighlight %}\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:5
      found "{{ site.baseurl }}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      remove it
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{{ site.baseurl }}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      지우세요

    content/pages/about/en.md:5:28
      found "{{ '/a.pdf' | relative_url }}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: /a.pdf
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{{ '/a.pdf' | relative_url }}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: /a.pdf

    content/pages/about/en.md:7:1
      found "{% include youtube.html id=\\"iR5hTsrgpAk\\" %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: […](https://www.youtube.com/watch?v=iR5hTsrgpAk)
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% include youtube.html id=\\"iR5hTsrgpAk\\" %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: […](https://www.youtube.com/watch?v=iR5hTsrgpAk)

    content/pages/about/en.md:8:1
      found "{% highlight python %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`python
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% highlight python %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: \`\`\`python

    content/pages/about/en.md:10:1
      found "{% endhighlight %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`
      지금: 이 사이트에서는 바뀌지 않고 그대로 보이는 Jekyll 문법 "{% endhighlight %}" → 필요: 그 자리에 들어갈 내용, 또는 백틱으로 감싼 코드
      쓸 내용: \`\`\`"
  `)
})
