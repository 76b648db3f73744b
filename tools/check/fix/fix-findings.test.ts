import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { shownPath } from '../../report/shown-path'
import { checkContent } from '../check-content'
import { type Files, withFolder } from '../content-fixture'
import { fixFindings } from './fix-findings'

/** What was changed, the file it left, and how much the check still finds. */
const fix = (files: Files, file: string) =>
  withFolder(files, async (folder) => {
    const fixed = await fixFindings(folder)
    const changes = fixed.map((each) => `${each.file}: ${each.changes.map((change) => say(change, 'en')).join(' | ')}`)
    const after = await readFile(path.join(folder, file), 'utf8')
    const left = (await checkContent(folder)).problems.length
    return { changes: changes.join('\n').replaceAll(shownPath(folder), 'content'), after, left }
  })

test('days, keys of other tools, lists and texts get the line that the check writes', async () => {
  const post =
    '---\ntitle: Recap\ndate: 2025.5.1\nauthor: Jiho Kim, Sol Lee\nsummary: What we heard.\ntag: gpu\ndraft: yes\n---\nWords.\n'
  const { changes, after, left } = await fix({ 'posts/recap/en.md': post }, 'posts/recap/en.md')
  expect(changes).toMatchInlineSnapshot(
    `"content/posts/recap/en.md: 3 date: 2025.5.1 → 2025-05-01 | 4 author: author: Jiho Kim, Sol Lee → authors: [Jiho Kim, Sol Lee] | 6 tag: tag: gpu → tags: [gpu] | 7 draft: yes → true"`,
  )
  expect(after).toMatchInlineSnapshot(`
    "---
    title: Recap
    date: 2025-05-01
    authors: [Jiho Kim, Sol Lee]
    summary: What we heard.
    tags: [gpu]
    draft: true
    ---
    Words.
    "
  `)
  expect(left).toBe(0)
})

test('an event: texts without a language, moments without quotation marks, parts of films', async () => {
  const event =
    '---\ntitle: Spring\ndate: 2025-05-01\nstarts: 2025-05-01T19:00:00+09:00\nstatus: held\nwebsite: www.meet.example/x\nsessions:\n  - title: One\n    video:\n      youtubeId: https://youtu.be/iR5hTsrgpAk?t=1m30s\n  - title: { en: Two }\n    speakers: Ada Kim\n    video: { youtubeId: "https://youtu.be/jR5hTsrgpAk?t=90" }\n---\n'
  const { after, left } = await fix({ 'events/spring/en.md': event }, 'events/spring/en.md')
  expect(after).toMatchInlineSnapshot(`
    "---
    title: { en: "Spring" }
    date: 2025-05-01
    starts: "2025-05-01T19:00:00+09:00"
    status: held
    website: https://www.meet.example/x
    sessions:
      - title: { en: "One" }
        video:
          youtubeId: iR5hTsrgpAk
          start: 90
      - title: { en: Two }
        speakers: [Ada Kim]
        video: { youtubeId: jR5hTsrgpAk, start: 90 }
    ---
    "
  `)
  expect(left).toBe(0)
})

test('what may mean something else, or waits to be filled in, stays as it is', async () => {
  const event =
    '---\ntitel: { en: Spring }\ndate: 2025-02-30\nstatus: hold\ntimeZone: Seul\nvenue: { map: x }\nregistration: tickets\n---\n'
  const { changes, after } = await fix({ 'events/spring/en.md': event }, 'events/spring/en.md')
  expect([changes, after]).toEqual(['', event])
})

test('a text: lists, headings, tables, emphasis, links', async () => {
  const body = [
    ...[
      '##제목',
      '',
      '2024. 7. 20.에 모였습니다.',
      '',
      '•\u00a0하나',
      '• 둘',
      '',
      '-\u3000셋',
      '',
      '① 하나',
      '② 둘',
      '',
    ],
    ...[
      '1. 준비',
      '  1. 설치',
      '  2. 실행',
      '2. 정리',
      '',
      '순서:',
      '2. 둘',
      '3. 셋',
      '',
      '| 이름 | 주제 |',
      '| 가 | 나 |',
      '',
    ],
    ...[
      '** 굵게 ** __init__ [글] (https://example.com) 보세요![글](https://example.com) [나](pytorch.kr) [다](/ko/blog) [라](HTtps://example.com)',
      '',
      '두 줄의',
      '글입니다.',
      '---',
      '',
    ],
  ].join('\n')
  const file = 'posts/recap/ko.md'
  const files = {
    [file]: `---\ntitle: 모임: 후기\ndate＝2025-04-07\nauthors: [김하나]\nsummary: 들은 것.\n---\n${body}`,
  }
  const { changes, after, left } = await fix(files, file)
  expect(changes).toMatchInlineSnapshot(
    `"content/posts/recap/ko.md: 2: title: 모임: 후기 → title: "모임: 후기" | 3: date＝2025-04-07 → date: 2025-04-07 | 7: ##제목 → ## 제목 | 9: 2024. 7. 20.에 모였습니다. → 2024\\. 7. 20.에 모였습니다. | 11: • 하나, • 둘 → - 하나, - 둘 | 14: -　셋 → - 셋 | 20: the spaces of 2 lines | 25: the spaces of 2 lines | 28: added: | --- | --- | | 31: ** 굵게 ** → **굵게** | 31: __init__ → \`__init__\` | 31: [글] (https://example.com) → [글](https://example.com) | 31: a space | 31: /ko/blog → /ko/blog/ | 31: HTtps://example.com → https://example.com | 33: an empty line | 33: pytorch.kr → https://pytorch.kr"`,
  )
  expect(after).toMatchInlineSnapshot(`
    "---
    title: "모임: 후기"
    date: 2025-04-07
    authors: [김하나]
    summary: 들은 것.
    ---
    ## 제목

    2024\\. 7. 20.에 모였습니다.

    - 하나
    - 둘

    - 셋

    ① 하나
    ② 둘

    1. 준비
       1. 설치
       2. 실행
    2. 정리

    순서:

    2. 둘
    3. 셋

    | 이름 | 주제 |
    | --- | --- |
    | 가 | 나 |

    **굵게** \`__init__\` [글](https://example.com) 보세요! [글](https://example.com) [나](https://pytorch.kr) [다](/ko/blog/) [라](https://example.com)

    두 줄의
    글입니다.

    ---
    "
  `)
  expect(left).toBe(1)
  expect((await fix({ [file]: after }, file)).changes).toBe('')
})

test('what Jekyll would have replaced, where nothing is left to fill in', async () => {
  const body =
    '[안내]({{ "/guide.pdf" | relative_url }}) [글]({{ site.baseurl }}/ko/events/)\n\n{% highlight python linenos %}\nprint(1)\n{% endhighlight %}\n\n{% include x.html %}\n'
  const { after, left } = await fix(
    { 'pages/about/ko.md': `---\ntitle: 소개\nsummary: 소개.\n---\n${body}` },
    'pages/about/ko.md',
  )
  expect(after.split('---\n').at(-1)).toMatchInlineSnapshot(`
    "[안내](/guide.pdf) [글](/ko/events/)

    \`\`\`python
    print(1)
    \`\`\`

    {% include x.html %}
    "
  `)
  expect(left).toBe(2)
})
