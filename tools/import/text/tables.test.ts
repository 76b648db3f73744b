import { expect, test } from 'vitest'
import { bodyOf } from '../import-fixture'

/** What a table of these rows becomes. */
const tableOf = (rows: string) => bodyOf(`\n<table>\n${rows}\n</table>\n`)

test('a first row in bold is the row of headings', async () => {
  expect(
    await tableOf('<tr><td></td><td><b>Mean</b></td></tr>\n<tr><td>eager</td><td>1.2</td></tr>'),
  ).toMatchInlineSnapshot(`
    "|       | Mean |
    | ----- | ---- |
    | eager | 1.2  |"
  `)
})

test('a first row that is not is a row like the others', async () => {
  expect(
    await tableOf('<tr><td>eager</td><td>1.2</td></tr>\n<tr><td>graph</td><td>0.8</td></tr>'),
  ).toMatchInlineSnapshot(`
    "|       |     |
    | ----- | --- |
    | eager | 1.2 |
    | graph | 0.8 |"
  `)
})

test('a cell over the whole table stands above it, and so does a caption', async () => {
  const rows = '<tr><td>Mode</td><td>Mean</td></tr>\n<tr><td>eager</td><td>1.2</td></tr>'
  expect(await tableOf(`<tr><td colspan="2"><strong>Speed</strong></td></tr>\n${rows}`)).toMatchInlineSnapshot(`
    "**Speed**

    | Mode  | Mean |
    | ----- | ---- |
    | eager | 1.2  |
    ===
    8 HTML <td> over the whole table: its text stands above the table"
  `)
  expect(await tableOf(`<caption>Speed</caption>\n${rows}`)).toMatchInlineSnapshot(`
    "**Speed**

    | Mode  | Mean |
    | ----- | ---- |
    | eager | 1.2  |
    ===
    8 HTML <caption>: its text stands above the table"
  `)
})

test('a cell over part of a table stands in the first place', async () => {
  expect(
    await tableOf('<tr><th colspan="2">Both</th><th>One</th></tr>\n<tr><td>a</td><td>b</td><td>c</td></tr>'),
  ).toMatchInlineSnapshot(`
    "| Both |   | One |
    | ---- | - | --- |
    | a    | b | c   |
    ===
    8 HTML <th> over several cells: its text stands in the first of them"
  `)
})

test('paragraphs, quotes, lists and code in a cell stand in one line', async () => {
  const cell = 'One<blockquote>two</blockquote><ul><li>three</li><li>four</li></ul><pre>x = 1\ny = 2</pre><p>a<br>b</p>'
  expect(await tableOf(`<tr><th>Words</th></tr>\n<tr><td>${cell}</td></tr>`)).toMatchInlineSnapshot(`
    "| Words                                          |
    | ---------------------------------------------- |
    | One · two · three · four · \`x = 1 y = 2\` · a b |
    ===
    9 HTML blockquote in a table: its text is kept on the one line of its cell
    9 HTML list in a table: its text is kept on the one line of its cell
    9 HTML code in a table: its text is kept on the one line of its cell"
  `)
})
