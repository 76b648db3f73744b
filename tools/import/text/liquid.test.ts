import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { takeLiquid } from './liquid'

const page = { food: true, quiet: false, level: 3, room: 'Hall B', menu: ['soup', 'bread'], date: '2024-05-02' }
const site = { tickets: 'https://tickets.example/', name: 'A blog', baseurl: '', url: undefined }

function take(text: string): string {
  const reports: string[] = []
  const report = (
    line: number,
    ...[construct, reason]: Parameters<Parameters<typeof takeLiquid>[0]['report']> extends [number, ...infer R]
      ? R
      : never
  ) => reports.push(`${line} ${say(construct.text, 'en')}: ${say(reason, 'en')}`)
  return [takeLiquid({ text, report }, { site, page, document: () => undefined }), ...reports].join('\n')
}

test.each([
  ['There will {% unless page.food %}not {% endunless %}be food.', 'There will be food.'],
  ['There will {% unless page.drinks %}not {% endunless %}be drinks.', 'There will not be drinks.'],
  ['{% if page.quiet %}Quiet{% elsif page.level > 2 %}Loud{% else %}Usual{% endif %}.', 'Loud.'],
  ['{% case page.room %}{% when "Hall A" %}Left{% when "Hall B", "Hall C" %}Right{% endcase %}', 'Right'],
  ['{% if page.food and page.menu contains "soup" %}Soup{% endif %}', 'Soup'],
  ['{%- if page.food -%} Yes {%- endif -%} .', 'Yes.'],
  ['[Tickets]({{ site.tickets }}) for {{ page.room | upcase }}', '[Tickets](https://tickets.example/) for HALL B'],
  ['{{ page.date | date: "%B %-d" }}', 'May 2'],
  ['{% assign hall = page.room %}In {{ hall }}', 'In Hall B'],
  ['{% for dish in page.menu %}{{ dish }} {% endfor %}', 'soup bread '],
  ['{% if page.food %}{% if page.quiet %}a{% else %}b{% endif %}{% endif %}', 'b'],
  ['{% if jekyll.environment == "production" %}a{% endif %}', 'a'],
])('%s', (text, taken) => {
  expect(take(text)).toBe(taken)
})

test('what only Jekyll can decide stays as it is written', () => {
  expect(take('It will {% if site.data.food %}not {% endif %}be {{ page.room }}.')).toMatchInlineSnapshot(`
    "It will {% if site.data.food %}not {% endif %}be Hall B.
    1 Liquid {% if site.data.food %}not {% endif %}: a condition that only Jekyll decides: it stays as it is written, and npm run check refuses it; keep what holds"
  `)
})

test('what nothing stands for is reported', () => {
  expect(
    take('{{ page.url }}, {{ page.missing }}, {{ page.date }}, {{ page.room | markdownify }}, {{ oops'),
  ).toMatchInlineSnapshot(`
    ", , , , {{ oops
    1 Liquid {{ page.url }}: never run; taken out
    1 Liquid {{ page.missing }}: never run; taken out
    1 Liquid {{ page.date }}: never run; taken out
    1 Liquid {{ page.room | markdownify }}: never run; taken out"
  `)
})

test('a loop over what nobody knows goes with all its inside', () => {
  expect(
    take('Before\n\n{% for post in site.posts %}\n- [{{ post.title }}]({{ post.url }})\n{% endfor %}\n\nBehind'),
  ).toMatchInlineSnapshot(`
    "Before





    Behind
    3 Liquid {% for post in site.posts %}: never run; taken out"
  `)
})

test('lines within a paragraph stay together, and those below keep their lines', () => {
  expect(take('It will {% unless page.food %}\nnot\n{% endunless %}be.\n\n{{ page.url }}')).toMatchInlineSnapshot(`
    "It will be.



    
    5 Liquid {{ page.url }}: never run; taken out"
  `)
})

test('blocks that nothing closes, and ends of none', () => {
  expect(take('a {% if page.food %} b {% endunless %} c {% endfor %} d')).toMatchInlineSnapshot(`
    "a {% if page.food %} b {% endunless %} c  d
    1 Liquid {% if page.food %}: a condition that only Jekyll decides: it stays as it is written, and npm run check refuses it; keep what holds
    1 Liquid {% endunless %}: a condition that only Jekyll decides: it stays as it is written, and npm run check refuses it; keep what holds
    1 Liquid {% endfor %}: never run; taken out"
  `)
})

test.each([
  ['{% include youtube.html id="abcdefghijk" title="The talk" %}', '[The talk](https://youtu.be/abcdefghijk)'],
  [
    '{% include video id="abcdefghijk" provider="youtube" %}',
    '[https://youtu.be/abcdefghijk](https://youtu.be/abcdefghijk)',
  ],
  ['{% youtube abcdefghijk %}', '[https://youtu.be/abcdefghijk](https://youtu.be/abcdefghijk)'],
  ['{% include figure image_path="/a b.jpg" alt="A hall" caption="At noon" %}', '![A hall](/a%20b.jpg "At noon")'],
  ['{% include video.html id=page.room %}', ''],
  ['{% include toc.html %}', ''],
])('%s', (text, taken) => {
  expect(take(text).split('\n')[0]).toBe(taken)
})
