import { expect, test } from 'vitest'
import { htmlOf } from './markdown/html-fixture'
import type { Post } from './post'
import { readRecap } from './recap'

// The shape of a post as it stands on a Jekyll blog: keycap headings, attribute lists, pictures under /assets.
const pasted = `We met in spring.

![everybody](/assets/images/spring/fg1.jpg){:style="width:100%"}



## 1️⃣ Jerry Lee | A Foundation

It began with trees ([more](https://example.org/)).


![the first talk](/assets/images/spring/fg2.jpg){:style="width:100%"}

## 🔟 김하나, Alan Doe | Ten: Numbers & Words

They counted.

## 💡 Panel Talk & Q&A 💡

Hands went up.

![the panel](/assets/images/spring/fg3.jpg){:style="width:100%"}

## Final Thoughts

See you! 🙌
`

const post: Post = {
  slug: 'pasted',
  address: '/en/blog/2025/pasted/',
  language: 'en',
  languages: ['en'],
  title: 'Pasted',
  summary: 'Pasted',
  day: '2025-03-30',
  year: '2025',
  authors: [],
  tags: [],
  html: htmlOf(pasted),
  file: 'posts/pasted/en.md',
}

test('a pasted recap needs no event and no change', () => {
  const { opening, sections } = readRecap(post)
  expect(JSON.stringify(opening)).toContain('photos/fg1.jpg')
  expect(
    sections.map(({ kind, order, id, title, speakers }) => ({
      ...{ kind, order, id, title, speakers: speakers.map(({ name }) => name.text) },
    })),
  ).toEqual([
    { kind: 'talk', order: 1, id: 'jerry-lee-a-foundation', title: 'A Foundation', speakers: ['Jerry Lee'] },
    {
      kind: 'talk',
      order: 10,
      id: '김하나-alan-doe-ten-numbers-words',
      title: 'Ten: Numbers & Words',
      speakers: ['김하나', 'Alan Doe'],
    },
    { kind: 'panel', order: undefined, id: 'panel-talk-q-a', title: '💡 Panel Talk & Q&A 💡', speakers: [] },
    { kind: 'closing', order: undefined, id: 'final-thoughts', title: 'Final Thoughts', speakers: [] },
  ])
  expect(post.html).not.toContain('{:')
  expect(post.html).not.toContain('style')
})
