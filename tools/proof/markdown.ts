import fc, { type Arbitrary } from 'fast-check'
import type { Language } from '../../lib/site/languages'
import { type Blocks, refusedBlocks } from './refused-blocks'
import { anyOf, oddLine, oddText, sentence, shortOddText } from './texts'
import { webAddress } from './values'

interface Surroundings {
  language: Language
  /** The photographs beside the text, as `photos/<file>`. */
  photographs: readonly string[]
  /** Addresses of this site that are sure to be there. */
  pages: readonly string[]
}

/** A body of a few blocks: any of those that the site understands, now and then one that it refuses. */
export function markdownBody(around: Surroundings): Arbitrary<string> {
  const understood = Object.values(blocksOf(around))
  const refused = Object.values(refusedBlocks(around.language))
  const shown = around.photographs.map((photo) => picture(photo, around.language))
  const some = fc.array(fc.oneof(...understood), { minLength: 1, maxLength: 6 })
  const strange = fc.oneof({ weight: 39, arbitrary: fc.constant([]) }, fc.tuple(fc.oneof(...refused)))
  return fc
    .tuple(sentence(around.language), some, strange, fc.tuple(...shown))
    .map(([opening, blocks, wrong, pictures]) => [`${opening}.`, ...blocks, ...wrong, ...pictures].join('\n\n'))
}

/** Text as Markdown shows it unchanged. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~$&:=^]/g, '\\$&')
}

const safeText = oddText.map(escaped)
const cell = shortOddText.map((text) => escaped(text).replaceAll('\n', ' '))

function blocksOf({ language, pages }: Surroundings): Blocks {
  const line = oddLine(language)
  const safe = fc.oneof(line.map(escaped), safeText)
  const plain = sentence(language)
  const particle = fc.constantFrom('', '를', '에서', '으로', ')', '.', '’s', '…', '。')
  const bare = anyOf(
    'https://example.org/a_b ¦ www.example.org ¦ hello@example.org ¦ https://예시.한국/길',
    'http://example.org/(a)',
  )
  const linked = fc.oneof(
    webAddress.map((url) => `<${url.replace(/[<>\s]/g, '')}>`),
    fc.constantFrom(...pages),
    fc.constantFrom('mailto:hello@example.org', 'mailto:hello@example.org?subject=안녕', 'tel:+82-2-000-0000'),
  )
  return {
    paragraph: line,
    escaped: safe,
    emphasis: fc
      .tuple(fc.constantFrom('*', '**', '***', '_', '__', '~~', '`', '``', '~'), cell, plain)
      .map(([mark, odd, after]) => `${after} ${mark}${odd}${mark}${after}`),
    unclosed: fc
      .tuple(fc.constantFrom('*a_ ', '**', '[', '`', '<', '~~a'), fc.integer({ min: 1, max: 12 }))
      .map(([mark, times]) => mark.repeat(times)),
    link: fc
      .tuple(cell, linked, fc.constantFrom('', ' "title"', " '제목'", ' (괄호)'))
      .map(([text, url, title]) => `[${text}](${url}${title})`),
    autolink: webAddress.map((url) => `<${url}>`),
    bare: fc.tuple(plain, bare, particle).map(([before, url, after]) => `${before} ${url}${after}`),
    reference: fc
      .tuple(cell, webAddress)
      .map(([text, url]) => `[${text}][here] [here]\n\n[here]: <${url.replace(/[<>\s]/g, '')}> "${'title'}"`),
    heading: fc
      .tuple(fc.integer({ min: 2, max: 6 }), safe)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}\n\n본문 text`),
    headings: fc
      .tuple(plain, fc.integer({ min: 2, max: 30 }))
      .map(([text, times]) => Array.from({ length: times }, () => `### ${text}`).join('\n\n')),
    headingParts: fc
      .tuple(
        cell,
        webAddress,
        anyOf(
          '`code` ¦ **bold** ¦ *_both_* ¦ ~~gone~~ ¦ [link](https://example.org/) ¦ <https://example.org/>',
          'hello@example.org',
        ),
      )
      .map(([text, , part]) => `## ${text} ${part} end`),
    headingNote: plain.map((text) => `### ${text}[^in]\n\n[^in]: A note.`),
    knownId: anyOf(
      'Content ¦ Main ¦ Footnotes ¦ Footnote label ¦ fn 1 ¦ fnref-1 ¦ Top ¦ Talks ¦ Photos ¦ 목차 ¦ 댓글',
      'Search ¦ Constructor ¦ __proto__',
    ).map((text) => `## ${text}`),
    talk: fc
      .tuple(fc.constantFrom('1️⃣ ', '1. ', '', '10) '), cell, cell)
      .map(([number, name, title]) => `## ${number}${name} | ${title}\n\n이야기 words`),
    speaker: fc
      .tuple(cell, cell)
      .map(([title, name]) => `## ${title}\n{: speaker="${name.replace(/["{}\\]/g, '')}"}\n\n이야기 words`),
    attributes: fc
      .tuple(
        plain,
        anyOf(
          '{: .class #some-id style="width:100%"} ¦ {:.lead} ¦ {:style="color:red"} ¦ {: #가나 }',
          '{: width="10" height=20 }',
        ),
      )
      .map(([text, list]) => `${text}\n${list}`),
    list: fc
      .array(cell, { minLength: 1, maxLength: 6 })
      .map((items) => items.map((item, index) => `${'  '.repeat(index % 4)}- ${item}`).join('\n')),
    ordered: fc
      .tuple(fc.constantFrom(0, 1, 7, 12), cell)
      .map(([from, item]) => `${from}. ${item}\n1. ${item}\n\n   more\n1. end`),
    tasks: cell.map((item) => `- [ ] ${item}\n- [x] ${item}\n  - [ ] ${item}`),
    deepList: fc
      .integer({ min: 5, max: 40 })
      .map((depth) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n')),
    quote: fc.tuple(fc.integer({ min: 1, max: 40 }), cell).map(([depth, text]) => `${'> '.repeat(depth)}${text}`),
    quoted: cell.map((text) => `> ${text}\n>\n> - ${text}\n>\n>   > ${text}\n>\n> \`\`\`\n> ${text}\n> \`\`\``),
    code: fc
      .tuple(
        anyOf(
          ' ¦ python ¦ c++ ¦ 한글 ¦ js {1,3} ¦ ts title="a b" ¦ py:a/b.py ¦ console ¦ mermaid ¦ a"b',
          'diff-js ¦ <b>',
        ),
        oddText,
      )
      .map(([name, text]) => `\`\`\`\`${name}\n${text}\n\n  <b>{{ x }}</b>\n\`\`\`\``),
    indented: oddText.map((text) => `    ${text}\n\n    more`),
    table: fc
      .tuple(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 30 }))
      .map(([cells, rows]) => table(cells, rows)),
    tableParts: webAddress.map(
      (url) =>
        `| a | b |\n|:-|-:|\n| \`x \\| y\` | <${url}> |\n| **b** | [l](https://example.org/) |\n| hello@example.org | \\| |\n| one |`,
    ),
    footnote: fc
      .tuple(fc.constantFrom('1', 'note', '각주', 'a-b', 'A B', '__proto__', '*x*'), safe)
      .map(([label, text]) => `Text[^${label}] and again[^${label}].\n\n[^${label}]: ${text}\n\n    More of it.`),
    footnotes: fc
      .integer({ min: 2, max: 40 })
      .map(
        (amount) =>
          Array.from({ length: amount }, (_, index) => `[^n${index}]`).join(' ') +
          '\n\n' +
          Array.from({ length: amount }, (_, index) => `[^n${index}]: Note ${index} hello@example.org`).join('\n'),
      ),
    comment: shortOddText.map((text) => `<!-- ${text.replaceAll('--', '')} -->`),
    signs: fc.constantFrom('==mark== ^sup^ ~sub~', 'a -- b --- c', ':smile: :+1:', 'costs $5 and $6'),
    formula: fc
      .tuple(
        anyOf('\\frac{a}{b} ¦ x_1^2 ¦ \\text{<b>가} ¦ \\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a < b'),
        plain,
      )
      .map(([tex, text]) => `${text} $${tex}$와 \\(${tex}\\)\n\n$$\n${tex}\n$$\n\n\`\`\`math\n${tex}\n\`\`\``),
    alert: fc
      .tuple(fc.constantFrom('NOTE', 'tip', 'IMPORTANT', 'WARNING', 'CAUTION'), cell)
      .map(([kind, text]) => `> [!${kind}]\n> ${text}\n>\n> - ${text}`),
    details: fc
      .tuple(cell, plain)
      .map(([title, text]) => `<details>\n<summary>${title.replace(/[<>&]/g, '')}.</summary>\n\n${text}\n\n</details>`),
    inlineHtml: plain.map((text) => `<kbd>${text}</kbd> H<sub>2</sub>O x<sup>2</sup> <mark>${text}</mark><br>${text}`),
    emoji: plain.map((text) => `${text} :tada::rocket: :nothing: 10:30:00`),
    rule: fc.constantFrom('***', '- - -', '___'),
    breaks: plain.map((text) => `${text}  \n${text}\\\n${text}\n${text}`),
    entities: fc.constantFrom('&copy; &nbsp; &#0; &#x10FFFF; &#xD800; &notanentity; &amp;lt;', 'a&b;c &hellip;'),
    long: fc.integer({ min: 100, max: 3000 }).map((length) => 'long'.repeat(length / 4)),
    youtube: anyOf(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ ¦ <https://youtu.be/dQw4w9WgXcQ?t=1m2s>',
      '[video](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42)',
    ),
    lineEnds: plain.map((text) => `${text}\n\n\n\n\n${text}\t\t`),
  }
}

function picture(photo: string, language: Language): Arbitrary<string> {
  const alt = fc
    .tuple(oddLine(language), fc.stringMatching(/^[a-z]{5}$/))
    .map(([text, own]) => escaped(`${text} ${own}`.replaceAll('\n', ' ').slice(0, 200)))
  const caption = fc.oneof(
    fc.constant(''),
    oddLine(language).map((text) => ` "${text.replace(/[\\"\n]/g, '')}"`),
  )
  return fc
    .tuple(alt, caption, fc.constantFrom('', '', '', '{: width="300"}', '{:.wide}'))
    .map(([text, title, list]) => `![${text}](${photo}${title})${list}`)
}

function table(cells: string[], rows: number): string {
  const row = (each: string[]) => `| ${each.join(' | ')} |`
  return [
    row(cells),
    row(cells.map((_, index) => [':-', '-', ':-:', '-:'][index % 4] ?? '-')),
    ...Array.from({ length: rows }, () => row(cells)),
  ].join('\n')
}
