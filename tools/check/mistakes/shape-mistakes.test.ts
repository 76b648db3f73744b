import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (lines: string) =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines), 'events/meetup/en.md': text('events') })
const event = (lines: string) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', lines), 'groups/seminars/en.md': text('groups') })

test('one text where there is one a language', async () => {
  expect(await event('title: "PyTorch: 모임"')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found "PyTorch: 모임"; expected a map with ko or en
      write: title: { ko: "PyTorch: 모임" }
      지금: "PyTorch: 모임" → 필요: 항목으로 나누어 적은 값(ko 또는 en)
      쓸 내용: title: { ko: "PyTorch: 모임" }"
  `)
})
test('texts by language where there is one text', async () => {
  expect(await post('title: { ko: 후기, en: Recap }')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a map (key: value); expected text
      지금: 키와 값의 묶음(key: value) → 필요: 글"
  `)
})
test('one value where there is a list', async () => {
  expect(await post('tags: PyTorch, "AI"\nauthors: Jiho Kim, Chaeyoung Song')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:7  tags
      found "PyTorch, \\"AI\\""; expected a list
      write: tags: [PyTorch, AI]
      지금: "PyTorch, \\"AI\\"" → 필요: 목록
      쓸 내용: tags: [PyTorch, AI]

    content/posts/recap/en.md:6:10  authors
      found "Jiho Kim, Chaeyoung Song"; expected a list
      write: authors: [Jiho Kim, Chaeyoung Song]
      지금: "Jiho Kim, Chaeyoung Song" → 필요: 목록
      쓸 내용: authors: [Jiho Kim, Chaeyoung Song]"
  `)
})
test('a map where there is a list, and a list where there is a map', async () => {
  expect(await event('sessions: { title: { en: A } }\nvenue: [The Hall]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  sessions
      found a map (key: value); expected a list
      지금: 키와 값의 묶음(key: value) → 필요: 목록

    content/events/meetup/en.md:6:8  venue
      found a list; expected a map with name, address or map
      지금: 목록 → 필요: 항목으로 나누어 적은 값(name, address 또는 map)"
  `)
})
test('a list where there is one value, a number or a yes', async () => {
  expect(await post('summary: [What we heard]\ndraft: [true]')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:10  summary
      found a list; expected text
      지금: 목록 → 필요: 글

    content/posts/recap/en.md:6:8  draft
      found a list; expected true or false
      지금: 목록 → 필요: true 또는 false"
  `)
  expect(await event('attendance: [40]\nstatus: [held]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:13  attendance
      found a list; expected a number
      지금: 목록 → 필요: 숫자

    content/events/meetup/en.md:5:9  status
      found a list; expected text
      지금: 목록 → 필요: 글"
  `)
})
test('a text in a list of maps, and half a number', async () => {
  expect(await event('links: ["https://example.org/"]\nattendance: 40.5')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:9  links[0]
      found "https://example.org/"; expected a map with kind or url
      write: { url: https://example.org/, kind: blog }
      or, instead of "kind: blog": github, linkedin, recap, registration, website or other
      지금: "https://example.org/" → 필요: 항목으로 나누어 적은 값(kind 또는 url)
      쓸 내용: { url: https://example.org/, kind: blog }
      "kind: blog" 대신 쓸 수 있는 것: github, linkedin, recap, registration, website 또는 other

    content/events/meetup/en.md:6:13  attendance
      found the number 40.5; expected a whole number above 0
      지금: 숫자 40.5 → 필요: 0보다 큰 정수"
  `)
})
test('one text where there is a map', async () => {
  const id = 'iR5hTsrgpAk'
  const session = `{ title: { en: A }, video: "https://youtu.be/${id}", slides: www.example.org/a.pdf }`
  expect(await event(`venue: 강남역\nsessions: [${session}]`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:8  venue
      found "강남역"; expected a map with name, address or map
      write: venue: { name: { ko: "강남역" } }
      지금: "강남역" → 필요: 항목으로 나누어 적은 값(name, address 또는 map)
      쓸 내용: venue: { name: { ko: "강남역" } }

    content/events/meetup/en.md:6:39  sessions[0].video
      found "https://youtu.be/iR5hTsrgpAk"; expected a map with youtubeId, state or note
      write: video: { youtubeId: iR5hTsrgpAk }
      지금: "https://youtu.be/iR5hTsrgpAk" → 필요: 항목으로 나누어 적은 값(youtubeId, state 또는 note)
      쓸 내용: video: { youtubeId: iR5hTsrgpAk }

    content/events/meetup/en.md:6:79  sessions[0].slides
      found "www.example.org/a.pdf"; expected a map with url, state or note
      write: slides: { url: https://www.example.org/a.pdf }
      지금: "www.example.org/a.pdf" → 필요: 항목으로 나누어 적은 값(url, state 또는 note)
      쓸 내용: slides: { url: https://www.example.org/a.pdf }"
  `)
  // No field of a video takes an address of another place.
  expect(await event('sessions: [{ title: { en: A }, video: https://example.org/a }]')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:39  sessions[0].video
      found "https://example.org/a"; expected a map with youtubeId, state or note
      지금: "https://example.org/a" → 필요: 항목으로 나누어 적은 값(youtubeId, state 또는 note)"
  `)
})
test('texts where there is a list of maps', async () => {
  expect(
    await event('sponsors: [goorm]\nlinks: https://example.org/\nsessions: 첫 발표, Second talk'),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:12  sponsors[0]
      found "goorm"; expected a map with name, url or role
      write: { name: goorm, role: venue }
      or, instead of "role: venue": food, money, gifts or other
      지금: "goorm" → 필요: 항목으로 나누어 적은 값(name, url 또는 role)
      쓸 내용: { name: goorm, role: venue }
      "role: venue" 대신 쓸 수 있는 것: food, money, gifts 또는 other

    content/events/meetup/en.md:6:8  links
      found "https://example.org/"; expected a list
      write: links: [{ url: https://example.org/, kind: blog }]
      or, instead of "kind: blog": github, linkedin, recap, registration, website or other
      지금: "https://example.org/" → 필요: 목록
      쓸 내용: links: [{ url: https://example.org/, kind: blog }]
      "kind: blog" 대신 쓸 수 있는 것: github, linkedin, recap, registration, website 또는 other

    content/events/meetup/en.md:7:11  sessions
      found "첫 발표, Second talk"; expected a list
      write: sessions: [{ title: { ko: "첫 발표" } }, { title: { en: "Second talk" } }]
      지금: "첫 발표, Second talk" → 필요: 목록
      쓸 내용: sessions: [{ title: { ko: "첫 발표" } }, { title: { en: "Second talk" } }]"
  `)
  expect(await event('sponsors: goorm')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:11  sponsors
      found "goorm"; expected a list
      write: sponsors: [{ name: goorm, role: venue }]
      or, instead of "role: venue": food, money, gifts or other
      지금: "goorm" → 필요: 목록
      쓸 내용: sponsors: [{ name: goorm, role: venue }]
      "role: venue" 대신 쓸 수 있는 것: food, money, gifts 또는 other"
  `)
})
