import { expect, test } from 'vitest'
import { picture } from '../../check/content-fixture'
import { importFiles } from '../import-fixture'

const announcement = (lines: string) =>
  `---\ntitle: Evening of compilers\n${lines}\n---\nWe look at what compilers do.\n`

test('an announcement becomes an event with its talk, speakers, recording and sponsors', async () => {
  const lines = `layout: event
date: 2024-11-05 18:30:00 -0600
time: 6:30pm – 8pm
location: The hall
speakers:
  - Ada Kim (Acme)
  - { name: Sol Lee, role: Engineer, company: Lab, twitter: sol }
  - 박세나 (Sena Park)
youtube: https://www.youtube.com/watch?v=abcdefghijk
slides: https://slides.example/1
description: What compilers
  do.
sponsors:
  - { name: Bread Co, role: food, url: "https://bread.example/" }
hosts: Hall Co
notes: https://notes.example/a
rsvp_url: https://rsvp.example/
image: { path: /a.jpg, alt: A full hall }`
  const files = { '_posts/2024-11-01-compilers.md': announcement(lines), 'a.jpg': await picture() }
  const { texts, losses, problems, photos } = await importFiles(files)
  expect(texts['events/compilers/en.md']).toMatchInlineSnapshot(`
    "---
    title: { en: Evening of compilers }
    date: 2024-11-05
    starts: "2024-11-05T18:30:00-06:00"
    ends: "2024-11-05T20:00:00-06:00"
    timeZone: America/Chicago
    status: held
    venue:
      name: { en: The hall }
    hosts: [Hall Co]
    sponsors:
      - name: Bread Co
        url: "https://bread.example/"
        role: food
    registration:
      url: "https://rsvp.example/"
    links:
      - kind: other
        url: "https://notes.example/a"
    sessions:
      - title: { en: Evening of compilers }
        speakers: [Ada Kim, Sol Lee, "박세나 (Sena Park)"]
        affiliation: { en: "Ada Kim: Acme · Sol Lee: Engineer, Lab" }
        abstract: { en: What compilers do. }
        video:
          youtubeId: abcdefghijk
        slides:
          url: "https://slides.example/1"
    aliases:
      - "/2024/11/05/compilers.html"
    ---

    We look at what compilers do.
    "
  `)
  expect(losses).toMatchInlineSnapshot(`
    "4 front matter: date: timeZone: America/Chicago is one of the zones with its offset; correct it where the place is in another
    7 front matter: speakers: only names and what speakers belong to are kept; the rest stands in a file of content/people: {"twitter":"sol"}
    18 front matter: notes: kept among the links, without its name"
  `)
  expect([problems, photos]).toEqual(['', ['events/compilers/photos.yaml', 'events/compilers/photos/a.jpg']])
})

test('a programme becomes sessions', async () => {
  const lines = `date: 2024-05-02
status: held
talks:
  - { title: One, speaker: "Ada Kim, Acme", time: "19:00", slides: "https://slides.example/1" }
  - { title: Two, speakers: [Sol Lee], abstract: "What it is." }
  - Questions`
  const config = 'timezone: Asia/Seoul\n'
  const { texts, problems } = await importFiles({
    '_config.yml': config,
    '_posts/events/2024-05-02-a.md': announcement(lines),
  })
  expect(texts['events/a/en.md']?.split('sessions:')[1]?.split('---')[0]).toMatchInlineSnapshot(`
    "
      - title: { en: One }
        speakers: [Ada Kim]
        affiliation: { en: Acme }
        starts: "2024-05-02T19:00:00+09:00"
        slides:
          url: "https://slides.example/1"
      - title: { en: Two }
        speakers: [Sol Lee]
        abstract: { en: What it is. }
      - title: { en: Questions }
    aliases:
      - "/2024/05/02/a.html"
    "
  `)
  expect(problems).toBe('')
})

test.each([
  ['a category and a field of an announcement', 'categories: [events]\nvenue: The hall', undefined, 'events/a/en.md'],
  ['a category alone', 'categories: [events]', undefined, 'posts/a/en.md'],
  ['what is asked for', 'kind: gathering', 'kind: Gathering', 'events/a/en.md'],
  ['another thing is asked for', 'layout: event', 'kind: gathering', 'posts/a/en.md'],
])('%s', async (_, lines, events, file) => {
  const { texts } = await importFiles({ '_posts/2024-05-02-a.md': announcement(lines) }, { events })
  expect(Object.keys(texts)).toEqual([file])
})

test('the status of what is over is stated once for all; what is to come is scheduled', async () => {
  const files = {
    '_events/a.md': announcement('date: 2019-05-02'),
    '_events/b.md': announcement('date: 2019-05-03\ncancelled: yes'),
    '_events/c.md': announcement('date: 2999-05-03'),
  }
  const { texts } = await importFiles(files, { status: 'held' })
  expect(Object.values(texts).map((text) => /status: (\w+)/.exec(text)?.[1])).toEqual([
    'held',
    'cancelled',
    'scheduled',
  ])
})
