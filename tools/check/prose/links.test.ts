import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'
import { withoutPlainLinks } from './links'

const both = (body: string) => judge({ 'pages/about/en.md': text('pages', '', body) })

test('links that are none', async () => {
  expect(
    await both(
      '[글] (https://a.example/) [글]（https://a.example/） (글)[https://a.example/] [글](/a b/) [글]() [](https://a.example/)\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글] (https://a.example/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:26
      found "[글]（https://a.example/）", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:50
      found "(글)[https://a.example/]", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)

    content/pages/about/en.md:5:74
      found "[글](/a b/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](/a%20b/)

    content/pages/about/en.md:5:85
      found "[글]()", a link to nothing; expected an address between ( )
      write: [글](…)
      or only the words: 글

    content/pages/about/en.md:5:91
      found "[](https://a.example/)", a link without text; expected between [ ] what readers find there
      write: […](https://a.example/)"
  `)
})
test('an address over two lines', async () => {
  expect(await both('- [글과\n  글](https://a.example/b-\n  c/)\n')).toContain('](https://a.example/b-c/)')
})
test('half of a link', async () => {
  expect(await both('- [글\n\n나머지](https://a.example/b) 그리고 `x](https://a.example)`\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:7:4
      found "](https://a.example/b)", half of a link, which readers see as it is written; expected [text](address), whole and in one paragraph
      write: […](https://a.example/b)"
  `)
})
test('references that nothing defines', async () => {
  expect(
    await both('[글][pytroch] ![그림][없음]과 [글][]\n\n[pytorch]: https://pytorch.org/\n'),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글][pytroch]", which readers see as it is: nothing says where "pytroch" leads; expected a line "[pytroch]: …" with its address; did you mean "pytorch"?
      write: [글][pytorch]

    content/pages/about/en.md:5:14
      found "![그림][없음]", which readers see as it is: nothing says where "없음" leads; expected a line "[없음]: …" with its address
      write: ![그림](…)
      or, on a line of its own: [없음]: …

    content/pages/about/en.md:5:25
      found "[글][]", which readers see as it is: nothing says where "글" leads; expected a line "[글]: …" with its address
      write: [글](…)
      or, on a line of its own: [글]: …"
  `)
  expect(await both('글[^nots] [^b]\n\n[^note]: 각주\n[^note2]: 각주\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:2
      found "[^nots]" without its footnote; expected a line "[^nots]: …" with what it says; did you mean "note"?
      write: [^note]

    content/pages/about/en.md:5:10
      found "[^b]" without its footnote; expected a line "[^b]: …" with what it says
      add a line: [^b]: …

    content/pages/about/en.md:7:1
      found the footnote [^note], which no text refers to and readers never see; expected [^note] in the text
      write [^note] where it belongs, or remove the footnote

    content/pages/about/en.md:8:1
      found the footnote [^note2], which no text refers to and readers never see; expected [^note2] in the text
      write [^note2] where it belongs, or remove the footnote"
  `)
})

test('a link that is one whatever stands around it needs no parser; any other does', () => {
  const plain =
    'See [the slides, 2.0](https://a.example/b_c?d=e#f), (“[한글](https://a.example)”).\n[x](https://a.example)'
  expect(withoutPlainLinks(plain)).toBe('See , (“[한글](https://a.example)”).\n')
  for (const doubtful of [
    ...['https://a.example[b](https://c.example)', '[www.a.example](https://b.example)', '\\[a](https://b.example)'],
    ...['![a](https://b.example)', '[*a](https://b.example)', '[a](https://b.example/(c))', '[](https://b.example)'],
  ])
    expect(withoutPlainLinks(doubtful)).toBe(doubtful)
})
