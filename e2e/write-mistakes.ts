const recap = (lines: string, body = '') =>
  `---\ntitle: Recap\ndate: 2026-04-20\nauthors: [김하나]\nsummary: What we heard.\n${lines}---\n\n${body}`

/** Texts with the mistakes that people make, by what is wrong in each, as a new post in English. */
export const mistakes: Record<string, string> = {
  'no front matter': 'Just a text.\n',
  'a program as front matter': '---js\nx\n---\n',
  'front matter that never ends': '---\ntitle: Recap\n\nText.\n',
  'YAML that cannot be read': '---\ntitle: [Recap\n---\n\nText.\n',
  'a tab in YAML': '---\ntitle: Recap\nsource:\n\turl: x\n---\n',
  'no field at all': '---\n---\n\nText.\n',
  'a key with a typo': recap('summry: x\n'),
  'a key twice': recap('title: Other\n'),
  'no such day': recap('').replace('2026-04-20', '2026-02-30'),
  'a day in another form': recap('').replace('2026-04-20', '20/4/2026'),
  'names as one text': recap('').replace('[김하나]', '김하나, 이두리'),
  'an event that is not there': recap('event: spring-2062\n'),
  'a recap before its event': recap('event: spring-2026\n').replace('2026-04-20', '2026-01-01'),
  'an address without its scheme': recap('source: { url: example.com, title: Notes }\n'),
  'a cover that is not there': recap('cover: photos/none.jpg\n'),
  'an alias of another site': recap('aliases: [https://elsewhere.example/x]\n'),
  'an alias that is a page': recap('aliases: [/en/blog/]\n'),
  'a photograph that is not there': recap('', '![A hall](photos/none.jpg)\n'),
  'a photograph without words': recap('', '![](photos/none.jpg)\n'),
  'an image from elsewhere': recap('', '![A hall](https://elsewhere.example/hall.jpg)\n'),
  'a link that runs': recap('', '[x](javascript:alert(1))\n'),
  'a link to no page': recap('', '[x](/en/blog/2026/none/)\n'),
  'a link to no heading': recap('', '[x](/ko/blog/2026/spring-recap/#none)\n'),
  'raw HTML': recap('', '<div onclick="x()">Text</div>\n\n<script>x()</script>\n'),
  'a heading without a space': recap('', '##Heading\n\nText.\n'),
  'a table without dashes': recap('', '| a | b |\n| c | d |\n'),
  'a fence that never ends': recap('', 'Text.\n\n```python\nx = 1\n'),
  'a footnote without a text': recap('', 'Text.[^1]\n'),
  'emphasis that is none': recap('', '** bold ** text\n'),
  'Liquid of Jekyll': recap('', '{% include x.html %}\n\nText {{ page.title }}\n'),
  'a conflict of git': recap('', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n'),
  'a formula that ends too early': recap('', '$$\n\\frac{1}{\n$$\n'),
  'a talk twice': recap('event: spring-2026\n', '## 1. 김하나 | A\n\nText.\n\n## 1. 김하나 | A\n\nText.\n'),
  'another language': recap('', `${'여기에는 한국어로 쓴 글이 있습니다. '.repeat(8)}\n`),
  'decomposed letters and control characters': recap('', `${'한글'.normalize('NFD')} \u0007 x\r\ny\n`),
}

/** Texts that would do something by themselves on a page without a sanitiser and a policy. */
export const hostileTexts = [
  recap(
    '',
    '<script>top.mark(1)</script>\n\n<img src="http://elsewhere.example/a.png" onerror="top.mark(2)">\n\n[x](javascript:top.mark(3))\n\n![x](http://elsewhere.example/b.png)\n\n<iframe srcdoc="<script>top.mark(4)</script>"></iframe>\n\n## <svg onload="top.mark(5)"> | x\n',
  ),
  '---\ntitle: "\\"><img src=http://elsewhere.example/c.png onerror=top.mark(6)>"\ndate: "2026-04-20<script>top.mark(7)</script>"\nauthors: ["<img src=x onerror=top.mark(8)>"]\nsummary: <style>@import url(http://elsewhere.example/d.css)</style>\ncover: ../../x\n__proto__: { x: 1 }\nconstructor: x\n---\n\n$\\href{javascript:top.mark(9)}{x}$ ![x](//elsewhere.example/e.png "x")\n\n{: style="background:url(http://elsewhere.example/f.png)" onclick="top.mark(10)"}\n\n<details open ontoggle="top.mark(11)"><summary>x</summary></details>\n',
]
