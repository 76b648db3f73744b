import { expect, test } from 'vitest'
import { llmsText } from './llms'
import { findPostMarkdown, listWrittenPosts } from './post-markdown'

test('a guide with the Markdown of every post, in both languages', () => {
  expect(llmsText()).toMatchInlineSnapshot(`
    "# 파이토치 한국 사용자 모임 · PyTorch Korea User Group

    > 파이토치로 연구하고 개발하는 사람들이 만나 발표하고, 기록하고, 다시 나누는 자원봉사 모임입니다.
    >
    > A volunteer community of people who research and build with PyTorch, who meet, give talks and write down what they heard.

    ## 블로그 (한국어)

    - [짧은 글](https://pytorch.kr/ko/blog/2025/note/index.md): 짧습니다.
    - [봄 모임 후기](https://pytorch.kr/ko/blog/2025/spring-recap/index.md): 봄에 들은 이야기입니다.

    ## 행사 (한국어)

    - [겨울 모임](https://pytorch.kr/ko/events/winter-2026/): 2026년 12월 5일
    - [Autumn Day](https://pytorch.kr/ko/events/autumn-2026/): 2026년 11월 21일
    - [취소된 모임](https://pytorch.kr/ko/events/dropped-2026/): 2026년 11월 21일, 취소된 행사
    - [봄 모임](https://pytorch.kr/ko/events/spring-2025/): 2025년 3월 30일, 하늘 강당

    ## Blog (English)

    - [Spring Recap](https://pytorch.kr/en/blog/2025/spring-recap/index.md): What we heard.
    - [News](https://pytorch.kr/en/blog/2024/news/index.md): New.

    ## Events (English)

    - [겨울 모임](https://pytorch.kr/en/events/winter-2026/): 5 December 2026
    - [Autumn Day](https://pytorch.kr/en/events/autumn-2026/): 21 November 2026
    - [취소된 모임](https://pytorch.kr/en/events/dropped-2026/): 21 November 2026, Cancelled
    - [Spring Meetup](https://pytorch.kr/en/events/spring-2025/): 30 March 2025, 하늘 강당

    ## Optional

    - [연사 (한국어)](https://pytorch.kr/ko/speakers/): 우리 행사에서 발표해 주신 분들입니다.
    - [새 글 피드 (RSS) (한국어)](https://pytorch.kr/ko/feed.xml)
    - [Speakers (English)](https://pytorch.kr/en/speakers/): The people who have spoken at our events.
    - [New posts (RSS) (English)](https://pytorch.kr/en/feed.xml)
    - [/data/events.json](https://pytorch.kr/data/events.json): JSON, schema: https\\://pytorch.kr/data/events.schema.json
    - [/data/talks.json](https://pytorch.kr/data/talks.json): JSON, schema: https\\://pytorch.kr/data/talks.schema.json
    - [/data/speakers.json](https://pytorch.kr/data/speakers.json): JSON, schema: https\\://pytorch.kr/data/speakers.schema.json
    - [/data/posts.json](https://pytorch.kr/data/posts.json): JSON, schema: https\\://pytorch.kr/data/posts.schema.json
    - [/data/albums.json](https://pytorch.kr/data/albums.json): JSON, schema: https\\://pytorch.kr/data/albums.schema.json
    "
  `)
})

test('a post as Markdown, in the languages it is written in', () => {
  expect(findPostMarkdown('ko', '2025', 'spring-recap')).toMatchInlineSnapshot(`
    "# 봄 모임 후기

    2025-04-07 · 김하나 · [봄 모임](https://pytorch.kr/ko/events/spring-2025/) · <https://pytorch.kr/ko/blog/2025/spring-recap/>

    ![다시 패널](https://pytorch.kr/photos/03-1200.jpg)

    여는 글입니다.

    ## 1️⃣ 김하나 | 첫 발표

    ![무대](https://pytorch.kr/photos/02-1200.jpg)
    "
  `)
  expect(findPostMarkdown('en', '2024', 'news')).toMatchInlineSnapshot(`
    "# News

    2024-12-31 · Guest · [새 소식](https://elsewhere.example/news/) · <https://pytorch.kr/en/blog/2024/news/>
    "
  `)
  expect(listWrittenPosts('en').map(({ slug }) => slug)).toEqual(['spring-recap', 'news'])
  expect(findPostMarkdown('en', '2025', 'note')).toBeUndefined()
  expect(findPostMarkdown('ko', '2026', 'secret')).toBeUndefined()
})
