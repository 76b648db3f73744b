import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { say } from '../../report/message'
import { bodyOf, importFiles, post } from '../import-fixture'

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
  expect(
    await bodyOf(
      '\n\nOne\n===\n\nTwo *words*\n---\n\n**Five**<br>six\n---\n\n---\n\n***\n---\n\n- three\n\n* * *\n\nFour\n',
    ),
  ).toMatchInlineSnapshot(`
    "# One

    ## Two *words*

    ## **Five**<br>six

    ---

    ***
    ---

    - three

    * * *

    Four
    ===
    8 underlined heading One: written with hashes: dashes below words are more often meant as a rule
    11 underlined heading Two *words*: written with hashes: dashes below words are more often meant as a rule
    14 underlined heading **Five**<br>six: written with hashes: dashes below words are more often meant as a rule"
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

test('what stands behind an empty line in details is Markdown', async () => {
  const body = '\n<details>\n    <summary>All of it</summary>\n\n```\nrun one\n```\n\n</details>\n'
  expect(await bodyOf(body)).toContain('**All of it**\\\n\n```\nrun one\n```\n')
})

test('formulas as LaTeX has them, and the end of a block', async () => {
  expect(await bodyOf('\n1. With \\\\( n^2 \\\\) steps.\n^\n1. With \\\\[ n \\\\].\n')).toMatchInlineSnapshot(`
    "1. With $n^2$ steps.

    1. With $n$.
    ===
    8 end of a block ^: taken out"
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
  expect(
    report.losses.map(({ file, construct, reason }) => `${file} ${say(construct.text, 'en')}: ${say(reason, 'en')}`),
  ).toEqual(['about.md page: not imported: only posts, drafts and events are'])
})

test('a definition list', async () => {
  expect(await bodyOf('\nTensor\n: numbers in a grid\n: also a muscle\n')).toMatchInlineSnapshot(`
    "- **Tensor**
      - numbers in a grid
      - also a muscle
    ===
    7 definition list Tensor: kept as a list: the term, and below it what it means"
  `)
})

test('a definition list with empty lines', async () => {
  expect(await bodyOf('\nTensor\n\n: numbers in a grid\n\n: also a muscle\n')).toMatchInlineSnapshot(`
    "- **Tensor**

      - numbers in a grid

      - also a muscle
    ===
    7 definition list Tensor: kept as a list: the term, and below it what it means"
  `)
})

test('an abbreviation', async () => {
  expect(await bodyOf('\nGPUs are fast.\n\n*[GPUs]: graphics processing units\n')).toMatchInlineSnapshot(`
    "GPUs are fast.
    ===
    9 abbreviation *[GPUs]: graphics processing units: its definition is taken out; the word stays in the text"
  `)
})

test('formulas, in a block and in a line', async () => {
  expect(
    await bodyOf('\n$$\n\\frac{a}{b}\n$$\n\nWith $$n^2$$ steps, $O(n)$ or $O(n^2)$, for $5 and $6.\n'),
  ).toMatchInlineSnapshot(`
    "$$
    \\frac{a}{b}
    $$

    With $$n^2$$ steps, $O(n)$ or $O(n^2)$, for $5 and $6."
  `)
})

test('dollars are formulas only in a text that has some', async () => {
  expect(await bodyOf('\nIn $d$ steps, $k log n$ at most, for $5/month or US$6.\n')).toMatchInlineSnapshot(
    `"In $d$ steps, $k log n$ at most, for $5/month or US$6."`,
  )
  expect(await bodyOf('\nFrom $low to high$ prices.\n')).toBe('From $low to high$ prices.')
})

test('emphasis with underscores before Korean letters', async () => {
  expect(await bodyOf('\n_torch.export_에 _이름_ 을, snake_case_이름은 그대로.\n')).toMatchInlineSnapshot(`
    "*torch.export*에 _이름_ 을, snake_case_이름은 그대로.
    ===
    7 emphasis _torch.export_: written with asterisks: underscores end no emphasis before a letter"
  `)
})

test('a mark for a table of contents', async () => {
  expect(await bodyOf('\n* Contents\n{:toc}\n\n## One\n\nText.\n')).toMatchInlineSnapshot(`
    "## One

    Text.
    ===
    7 table of contents * Contents: taken out: the site has no such list"
  `)
})

test('a heading without a space', async () => {
  expect(await bodyOf('\n##One\n\nText.\n')).toMatchInlineSnapshot(`
    "## One

    Text.
    ===
    7 heading ##One: written with a space behind its hashes, without which it is none"
  `)
})

test('extensions of kramdown', async () => {
  const body = '\n{::comment}\nNot for readers.\n{:/comment}\n\n{::nomarkdown}\n<p>Kept <b>words</b>.</p>\n{:/}\n'
  expect(await bodyOf(body)).toMatchInlineSnapshot(`
    "Kept **words**.
    ===
    7 kramdown comment {::comment}: taken out
    11 kramdown extension {::nomarkdown}: taken out; what stands between such lines is read as Markdown
    13 kramdown extension {:/}: taken out; what stands between such lines is read as Markdown"
  `)
})

test('a definition list in an item', async () => {
  expect(await bodyOf('* one\n\n  SIZE\n  : 12 bytes\n\n  MD5\n  : abc\n')).toMatchInlineSnapshot(`
    "* one

      - **SIZE**
        - 12 bytes

      - **MD5**
        - abc
    ===
    8 definition list SIZE: kept as a list: the term, and below it what it means
    11 definition list MD5: kept as a list: the term, and below it what it means"
  `)
})

test('an address with spaces', async () => {
  const files = { 'a/2024 the hall.png': await picture('png') }
  expect(await bodyOf('![The hall with its lights on](/a/2024 the hall.png)\n', files)).toMatchInlineSnapshot(`
    "![The hall with its lights on](photos/2024-the-hall.png)
    ===
    6 address with spaces ![The hall with its lights on](/a/2024 the hall.png): written between angle brackets"
  `)
})

test('a picture without words is said to be where it stands', async () => {
  const files = { 'a/hall.png': await picture('png') }
  expect(await bodyOf('![](/a/hall.png)\n\n## The doors\n\n![hall.png](/a/hall.png)\n', files)).toMatchInlineSnapshot(`
    "![A picture in “Notes”](photos/hall.png)

    ## The doors

    ![A picture in “The doors”](photos/hall.png)
    ===
    1 image photos/hall.png: no words say what it shows; its alt text says where it stands, and npm run check gives notice of that"
  `)
})
