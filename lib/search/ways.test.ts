import { expect, test } from 'vitest'
import { listSearchWays } from './ways'

test('the lists by tag, year and speaker, the fullest first', () => {
  expect(listSearchWays('ko')).toMatchInlineSnapshot(`
    {
      "speakers": [
        {
          "address": "/ko/speakers/hana-kim/",
          "count": 2,
          "label": "김하나",
        },
        {
          "address": "/ko/speakers/%EC%9D%B4%EB%91%90%EB%A6%AC/",
          "count": 2,
          "label": "이두리",
        },
        {
          "address": "/ko/speakers/%EA%B8%B8%EC%86%90/",
          "count": 1,
          "label": "길손",
        },
        {
          "address": "/ko/speakers/alan-doe/",
          "count": 1,
          "label": "Alan Doe",
          "language": "en",
        },
      ],
      "tags": [
        {
          "address": "/ko/tags/%ED%9B%84%EA%B8%B0/",
          "count": 2,
          "label": "후기",
        },
        {
          "address": "/ko/tags/%EB%AA%A8%EB%91%90%EC%9D%98-ai/",
          "count": 1,
          "label": "모두의 AI",
        },
        {
          "address": "/ko/tags/%EC%BB%B4%ED%8C%8C%EC%9D%BC%EB%9F%AC/",
          "count": 1,
          "label": "컴파일러",
        },
      ],
      "years": [
        {
          "address": "/ko/talks/year/2025/",
          "count": 4,
          "label": "2025",
        },
      ],
    }
  `)
  const few = listSearchWays('en', 1)
  expect([few.tags.length, few.years.length, few.speakers.length]).toEqual([1, 1, 1])
})
