const units = [
  '*a_ ¦*a_\n¦a_ ¦a** ¦*a ¦**a ¦**a* ¦_a__ ¦*a**¦a**b¦***a** ¦*_¦~~a ¦a~~ ¦~~a* *b~~ ¦*a* ¦**가**나 ¦*¦_',
  '~¦[¦]¦[]¦[a ¦[a](¦[a](<b¦[a](b "¦[](¦a](b¦[a][¦![¦![a](¦[a](b) ¦<¦<a ¦<a href="¦</¦a <!-- ¦a <? ',
  'a <!A ¦a <![CDATA[ ¦<!-- a -->\n\n¦<div>\n\n¦a` ``b ¦``a`¦&¦&amp;¦&a¦\\*¦\\¦{:¦{: a} ¦{: "¦{: *a* ',
  'a\n\n{: .b}\n\n¦www.¦https://¦https://a.b ¦a@a@¦a@a.bc ¦#¦## a\n¦##a\n¦a\n===\n¦a\n\n===\n',
  '---\na: b\n---\n¦a  \n¦a\\\n¦>¦> ¦> a\n¦- ¦- a\n¦- a\n+ a\n¦- [ ] a\n¦```\n¦```js\na\n```\n\n',
  '    a\n¦|¦|a|b|\n¦|a|\n|-|\n\n¦[^1]:¦a¦가¦word ¦\n¦😀¦\u200d¦{{¦{%¦$$a ',
].flatMap((line) => line.split('¦'))

/** Bodies that keep a parser busy, overflow a stack or blow up what is made of them, by name: each of about so many characters. */
export const hostileMarkdown: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(units.map((unit) => [unit, (size: number) => repeat(unit, size)])),
  'stars around a letter': (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
  'emphasis in emphasis': (size) => `${'*a '.repeat(size / 6)}${' b*'.repeat(size / 6)}`,
  'bold in emphasis': (size) => `${'*a **b '.repeat(size / 14)}${'c** d*'.repeat(size / 14)}`,
  'emphasis of 60 levels': (size) => repeat(`${'*a '.repeat(60)}${' b*'.repeat(60)}\n\n`, size),
  'images in images': (size) => `${'![a'.repeat(size / 8)}${'](b)'.repeat(size / 8)}`,
  'brackets in brackets': (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'marks behind many lines': (size) => `${repeat('a\n', size / 2)}${repeat('a_ ', size / 2)}`,
  'backticks of rising lengths': (size) => rising(size, (length) => `${'`'.repeat(length)} a `),
  'fences of rising lengths': (size) => rising(size, (length) => `${'`'.repeat(length + 2)}\na\n`),
  'items in items by indentation': (size) => rising(size, (level) => `${' '.repeat(level * 2)}- a\n`),
  'items in items by tabs': (size) => rising(size, (level) => `${'\t'.repeat(level)}- a\n`),
  'a quote without its marks': (size) => `> a\n${repeat('a\n', size)}`,
  'an item without its indentation': (size) => `- a\n${repeat('a\n', size)}`,
  'an underline below many lines': (size) => `${repeat('a\n', size)}===\n`,
  'rows without cells': (size) => `${table(size / 6)}${'|\n'.repeat(size / 6)}`,
  'lines that become rows': (size) => `${table(size / 6)}${'x\n'.repeat(size / 6)}`,
  'rows of dashes': (size) => repeat('-|-\n', size),
  'rows of a table': (size) => `|a|b|\n|-|-|\n${repeat('|c|d|\n', Math.min(size, 50_000))}`,
  'columns of a table': (size) => table(size / 4),
  'many footnotes': (size) => rising(size, (n) => `a[^${n}]\n\n[^${n}]: note\n\n`),
  'one footnote many times': (size) => `${repeat('a[^1]\n\n', size)}[^1]: note\n`,
  'a footnote in a footnote': (size) => rising(size, (n) => `[^${n}]: a[^${n + 1}]\n\n`),
  'footnotes that open in footnotes': (size) => rising(size, (n) => `[^${n}]:`),
  'many definitions': (size) => rising(size, (n) => `[a${n}]: /x\n`),
  'many headings': (size) => rising(size, (n) => `## ${n % 900}. Kim ${n} | Title ${n}\n\n`),
  'a long word with an at sign': (size) => `${repeat('a.', size)}@b`,
  'parentheses in an address': (size) => `https://a.example/${'('.repeat(size)}`,
  'spaces in a line': (size) => `a${' '.repeat(size)}b`,
}

function repeat(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length))
}

function rising(size: number, part: (length: number) => string): string {
  let text = ''
  for (let length = 1; text.length < size; length++) text += part(length)
  return text
}

function table(columns: number): string {
  return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`
}
