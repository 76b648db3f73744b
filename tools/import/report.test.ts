import { expect, test } from 'vitest'
import { importFiles, post } from './import-fixture'
import { formatSummary, formatWhole } from './report'

const body =
  '\n![Hall](/hall.jpg) [here](/gone/) {{ page.x }}\n\n$$e^x$$\n\n<video src="https://v.example/a.mp4"></video>\n'
const files = {
  '_posts/2024-05-01-notes.md': post(body, 'layout: post\ndate: soon\n'),
  '_posts/notes.md': post('Text.\n'),
  '_events/2024-spring.md': '---\nstatus: done\n---\n',
}

test('the report in both languages', async () => {
  const { report } = await importFiles(files)
  expect(formatSummary({ ...report, kept: ['posts/a/en.md'] }, 'en', 'whole.txt')).toMatchInlineSnapshot(`
    "Not carried as it was (8):

    file: 1 in 1 file
      _posts/notes.md:1  not imported: a post is called YYYY-MM-DD-name.md
    event: 1 in 1 file
      _events/2024-spring.md:1  not imported: it states no title, and nothing stands in its place
    front matter: layout: 1 in 1 file
      _posts/2024-05-01-notes.md:5  no such field here: "post"
    front matter: date: 1 in 1 file
      _posts/2024-05-01-notes.md:6  soon is no day; the day in the file’s name stands instead
    Liquid {{ }}: 1 in 1 file
      _posts/2024-05-01-notes.md:9  Liquid {{ page.x }}: never run; taken out
    image: 1 in 1 file
      _posts/2024-05-01-notes.md:9  image /hall.jpg: its file is not in the folder; only its words are kept
    link: 1 in 1 file
      _posts/2024-05-01-notes.md:9  link to /gone/: its words are kept: it is not on this site, and no origin is stated
    HTML <video>: 1 in 1 file
      _posts/2024-05-01-notes.md:13  HTML <video> https://v.example/a.mp4: kept as a link

    posts/a/en.md
      was changed by hand and differs from what the import would write; left alone. Remove it to import it again.

    before → after  words  headings  links  images  code blocks  tables
    posts/notes     3 → 9         0      1   1 → 0            0       0
    all             3 → 9         0      1   1 → 0            0       0

    1 document: 2 files, 1 written, 0 updated, 0 unchanged, 0 removed, 1 left alone.

    Line by line: whole.txt"
  `)
  expect(formatSummary({ ...report, kept: ['posts/a/en.md'] }, 'ko', 'whole.txt')).toMatchInlineSnapshot(`
    "그대로 옮기지 못한 것 (8):

    파일: 파일 1개에 1건
      _posts/notes.md:1  가져오지 않았습니다. 글의 파일 이름은 YYYY-MM-DD-name.md 꼴이어야 합니다
    행사: 파일 1개에 1건
      _events/2024-spring.md:1  가져오지 않았습니다. title 값이 없고, 대신할 것도 없습니다
    머리말: layout: 파일 1개에 1건
      _posts/2024-05-01-notes.md:5  여기에 없는 필드입니다: "post"
    머리말: date: 파일 1개에 1건
      _posts/2024-05-01-notes.md:6  soon: 날짜가 아니어서 파일 이름의 날짜를 썼습니다
    Liquid {{ }}: 파일 1개에 1건
      _posts/2024-05-01-notes.md:9  Liquid {{ page.x }}: 실행하지 않고 뺐습니다
    이미지: 파일 1개에 1건
      _posts/2024-05-01-notes.md:9  이미지 /hall.jpg: 폴더에 파일이 없습니다. 설명만 남겼습니다
    링크: 파일 1개에 1건
      _posts/2024-05-01-notes.md:9  링크 /gone/: 글자만 남겼습니다. 이 사이트에 없고, 옛 사이트의 주소(--origin)도 주어지지 않았습니다
    HTML <video>: 파일 1개에 1건
      _posts/2024-05-01-notes.md:13  HTML <video> https://v.example/a.mp4: 링크로 남겼습니다

    posts/a/en.md
      손으로 고친 파일이고 가져올 내용과 달라서 그대로 두었습니다. 다시 가져오려면 이 파일을 지우세요.

    전 → 후       단어  제목  링크  이미지  코드  표
    posts/notes  3 → 9     0     1   1 → 0     0   0
    모두         3 → 9     0     1   1 → 0     0   0

    문서 1개, 파일 2개: 새로 씀 1개, 고쳐 씀 0개, 그대로 0개, 지움 0개, 손대지 않음 1개.

    한 줄씩 모두 적은 파일: whole.txt"
  `)
})

test('all of it, line by line', async () => {
  const { report } = await importFiles(files)
  expect(formatWhole(report, 'en')).toMatchInlineSnapshot(`
    "Not carried as it was (8):

    _posts/notes.md:1  file
      not imported: a post is called YYYY-MM-DD-name.md
    _events/2024-spring.md:1  event
      not imported: it states no title, and nothing stands in its place
    _posts/2024-05-01-notes.md:5  front matter: layout
      no such field here: "post"
    _posts/2024-05-01-notes.md:6  front matter: date
      soon is no day; the day in the file’s name stands instead
    _posts/2024-05-01-notes.md:9  Liquid {{ page.x }}
      never run; taken out
    _posts/2024-05-01-notes.md:9  image /hall.jpg
      its file is not in the folder; only its words are kept
    _posts/2024-05-01-notes.md:9  link to /gone/
      its words are kept: it is not on this site, and no origin is stated
    _posts/2024-05-01-notes.md:13  HTML <video> https://v.example/a.mp4
      kept as a link

    before → after  words  headings  links  images  code blocks  tables
    posts/notes     3 → 9         0      1   1 → 0            0       0
    all             3 → 9         0      1   1 → 0            0       0"
  `)
})

test('the summary of a large blog has at most 200 lines, the most frequent kinds first', async () => {
  const body = Array.from({ length: 60 }, (_, index) => `\n<x${index}-a>\n\n{{ page.x${index} }}\n`).join('')
  const many = Array.from(
    { length: 30 },
    (_, index) => [`_posts/2024-05-01-n${index}.md`, post(body, `f${index}: 1\n`)] as const,
  )
  const { report } = await importFiles(Object.fromEntries(many))
  const lines = formatSummary(report, 'en', 'whole.txt').split('\n')
  expect(lines.length).toBeLessThanOrEqual(200)
  expect(lines[2]).toBe('Liquid {{ }}: 1800 in 30 files')
})
