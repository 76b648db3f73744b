import { describe, expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

describe('near talks', () => {
  const recap = (body: string, lines = 'event: meetup') =>
    judge({
      'events/meetup/ko.md': text('events', 'sessions: [{ title: { ko: 큰 모델 }, speakers: [조규진, 이제응] }]'),
      'posts/recap/ko.md': text('posts', `${lines}\nauthors: [홍길동]`, body),
    })

  test('talks, and headings that are none', async () => {
    const headings = [
      ...[
        '1. 조규진 | 큰 모델',
        '2️⃣ 조규진, 이제응 ｜ 둘이서',
        '이제응 | 3.0 | 4.0',
        '모르는 사람 | 제목',
        '마치며',
        '제목 - 부제',
      ],
      ...['다른 모델 {: speaker="조규진" }', '조규진', '2. 큰 모델', '## 조규진 님의 이야기'],
    ]
    expect(await recap(headings.map((heading) => `## ${heading}\n`).join('\n'))).toBe('')
    expect(await recap('## 조규진 - 큰 모델\n\n```\n## 큰 모델 | 조규진\n```\n', 'tags: [a]')).toBe('')
  })
  test('headings that nearly are talks', async () => {
    const headings = [
      ...['3. 조규진 - 큰 모델', '5.조규진|큰 모델', '큰 모델 | 이제응', '조규진님 | 큰 모델', '1️⃣ 김철수 님 | 제목'],
      ...['**조규진: 큰 모델**', '7) 조규진, 이제응 — 둘이서', '8.낯선이 | 제목'],
    ]
    const body = headings.map((heading) => `## ${heading}\n`).join('\n')
    expect(await recap(body)).toMatchInlineSnapshot(`
      "content/posts/recap/ko.md:8:1
        found the heading "3. 조규진 - 큰 모델", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 3. 조규진 | 큰 모델

      content/posts/recap/ko.md:10:1
        found the heading "5.조규진|큰 모델", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 5. 조규진 | 큰 모델

      content/posts/recap/ko.md:12:1
        found the heading "큰 모델 | 이제응", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 이제응 | 큰 모델

      content/posts/recap/ko.md:14:1
        found the heading "조규진님 | 큰 모델", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 조규진 | 큰 모델

      content/posts/recap/ko.md:16:1
        found the heading "1️⃣ 김철수 님 | 제목", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 1️⃣ 김철수 | 제목

      content/posts/recap/ko.md:18:1
        found the heading "조규진: 큰 모델", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 조규진 | 큰 모델

      content/posts/recap/ko.md:20:1
        found the heading "7) 조규진, 이제응 — 둘이서", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 7) 조규진, 이제응 | 둘이서

      content/posts/recap/ko.md:22:1
        found the heading "8.낯선이 | 제목", which names no speaker to the site; expected a number, the name, a bar and the title: 1. Name | Title
        write: ## 8. 낯선이 | 제목"
    `)
  })

  test('a talk below the level of talks, which would be a part of the one above', async () => {
    const headings = [
      '## 1. 조규진 | 큰 모델',
      '### 2. 이제응 | 작은 모델',
      '#### 3️⃣ 조규진님｜다시 ####',
      '### 질문 | 답',
    ]
    expect(await recap(headings.map((heading) => `${heading}\n`).join('\n'))).toMatchInlineSnapshot(`
      "content/posts/recap/ko.md:10:1
        found the heading "### 2. 이제응 | 작은 모델", which stands within the talk above it; expected two number signs, as before every talk
        write: ## 2. 이제응 | 작은 모델

      content/posts/recap/ko.md:12:1
        found the heading "#### 3️⃣ 조규진님｜다시", which stands within the talk above it; expected two number signs, as before every talk
        write: ## 3️⃣ 조규진님｜다시"
    `)
    expect(await recap('### 2. 이제응 | 작은 모델\n', 'tags: [a]')).toBe('')
    expect(await recap('## 패널\n\n### 이제응 | 한마디\n\n```\n### 2. 이제응 | 코드\n```\n')).toBe('')
  })
})

describe('repeated talks', () => {
  const post = (body: string) => ({ 'posts/spring/en.md': text('posts', '', body) })

  test('a talk twice', async () => {
    const talks = [
      '1. Jiho Kim | Compilers',
      '2. Jiho Kim | Compilers',
      '3. Jiho Kim | Chips',
      '4. Jiho Kim | Compilers',
    ]
    const body = talks.map((talk) => `## ${talk}\n\nOne.\n`).join('\n')
    expect(await judge(post(body))).toMatchInlineSnapshot(`
      "content/posts/spring/en.md:11:1
        found the talk "2. Jiho Kim | Compilers" a second time (first: content/posts/spring/en.md:7:1); expected each talk once
        remove this section, or correct its heading and its text

      content/posts/spring/en.md:19:1
        found the talk "4. Jiho Kim | Compilers" once more (first: content/posts/spring/en.md:7:1); expected each talk once
        remove this section, or correct its heading and its text"
    `)
  })
  test('a speaker who opens both days of an event', async () => {
    const body = '## Jiho Kim | Welcome\n\nThe first day.\n\n## Jiho Kim | Welcome\n\nThe second day.\n'
    expect(await judge(post(body))).toBe('')
  })
})
