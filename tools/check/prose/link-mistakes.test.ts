import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const both = (body: string) => judgeInBoth({ 'pages/about/en.md': text('pages', '', body) })

test('links that are none', async () => {
  expect(
    await both(
      '[글] (https://a.example/) [글]（https://a.example/） (글)[https://a.example/] [글](/a b/) [글]() [](https://a.example/)\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글] (https://a.example/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)
      지금: 링크가 되지 않는 "[글] (https://a.example/)" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:26
      found "[글]（https://a.example/）", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)
      지금: 링크가 되지 않는 "[글]（https://a.example/）" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:50
      found "(글)[https://a.example/]", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](https://a.example/)
      지금: 링크가 되지 않는 "(글)[https://a.example/]" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](https://a.example/)

    content/pages/about/en.md:5:74
      found "[글](/a b/)", which Markdown does not read as a link; expected [text](address), with no space before or in the address
      write: [글](/a%20b/)
      지금: 링크가 되지 않는 "[글](/a b/)" → 필요: 주소의 앞과 안에 공백이 없는 [글](주소)
      쓸 내용: [글](/a%20b/)

    content/pages/about/en.md:5:85
      found "[글]()", a link to nothing; expected an address between its ( )
      write: [글](…)
      or only the words: 글
      지금: 갈 곳이 없는 링크 "[글]()" → 필요: ( ) 안에 주소
      쓸 내용: [글](…)
      글만 남기려면: 글

    content/pages/about/en.md:5:91
      found "[](https://a.example/)", a link without a word; expected what readers find there between its [ ]
      write: […](https://a.example/)
      지금: 글이 없는 링크 "[](https://a.example/)" → 필요: [ ] 안에 무엇으로 가는 링크인지
      쓸 내용: […](https://a.example/)"
  `)
})
test('references that nothing defines', async () => {
  expect(
    await both('[글][pytroch] ![그림][없음]과 [글][]\n\n[pytorch]: https://pytorch.org/\n'),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found "[글][pytroch]", which readers see as it is: nothing says where "pytroch" leads; expected a line "[pytroch]: …" with its address; did you mean "pytorch"?
      write: [글][pytorch]
      지금: "pytroch"의 주소가 어디에도 없어 그대로 보이는 "[글][pytroch]" → 필요: 주소를 적은 "[pytroch]: …" 줄. 혹시 "pytorch"인가요?
      쓸 내용: [글][pytorch]

    content/pages/about/en.md:5:14
      found "![그림][없음]", which readers see as it is: nothing says where "없음" leads; expected a line "[없음]: …" with its address
      write: ![그림](…)
      or, on a line of its own: [없음]: …
      지금: "없음"의 주소가 어디에도 없어 그대로 보이는 "![그림][없음]" → 필요: 주소를 적은 "[없음]: …" 줄
      쓸 내용: ![그림](…)
      또는 따로 한 줄에: [없음]: …

    content/pages/about/en.md:5:25
      found "[글][]", which readers see as it is: nothing says where "글" leads; expected a line "[글]: …" with its address
      write: [글](…)
      or, on a line of its own: [글]: …
      지금: "글"의 주소가 어디에도 없어 그대로 보이는 "[글][]" → 필요: 주소를 적은 "[글]: …" 줄
      쓸 내용: [글](…)
      또는 따로 한 줄에: [글]: …"
  `)
  expect(await both('글[^nots] [^b]\n\n[^note]: 각주\n[^note2]: 각주\n')).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:2
      found "[^nots]" without its footnote; expected a line "[^nots]: …" with what it says; did you mean "note"?
      write: [^note]
      지금: 각주의 내용이 없는 "[^nots]" → 필요: 내용을 적은 "[^nots]: …" 줄. 혹시 "note"인가요?
      쓸 내용: [^note]

    content/pages/about/en.md:5:10
      found "[^b]" without its footnote; expected a line "[^b]: …" with what it says
      add a line: [^b]: …
      지금: 각주의 내용이 없는 "[^b]" → 필요: 내용을 적은 "[^b]: …" 줄
      넣을 줄: [^b]: …

    content/pages/about/en.md:7:1
      found the footnote [^note], which no text refers to and readers never see; expected [^note] in the text
      write [^note] where it belongs, or remove the footnote
      지금: 본문에서 가리키지 않아 보이지 않는 각주 [^note] → 필요: 본문에 [^note]
      각주가 달릴 자리에 [^note] 표시를 넣거나, 각주를 지우세요

    content/pages/about/en.md:8:1
      found the footnote [^note2], which no text refers to and readers never see; expected [^note2] in the text
      write [^note2] where it belongs, or remove the footnote
      지금: 본문에서 가리키지 않아 보이지 않는 각주 [^note2] → 필요: 본문에 [^note2]
      각주가 달릴 자리에 [^note2] 표시를 넣거나, 각주를 지우세요"
  `)
})
