import { expect, test } from 'vitest'
import { htmlOf } from '../../../e2e/fixture/site-documents'
import { judge, text } from '../content-fixture'
import { hostileMarkdown } from './hostile-markdown-fixture'
import { judgeForParser } from './parser-limits'

const isRefused = (body: string) => judgeForParser({ file: 'en.md', text: body }, 0) !== undefined
const families = Object.entries(hostileMarkdown)

test('what would keep a parser busy is refused', () => {
  expect(families.filter(([, write]) => isRefused(write(50_000))).map(([name]) => name)).toMatchInlineSnapshot(`
    [
      "*a_ ",
      "*a_
    ",
      "a_ ",
      "a** ",
      "**a ",
      "**a* ",
      "_a__ ",
      "*a**",
      "a**b",
      "***a** ",
      "*_",
      "~~a ",
      "a~~ ",
      "~~a* *b~~ ",
      "*a* ",
      "**가**나 ",
      "*",
      "_",
      "]",
      "[]",
      "[a](",
      "[a](<b",
      "[a](b "",
      "[](",
      "a](b",
      "[a][",
      "![a](",
      "[a](b) ",
      "a <!-- ",
      "a <? ",
      "a <!A ",
      "a <![CDATA[ ",
      "\\*",
      "{: *a* ",
      "##a
    ",
      "a
    ===
    ",
      "---
    a: b
    ---
    ",
      "a  
    ",
      "a\\
    ",
      ">",
      "> ",
      "> a
    ",
      "- ",
      "    a
    ",
      "|a|b|
    ",
      "[^1]:",
      "stars around a letter",
      "emphasis in emphasis",
      "bold in emphasis",
      "emphasis of 60 levels",
      "images in images",
      "brackets in brackets",
      "marks behind many lines",
      "items in items by indentation",
      "items in items by tabs",
      "a quote without its marks",
      "an item without its indentation",
      "an underline below many lines",
      "rows without cells",
      "lines that become rows",
      "rows of dashes",
      "rows of a table",
      "columns of a table",
      "footnotes that open in footnotes",
      "many definitions",
    ]
  `)
})

test.each(families.filter(([, write]) => !isRefused(write(50_000))))('%j becomes HTML', (_, write) => {
  expect(() => htmlOf(write(3000))).not.toThrow()
})

const post = (body: string) => judge({ 'posts/recap/en.md': text('posts', '', `Words before it.\n\n${body}`) })

test('the line, what there is too much of, and the way out', async () => {
  const bodies = [
    '*a_ '.repeat(1200),
    `> a\n${'b\n'.repeat(300)}`,
    `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'x\n'.repeat(100)}`,
    `${'*a '.repeat(70)}${'b* '.repeat(70)}`,
    `b\n${'> '.repeat(60)}a`,
  ]
  const reports = await Promise.all(bodies.map(post))
  expect(reports.join('\n\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:9:1603
      found a paragraph with 1200 of: * _ ~; expected at most 400 in a paragraph
      put empty lines between its parts, or put it between two lines \`\`\` if it is code

    content/posts/recap/en.md:9:1
      found 300 lines without a mark below a quote or an item; expected at most 200
      put an empty line where the quote or the item ends

    content/posts/recap/en.md:9:1
      found tables of more than 20000 cells; expected at most 20000 in a text, the empty ones counted

    content/posts/recap/en.md:9:1
      found emphasis nested too deeply; expected emphasis of a few levels

    content/posts/recap/en.md:10:1
      found quotes or lists nested too deeply; expected Markdown of a few levels"
  `)
})

test.each([
  ['a list of many items', '- **One**: [a_b](https://a.example/b_c) and `c_d`\n'.repeat(2000)],
  ['code with many underscores', `\`\`\`c\n${'int a_b_c = *d_e;\n'.repeat(2000)}\`\`\`\n`],
  ['a table of many rows', `| a | b |\n| - | - |\n${'| **c** | d |\n'.repeat(300)}`],
  ['many short paragraphs', 'A *word* and **another** one, ~~not~~ this [one](https://a.example).\n\n'.repeat(2000)],
  ['a line of dashes', `a\n\n${'- '.repeat(60)}\n\n${'*'.repeat(300)}\n`],
  ['a quote of many lines', '> Two lines, one **bold**,\n> then a third.\n'.repeat(100)],
])('%s is read', (_, body) => {
  expect(isRefused(body)).toBe(false)
})

test('code that only looks like it is no shelter', () => {
  const busy = '*a_ '.repeat(2000)
  for (const body of [
    `<!--\n\`\`\`\n-->\n${busy}`,
    `- a\n  \`\`\`\n${busy}`,
    `    \`\`\`\n${busy}`,
    `\`\`\`a\`b\n${busy}`,
    `\`\`\`\na\n\`\`\`\n${busy}`,
  ]) {
    expect(isRefused(body)).toBe(true)
  }
})

test.each([
  ['a numbered list', (line: number) => `${line + 1}. Item ${line}`],
  ['a numbered list with brackets', (line: number) => `${line + 1}) Item ${line}`],
  ['footnotes', (line: number) => `[^${line}]: Note ${line}`],
  ['a table', (line: number) => (line === 1 ? '|:-|-:|' : `| **Kim ${line}** | \`a_b\` \\| [c](https://d.example/) |`)],
])('%s of 900 lines is read', (_, write) => {
  expect(isRefused(Array.from({ length: 900 }, (__, line) => write(line)).join('\n'))).toBe(false)
})

test.each([
  ['what is no item of the list above it', (line: number) => (line === 0 ? '1. a' : `${line}) b`)],
  ['items below a quote', (line: number) => (line === 0 ? '> a' : `${line + 1}. b`)],
  ['rows under a head of another width', (line: number) => (line === 1 ? '|-|-|' : '| *a_ |')],
])('%s is still counted', (_, write) => {
  expect(isRefused(Array.from({ length: 2500 }, (__, line) => write(line)).join('\n'))).toBe(true)
})
