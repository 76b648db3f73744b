import { expect, test } from 'vitest'
import { judge, text } from '../content-fixture'

const event = (lines: string) => judge({ 'events/meetup/en.md': text('events', lines) })
const session = (lines: string) => event(`sessions:\n  - title: { en: A }\n${lines.replace(/^/gm, '    ')}`)
test('two sessions with one id', async () => {
  expect(
    await event(`sessions:
  - { title: { en: Opening }, id: opening }
  - { title: { en: Opening } }
  - { title: { en: Closing }, id: opening }
  - { title: { en: Again }, id: opening-2 }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:8:35  sessions[2].id
      found "opening"; expected an id of its own: sessions[0].id (content/events/meetup/en.md:6:35) has this one, and it is part of the address
      write: id: opening-3"
  `)
})
test('material that is public without a link', async () => {
  expect(await session('video: { state: public }\nslides: { state: public }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:21  sessions[0].video.state
      found "public"; expected "youtubeId" beside it, or another state
      write: youtubeId: …
      or: state: pending

    content/events/meetup/en.md:8:22  sessions[0].slides.state
      found "public"; expected "url" beside it, or another state
      write: url: …
      or: state: pending"
  `)
})
test('material that cannot be seen and has a link', async () => {
  expect(
    await session(`video: { state: private, youtubeId: abcdefghijk }
slides: { url: "https://slides.example/", state: pending }
code: { url: "https://code.example/", state: limited }`),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:7:21  sessions[0].video.state
      found "private"; expected public or limited beside "youtubeId" (content/events/meetup/en.md:7:41), or no link
      write: state: public
      or remove "youtubeId"

    content/events/meetup/en.md:8:54  sessions[0].slides.state
      found "pending"; expected public or limited beside "url" (content/events/meetup/en.md:8:20), or no link
      write: state: public
      or remove "url""
  `)
  for (const state of ['not_recorded', 'unknown']) {
    expect(await session(`video: { state: ${state}, youtubeId: abcdefghijk }`)).toContain(`found "${state}"; expected`)
  }
  expect(await session('video: { state: private }\nslides: { state: pending }')).toBe('')
})
test('an event without recording that has one', async () => {
  const video = 'sessions: [{ title: { en: A }, video: { youtubeId: abcdefghijk } }]'
  expect(await event(`recording: not_recorded\n${video}`)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:5:12  recording
      found "not_recorded"; expected recorded or limited, because sessions[0].video.youtubeId (content/events/meetup/en.md:6:52) can be watched
      write: recording: limited
      or remove "sessions[0].video.youtubeId""
  `)
  expect(await event(`recording: private\n${video}`)).toContain('found "private"; expected recorded or limited')
  expect(await event(`recording: limited\n${video}`)).toBe('')
})
test('a text in no language', async () => {
  expect(await event('title: {}')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:8  title
      found nothing; expected a value
      remove the line, or give a value"
  `)
  expect(await event('title: { ko: , en: "" }')).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:4:14  title.ko
      found nothing; expected a value
      remove the line, or give a value

    content/events/meetup/en.md:4:20  title.en
      found nothing; expected a value
      remove the line, or give a value"
  `)
})
