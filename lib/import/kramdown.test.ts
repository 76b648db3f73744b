import { expect, test } from 'vitest'
import { bodyOf, importFiles, post } from './import-fixture'

test('tables of kramdown: without a head, with lines around and between', async () => {
  expect(await bodyOf('\n| a | b |\n| c | d |\n')).toMatchInlineSnapshot(`
    "|  |  |
    | --- | --- |
    | a | b |
    | c | d |
    ===
    7 table | a | b |: written with the row of dashes it is read by here"
  `)
  expect(await bodyOf('\n|---|---|\n| A | B |\n|---|---|\n| c | d |\n|===|===|\n| e | f |\n')).toMatchInlineSnapshot(`
    "| A | B |
    | --- | --- |
    | c | d |
    | e | f |
    ===
    8 table | A | B |: written with the row of dashes it is read by here"
  `)
  expect(await bodyOf('\n| A |\n| - |\n| b |\n')).toBe('| A |\n| - |\n| b |')
})

test('ids of headings without a colon', async () => {
  expect(await bodyOf('\nOne {#first}\n---\n\n### Two ### {#second}\n\nNot {#this}\n')).toMatchInlineSnapshot(`
    "## One {: #first}

    ### Two {: #second}

    Not {#this}
    ===
    7 id of a heading One {#first}: written with a colon, as this site reads it
    7 underlined heading One {: #first}: written with hashes: dashes below words are more often meant as a rule
    10 id of a heading ### Two ### {#second}: written with a colon, as this site reads it"
  `)
})

test('underlined headings', async () => {
  expect(await bodyOf('\n\nOne\n===\n\nTwo *words*\n---\n\n- three\n\n* * *\n\nFour\n')).toMatchInlineSnapshot(`
    "# One

    ## Two *words*

    - three

    * * *

    Four
    ===
    8 underlined heading One: written with hashes: dashes below words are more often meant as a rule
    11 underlined heading Two *words*: written with hashes: dashes below words are more often meant as a rule"
  `)
})

test('HTML whose inside is Markdown', async () => {
  const body =
    '\n<div class="box" markdown="1">\n## One\n\n- [two](https://a.example/)\n</div>\n\n<details markdown="block">\n<summary>More</summary>\n**three**\n</details>\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "## One

    - [two](https://a.example/)

    **More**\\
    **three**
    ===
    7 HTML <div class="box" markdown="1">: taken out; what is in it is read as Markdown
    13 HTML <details markdown="block">: taken out; what is in it is read as Markdown"
  `)
})

test('formulas as LaTeX has them, and the end of a block', async () => {
  expect(await bodyOf('\n1. With \\\\( n^2 \\\\) steps.\n^\n1. With \\\\[ n \\\\].\n')).toMatchInlineSnapshot(`
    "1. With \`n^2\` steps.

    1. With \`n\`.
    ===
    7 formula \\\\( n^2 \\\\): kept as TeX in code; the site draws no formulas
    8 end of a block ^: taken out
    9 formula \\\\[ n \\\\]: kept as TeX in code; the site draws no formulas"
  `)
})

test('a picture that is lost and has no words leaves nothing', async () => {
  expect(await bodyOf('\nOne.\n\n![](/lost.jpg)\n\nTwo.\n')).toMatchInlineSnapshot(`
    "One.

    Two.
    ===
    9 image /lost.jpg: its file is not in the folder; it has no words, so nothing stands in its place"
  `)
})

test('a folder without a blog imports nothing', async () => {
  const { report } = await importFiles({ 'about.md': post('Text.\n') })
  expect(report.documents).toEqual([])
  expect(report.losses.map(({ file, construct, reason }) => `${file} ${construct}: ${reason}`)).toEqual([
    'about.md page: not imported: only posts, drafts and events are',
  ])
})
