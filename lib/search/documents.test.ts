import { describe, expect, test } from 'vitest'
import { listSearchDocuments, withSpellings } from './documents'

describe('search', () => {
  test('everything of the site can be found', async () => {
    const found = (await listSearchDocuments('en')).map(({ kind, address }) => `${kind} ${decodeURIComponent(address)}`)
    expect(found).toMatchInlineSnapshot(`
      [
        "event /en/events/winter-2026/",
        "event /en/events/autumn-2026/",
        "event /en/events/dropped-2026/",
        "event /en/events/spring-2025/",
        "post /en/blog/2025/spring-recap/",
        "talk /en/blog/2025/spring-recap/#hana-kim-the-first-talk",
        "talk /en/blog/2025/spring-recap/#compilers-chips",
        "section /en/blog/2025/spring-recap/#panel-talk-q-a",
        "section /en/blog/2025/spring-recap/#thanks",
        "post /en/blog/2024/news/",
        "talk /en/events/spring-2025/여는-말/",
        "talk /en/events/spring-2025/마지막-발표/",
        "speaker /en/speakers/alan-doe/",
        "speaker /en/speakers/hana-kim/",
        "speaker /en/speakers/길손/",
        "speaker /en/speakers/이두리/",
        "photo /en/gallery/spring-recap/01/",
        "photo /en/gallery/spring-recap/02/",
        "photo /en/gallery/spring-recap/03/",
        "photo /en/gallery/spring-recap/04/",
        "group /en/groups/books/",
        "group /en/groups/seminars/",
        "project /en/projects/#handbook",
        "project /en/projects/#tools",
        "page /en/about/",
        "page /en/reference/",
      ]
    `)
  })

  test('an event is found by its title in both languages, its places, parts and groups', async () => {
    expect(
      (await listSearchDocuments('en')).find(({ address }) => address === '/en/events/spring-2025/'),
    ).toMatchInlineSnapshot(`
    {
      "address": "/en/events/spring-2025/",
      "body": "소리가 없습니다.",
      "day": "2025-03-30",
      "headings": [
        "봄 모임",
        "하늘 강당",
        "Seoul",
        "서울",
        "Seminars",
        "책 모임",
      ],
      "kind": "event",
      "names": [
        "User Group",
        "Sky",
        "Cloud",
      ],
      "picture": undefined,
      "spellings": [
        [
          "밋업",
          "Meetup",
        ],
      ],
      "title": "Spring Meetup",
    }
  `)
  })

  test('the reference is found by the names of fields, not by what they mean', async () => {
    const documents = await listSearchDocuments('en')
    const { body = '' } = documents.find(({ address }) => address === '/en/reference/') ?? {}
    expect(body).toContain('youtubeId')
    expect(body).not.toContain('Old addresses')
  })
})

describe('paired words', () => {
  test.each([
    ['PyTorch on Mobile', [['파이토치', 'PyTorch']]],
    ['파이토치 소개', [['PyTorch', '파이토치']]],
    ['PyTorch, 파이토치', undefined],
    ['vLLM', undefined],
  ])('%s can also be found as %s', (title, spellings) => {
    const document = withSpellings({ kind: 'talk', address: '/', title }, [['PyTorch', '파이토치']])
    expect(document.spellings).toEqual(spellings)
  })
})
