import { expect, test } from 'vitest'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { findEvent } from './events'
import type { Post } from './posts'
import { type RecapSection, readRecap } from './recaps'

// The shape of a post as it stands on a Jekyll blog: keycap headings, attribute lists, pictures under /assets.
const pasted = `We met in spring.

![everybody](/assets/images/spring/fg1.jpg){:style="width:100%"}

## 1️⃣ Hana Kim | The First Talk

It began with trees ([more](https://example.org/)).

![the first talk](/assets/images/spring/fg2.jpg){:style="width:100%"}

## 🔟 손님, Alan Doe | Ten: Numbers & Words

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
  unpublished: undefined,
  html: htmlOf(pasted),
  file: 'posts/pasted/en.md',
}

function shown({ kind, order, id, title, speakers, talk }: RecapSection) {
  return { kind, order, id, title, speakers: speakers.map((person) => person.id), talk: talk?.id }
}

const talks = [
  { kind: 'talk', order: 1, id: 'hana-kim-the-first-talk', title: 'The First Talk', speakers: ['hana-kim'] },
  { kind: 'talk', order: 10, id: '손님-alan-doe-ten-numbers-words', title: 'Ten: Numbers & Words' },
]
const rest = [
  { kind: 'panel', order: undefined, id: 'panel-talk-q-a', title: '💡 Panel Talk & Q&A 💡', speakers: [] },
  { kind: 'closing', order: undefined, id: 'final-thoughts', title: 'Final Thoughts', speakers: [] },
]

test('a pasted recap needs no event and no change', () => {
  const sections = readRecap(post).sections.map(shown)
  expect(sections).toMatchObject([...talks, ...rest])
  expect(sections.map(({ talk }) => talk)).toEqual([undefined, undefined, undefined, undefined])
})

test('with an event its talks have their material', () => {
  const { sections } = readRecap({ ...post, event: findEvent('en', 'spring-2025') })
  expect(sections.map(shown)).toMatchObject([
    { ...talks[0], talk: 'the-first-talk' },
    { ...talks[1], speakers: ['손님', 'alan-doe'], talk: 'compilers-chips' },
    ...rest,
  ])
  expect(sections[0]?.talk?.materials[0]).toMatchObject({
    ...{ kind: 'video', state: 'public', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
  })
})

test('every picture is a photograph of its section, found by its file name', () => {
  const { opening, sections } = readRecap(post)
  const photos = [opening, ...sections.map(({ body }) => body)].map((body) =>
    body.children.flatMap((node) => (node.type === 'element' ? (node.properties.dataPhoto ?? []) : [])),
  )
  expect(photos).toEqual([['photos/fg1.jpg'], ['photos/fg2.jpg'], [], ['photos/fg3.jpg'], []])
})

test('no attribute list is shown and none becomes a style', () => {
  expect(post.html).not.toContain('{:')
  expect(post.html).not.toContain('style')
})
