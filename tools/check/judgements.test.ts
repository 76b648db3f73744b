import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as body from './body/body'
import { checkContent } from './check-content'
import { type Files, picture, text, withFolder } from './content-fixture'

const jpeg = await picture()

const recap = `
![The whole hall, seen from above](photos/1.jpg)

## 1. Ada Lovelace | Engines

[Slides](/en/events/meetup/) and [the end](#thanks), [the other recap](/en/blog/2025/b/#engines).

## Thanks

Words of thanks to **everybody** who came.
`
const content: Files = {
  'events/meetup/en.md': text(
    'events',
    'sessions:\n  - title: { en: Engines }\n    speakers: [Ada Lovelace]',
    '\n## Notes\n',
  ),
  'people/ada/en.md': text('people', 'name: { en: Ada Lovelace }\naliases: [Ada King]'),
  'pages/about/en.md': text('pages', '', '\n[Us](/en/blog/2025/a/#thanks)\n'),
  ...Object.fromEntries(
    ['a', 'b'].flatMap((slug) => [
      [`posts/${slug}/en.md`, text('posts', 'event: meetup\ncover: photos/1.jpg', recap)],
      [`posts/${slug}/ko.md`, text('posts', 'title: 후기\nsummary: 들은 것', recap.replace('Words', '안녕하세요. 말'))],
      [
        `posts/${slug}/photos.yaml`,
        'photos:\n  - file: photos/2.jpg\n    alt: { en: A robot that waves, ko: 손을 흔드는 로봇 }\n',
      ],
      [`posts/${slug}/photos/1.jpg`, jpeg],
      [`posts/${slug}/photos/2.jpg`, jpeg],
    ]),
  ),
}

// What people write into a front matter, a body and a list of photographs.
const lines = {
  front: [
    ...['title: Another', 'date: 2025-03-31', 'draft: true', 'event: meet', 'authors: [Ada King, Jiho Kim & Amy Lee]'],
    ...['tags: [a, a]', 'nothing: x', 'aliases: [/en/blog/2025/b/]', 'summary: "', 'cover: photos/2.jpg'],
  ],
  body: [
    ...['## Engines', '## 2. Ada King | Engines', '## Ada Lovelace - Engines', '##Heading', '**bold **', '- [x', '<b>'],
    ...['![](photos/2.jpg)', '![A robot that waves](photos/2.jpg)', '![A hall](photos/3.jpg)', '한글만 있는 줄입니다.'],
    ...['[x](/en/blog/2025/a/#thanks)', '[x](/en/blog/2025/c/)', '[x](htps://a.example)', '[x](#notes)', '[ ](/en/)'],
  ],
  list: ['hidden: [photos/1.jpg]', '  - file: photos/1.jpg', '    caption: x', 'credit: Ada'],
}

const edits = fc.array(
  fc.record({
    what: fc.constantFrom(
      'front',
      'front',
      'body',
      'body',
      'list',
      'heading',
      'line out',
      'text out',
      'photograph out',
      'file back',
    ),
    file: fc.nat(),
    at: fc.nat(),
  }),
  { minLength: 8, maxLength: 8 },
)

type Edit = typeof edits extends fc.Arbitrary<(infer One)[]> ? One : never

/** Changes one file of a content folder as its authors might. */
async function apply(folder: string, { what, file, at }: Edit): Promise<void> {
  const of = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const all = found
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))
    .toSorted()
  const kind = what === 'list' ? /\.yaml$/ : what === 'photograph out' ? /\.jpg$/ : /\.md$/
  const files = all.filter((each) => kind.test(each))
  if (what === 'file back') {
    const [name, bytes] = of(Object.entries(content), file)
    return writeFile(path.join(folder, name), bytes)
  }
  if (files.length === 0) return
  const chosen = of(files, file)
  if (what === 'text out' || what === 'photograph out') return rm(chosen)
  const written = (await readFile(chosen, 'utf8')).split('\n')
  const body = written.indexOf('---', 1) + 1
  if (what === 'front') written.splice(1, 0, of(lines.front, at))
  if (what === 'body') written.splice(body + (at % (written.length - body + 1)), 0, '', of(lines.body, at), '')
  if (what === 'list') written.push(of(lines.list, at))
  if (what === 'line out') written.splice(at % written.length, 1)
  const text = written.join('\n')
  await writeFile(chosen, what === 'heading' ? text.replaceAll('## Thanks', '## Good-bye') : text)
}

test('what was kept of earlier runs changes no finding, whatever is edited between them', async () => {
  let findings = 0
  await fc.assert(
    fc.asyncProperty(edits, async (some) => {
      await withFolder(content, async (folder) => {
        const cache = await mkdtemp(path.join(tmpdir(), 'judgements-'))
        const [decodable, judgements] = [path.join(cache, 'photos'), path.join(cache, 'judgements.json')]
        for (const [index, each] of [undefined, ...some].entries()) {
          if (each) await apply(folder, each)
          if (index % 2 > 0) continue
          const anew = await checkContent(folder, { decodable })
          const kept = await checkContent(folder, { decodable, judgements })
          expect(JSON.stringify(kept)).toBe(JSON.stringify(anew))
          findings += anew.problems.length + anew.notices.length
        }
        await rm(cache, { recursive: true })
      })
    }),
    { numRuns: 5, seed: 1, endOnFailure: true },
  )
  // Without one, nothing was compared.
  expect(findings).toBeGreaterThan(100)
})

test('only the text that changed is judged once more', async () => {
  await withFolder(content, async (folder) => {
    const judgements = path.join(folder, '..', `${path.basename(folder)}.json`)
    const checkBody = vi.spyOn(body, 'checkBody')
    await checkContent(folder, { judgements })
    checkBody.mockClear()
    await writeFile(path.join(folder, 'pages/about/en.md'), text('pages', '', 'Other words.'))
    await checkContent(folder, { judgements })
    expect(checkBody.mock.calls.map(([{ source }]) => path.basename(path.dirname(source.file)))).toEqual(['about'])
    await rm(judgements)
  })
})
