import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('a nested field without what it needs', async () => {
  expect(await event('sessions:\n  - speakers: [B]\nvenue: { map: "https://example.org/" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:6:5  sessions[0].title
      found no "title"; expected one: The title as it was announced, in the language it was announced in
      write: title: { ko: "…", en: "…" }
      지금: "title" 없음 → 필요: 공지된 그대로의 제목. 공지된 언어로 적습니다
      쓸 내용: title: { ko: "…", en: "…" }

    content/events/meetup/en.md:7:8  venue.name
      found no "name"; expected one: The place, as people would tell a taxi driver
      write: name: { ko: "…", en: "…" }
      지금: "name" 없음 → 필요: 장소 이름. 택시 기사에게 말하듯이 적습니다
      쓸 내용: name: { ko: "…", en: "…" }"
  `)
})
test('a key without a value', async () => {
  expect(await post('event:\ntags: []\ntitle: ""')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  event
      found nothing; expected a value
      remove the line, or give a value
      지금: 빈칸 → 필요: 값
      값을 적거나, 줄을 지우세요

    content/posts/recap/en.md:6:7  tags
      found nothing; expected a value
      remove the line, or give a value
      지금: 빈칸 → 필요: 값
      값을 적거나, 줄을 지우세요

    content/posts/recap/en.md:7:8  title
      found nothing; expected a value
      remove the line, or give a value
      지금: 빈칸 → 필요: 값
      값을 적거나, 줄을 지우세요"
  `)
})
test('a text in no language', async () => {
  expect(await event('theme: x\ntitle: {}\nscale: { ko: " " }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:8  title
      found nothing; expected a value
      remove the line, or give a value
      지금: 빈칸 → 필요: 값
      값을 적거나, 줄을 지우세요

    content/events/meetup/en.md:6:14  scale.ko
      found nothing; expected a value
      remove the line, or give a value
      지금: 빈칸 → 필요: 값
      값을 적거나, 줄을 지우세요"
  `)
})
test('what every post, event and person has to state', async () => {
  const none = '---\n---\n'
  const files = { 'posts/a/en.md': none, 'events/b/en.md': none, 'people/c/en.md': none, 'pages/d/en.md': none }
  expect(await judgeInBoth({ ...files, 'groups/e/en.md': none, 'projects/f/en.md': none })).toMatchInlineSnapshot(`
    "content/events/b/en.md:1:1  date
      found no "date"; expected one: The day it starts on, at the venue: 2025-03-30
      write: date: YYYY-MM-DD
      지금: "date" 없음 → 필요: 행사장이 있는 곳의 날짜로 시작하는 날: 2025-03-30
      쓸 내용: date: YYYY-MM-DD

    content/events/b/en.md:1:1  status
      found no "status"; expected one (scheduled, held, cancelled, postponed): What is known: an event stays "scheduled" until somebody confirms that it was held
      write: status: …
      지금: "status" 없음 → 필요: scheduled, held, cancelled, postponed 중 하나. 지금까지 확인된 상태. 열렸다고 누군가 확인해 주기 전까지는 scheduled(예정)로 둡니다. held 열림, cancelled 취소, postponed 연기
      쓸 내용: status: …

    content/events/b/en.md:1:1  title
      found no "title"; expected one: The name of the event
      write: title: { ko: "…", en: "…" }
      지금: "title" 없음 → 필요: 행사 이름
      쓸 내용: title: { ko: "…", en: "…" }

    content/groups/e/en.md:1:1  about
      found no "about"; expected one: What the group is about, in one sentence
      write: about: { ko: "…", en: "…" }
      지금: "about" 없음 → 필요: 어떤 소모임인지 한 문장으로
      쓸 내용: about: { ko: "…", en: "…" }

    content/groups/e/en.md:1:1  title
      found no "title"; expected one: The name of the group
      write: title: { ko: "…", en: "…" }
      지금: "title" 없음 → 필요: 소모임 이름
      쓸 내용: title: { ko: "…", en: "…" }

    content/pages/d/en.md:1:1  summary
      found no "summary"; expected one: One sentence for search engines and shared links
      write: summary: …
      지금: "summary" 없음 → 필요: 검색 결과와 공유된 링크에 보일 한 문장
      쓸 내용: summary: …

    content/pages/d/en.md:1:1  title
      found no "title"; expected one: The headline, in the language of this file
      write: title: …
      지금: "title" 없음 → 필요: 제목. 이 파일의 언어로 적습니다
      쓸 내용: title: …

    content/people/c/en.md:1:1  name
      found no "name"; expected one: The name in each script, as the person writes it
      write: name: { ko: "…", en: "…" }
      지금: "name" 없음 → 필요: 본인이 쓰는 대로 적은 한글 이름과 로마자 이름
      쓸 내용: name: { ko: "…", en: "…" }

    content/posts/a/en.md:1:1  authors
      found no "authors"; expected one: Who wrote it: names in any spelling
      write: authors: [ … ]
      지금: "authors" 없음 → 필요: 글쓴이. 이름의 표기는 아무것이나 좋습니다
      쓸 내용: authors: [ … ]

    content/posts/a/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: YYYY-MM-DD
      지금: "date" 없음 → 필요: 글을 내는 날: 2025-04-07. 연도는 주소에 들어갑니다
      쓸 내용: date: YYYY-MM-DD

    content/posts/a/en.md:1:1  summary
      found no "summary"; expected one: One or two sentences for lists, feeds and shared links, in the language of this file
      write: summary: …
      지금: "summary" 없음 → 필요: 목록과 피드, 공유된 링크에 보일 한두 문장. 이 파일의 언어로 적습니다
      쓸 내용: summary: …

    content/posts/a/en.md:1:1  title
      found no "title"; expected one: The headline, in the language of this file
      write: title: …
      지금: "title" 없음 → 필요: 제목. 이 파일의 언어로 적습니다
      쓸 내용: title: …

    content/projects/f/en.md:1:1  title
      found no "title"; expected one: The name of the project
      write: title: { ko: "…", en: "…" }
      지금: "title" 없음 → 필요: 프로젝트 이름
      쓸 내용: title: { ko: "…", en: "…" }"
  `)
})
