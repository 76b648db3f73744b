import { expect, test } from 'vitest'
import { type Files, judgeInBoth, picture, text } from '../content-fixture'

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The empty chairs](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judgeInBoth({ 'posts/recap/en.md': text('posts', lines, body), ...more })
const meetup = (list: string, body: string, files: Files) =>
  judgeInBoth({ 'events/meetup/en.md': text('events', '', body), 'events/meetup/photos.yaml': list, ...files })

test('photographs that nothing names', async () => {
  expect(await post('![The empty hall](photos/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }
      지금: 글에도 photos.yaml에도 나오지 않는 사진 → 필요: 글에 ![…](photos/panel.jpg), 또는 photos.yaml에 적기
      content/posts/recap/photos.yaml에 쓸 내용:
      photos:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }"
  `)
  const list = 'credit: A\nphotos:\n  - file: photos/01.jpg\n    alt: { en: The first row }\n'
  expect(await post('', { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }
      지금: 글에도 photos.yaml에도 나오지 않는 사진 → 필요: 글에 ![…](photos/panel.jpg), 또는 photos.yaml에 적기
      content/posts/recap/photos.yaml에 쓸 내용:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }"
  `)
})
test('a translation names them as well', async () => {
  const files = {
    'posts/recap/ko.md': '---\ntitle: 후기\nsummary: 들은 것\n---\n![나란히 놓인 의자](photos/panel.jpg)\n',
    ...photos,
  }
  expect(await post('![The empty hall](photos/01.jpg)', files)).toBe('')
})
test('a list with mistakes', async () => {
  const list =
    'photos:\n  - file: panel.jpg\n    alt: A panel\n  - file: photos/pannel.jpg\n    alt: { en: The second row }\n  - file: photos/01.jpg\n    alt: { en: The third row }\n  - file: photos/01.jpg\n    alt: { en: The fourth row }\n'
  expect(await post(both, { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yaml:2:11  photos[0].file
      found "panel.jpg"; expected a photograph beside the text: photos/<file>
      write: file: photos/panel.jpg
      지금: "panel.jpg" → 필요: 글 옆에 있는 사진: photos/<파일>
      쓸 내용: file: photos/panel.jpg

    content/posts/recap/photos.yaml:3:10  photos[0].alt
      found "A panel"; expected a map with ko or en
      write: alt: { en: "A panel" }
      지금: "A panel" → 필요: 항목으로 나누어 적은 값(ko 또는 en)
      쓸 내용: alt: { en: "A panel" }

    content/posts/recap/photos.yaml:4:11  photos[1].file
      found "photos/pannel.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: file: photos/panel.jpg
      지금: "photos/pannel.jpg" → 필요: content/posts/recap/photos/ 안에 있는 파일. 혹시 "photos/panel.jpg"인가요?
      쓸 내용: file: photos/panel.jpg

    content/posts/recap/photos.yaml:8:11  photos[3].file
      found "photos/01.jpg" a second time; expected each photograph once
      지금: 두 번째로 적힌 "photos/01.jpg" → 필요: 사진마다 한 번"
  `)
})
test('photographs beside an event, and what a list adds to those of the text', async () => {
  const list = `credit: A. Painter
license: CC-BY-4.0
download: true
photos:
  - { file: photos/01.jpg, credit: B. Painter, people: [Jiho Kim], takenAt: 2025-03-30 }
  - { file: photos/02.jpg, alt: { en: Two chairs }, license: "https://example.org/terms" }
`
  const files = { 'events/meetup/photos/01.jpg': jpeg, 'events/meetup/photos/02.jpg': jpeg }
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', files)).toBe('')
})
test('a listed photograph that nobody describes', async () => {
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup('photos: [{ file: photos/01.jpg, credit: B. Painter }]\n', '', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  photos[0].alt
      found no "alt" for "photos/01.jpg", which no text shows; expected one: What can be seen, for those who do not see it; a text that shows the photograph says it itself
      write: alt: { ko: "…", en: "…" }
      지금: 글에 나오지 않는 "photos/01.jpg" 사진에 "alt" 없음 → 필요: 사진을 볼 수 없는 사람을 위해, 무엇이 보이는지 적은 말. 글에 실린 사진은 글에서 직접 밝히므로 적지 않습니다
      쓸 내용: alt: { ko: "…", en: "…" }"
  `)
})
test('a hidden photograph needs no alt, and its file may be gone', async () => {
  const list = 'photos: [{ file: photos/01.jpg, hidden: { reason: asked for, since: 2026-01-02 } }]\n'
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', {})).toBe('')
  expect(await meetup(list.replace('hidden', 'alt: { en: photo }, hidden'), '![](photos/01.jpg)', {})).toBe('')
  expect(
    await meetup('photos: [{ file: photos/01.jpg, hidden: { reason: asked for } }]\n', '', {}),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:41  photos[0].hidden.since
      found no "since"; expected one: The day it was taken off
      write: since: YYYY-MM-DD
      지금: "since" 없음 → 필요: 사진을 내린 날
      쓸 내용: since: YYYY-MM-DD"
  `)
})
test('terms and times that nobody could read', async () => {
  const list = 'license: cc by 4.0\nphotos: [{ file: photos/01.jpg, takenAt: 2025.3.30 }]\n'
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  license
      found "cc by 4.0"; expected an SPDX identifier such as CC-BY-4.0, or the whole address of a licence
      write: license: CC-BY-4.0
      지금: "cc by 4.0" → 필요: CC-BY-4.0 같은 SPDX 식별자, 또는 이용 허락 문서의 전체 주소
      쓸 내용: license: CC-BY-4.0

    content/events/meetup/photos.yaml:2:42  photos[0].takenAt
      found "2025.3.30"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      write: takenAt: 2025-03-30
      지금: "2025.3.30" → 필요: YYYY-MM-DD 형식의 날짜, 또는 시간대 차이까지 적은 시각: "2025-03-30T13:00:00+09:00"
      쓸 내용: takenAt: 2025-03-30"
  `)
})
test('an event and a post of one name, both with photographs', async () => {
  const both = {
    'events/recap/en.md': text('events', '', '![Two doors](photos/1.jpg)'),
    'events/recap/photos/1.jpg': jpeg,
  }
  expect(
    await post('![Two chairs](photos/01.jpg)\n![Five chairs](photos/panel.jpg)', { ...photos, ...both }),
  ).toMatchInlineSnapshot(`
    "content/events/recap/photos:1:1
      found photographs of an event and of a post that are both called "recap"; expected photographs beside one of them, because an album is called like what it lies beside
      move them to content/posts/recap/photos
      지금: 이름이 "recap"인 행사와 글에 모두 있는 사진 → 필요: 사진은 둘 중 한 곳에만. 사진첩의 이름은 사진이 놓인 폴더의 이름입니다
      사진을 content/posts/recap/photos 폴더로 옮기세요"
  `)
})
