import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const both = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })

test('what kramdown reads', async () => {
  expect(await both('* TOC\n{:toc}\n\n{::comment}\n숨김\n{:/comment}\n\n*[HTML]: HyperText\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "* TOC\\n{:toc}", which asks kramdown for a table of contents; expected headings only; this site makes no such list
      remove it

    content/pages/about/en.md:8:1
      found "{::comment}", whose text readers see; expected a comment as <!-- … -->
      write: <!-- … -->

    content/pages/about/en.md:12:1
      found "*[HTML]: HyperText", an abbreviation that readers see as this line; expected the long form in the text where the short one comes first
      write: HTML (HyperText)"
  `)
  expect(await both('용어\n: 뜻입니다\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found ": 뜻입니다" below "용어", a definition that readers see with its colon; expected a list
      write: - **용어**: 뜻입니다"
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

    content/pages/about/en.md:5:28
      found "{{ '/a.pdf' | relative_url }}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: /a.pdf

    content/pages/about/en.md:7:1
      found "{% include youtube.html id=\\"iR5hTsrgpAk\\" %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: […](https://www.youtube.com/watch?v=iR5hTsrgpAk)

    content/pages/about/en.md:8:1
      found "{% highlight python %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`python

    content/pages/about/en.md:10:1
      found "{% endhighlight %}", which Jekyll would replace and this site does not; expected what it stands for, or code between backticks
      write: \`\`\`"
  `)
})
