import { afterEach, expect, test, vi } from 'vitest'
import { judge, notice, text } from '../content-fixture'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a draft is told of where it says so, once for both languages, and held against nobody', async () => {
  const files = {
    'posts/recap/ko.md': text('posts', 'draft: true'),
    'posts/recap/en.md': '---\ntitle: Recap\nsummary: What we heard.\n---\n',
    'posts/other/en.md': text('posts', 'draft: false'),
  }
  expect(await judge(files)).toBe('')
  expect(await notice(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  draft
      notice: a draft, which the published site does not show
      to publish it, remove the line: draft: true
      until then only npm run dev shows it"
  `)
})

test('a post of a day still to come is told of where it states the day; an event is not', async () => {
  const files = {
    'posts/next/ko.md': text('posts', 'date: 2099-01-01'),
    'posts/next/en.md': '---\ntitle: Recap\nsummary: What we heard.\n---\n',
    'posts/draft/en.md': text('posts', 'date: 2099-01-01\ndraft: true'),
    'events/next/en.md': text('events', 'date: 2099-01-01\nstatus: scheduled'),
  }
  vi.stubEnv('NOW', '2026-04-11T23:00:00Z')
  expect(await judge(files)).toBe('')
  expect(await notice(files)).toMatchInlineSnapshot(`
    "content/posts/draft/en.md:6:8  draft
      notice: a draft, which the published site does not show
      to publish it, remove the line: draft: true
      until then only npm run dev shows it

    content/posts/next/ko.md:5:7  date
      notice: 2099-01-01, a day still to come: until a build on that day the published site does not show it
      to publish it now, write: date: 2026-04-12
      to keep it off whatever the day: draft: true"
  `)
  vi.stubEnv('NOW', '2098-12-31T15:00:00Z')
  expect(await notice(files)).not.toContain('posts/next')
})
