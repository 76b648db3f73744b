import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listAlbums } from './album'
import { listEvents } from './event'
import { listGroups } from './group'
import { languages } from './language'
import { findPage, listPageSlugs } from './page'
import { listPosts } from './post'
import { listProjects } from './project'
import { proposalAddress, sourceOfAlbum, sourceOfReference, sourceOfSpeaker } from './source-file'
import { listSpeakers } from './speaker'

test('a file opens in the editor, a folder as a folder, names that are no ASCII are encoded', () => {
  expect(proposalAddress('posts/a/ko.md')).toBe('https://github.com/PyTorchKR/moim/edit/main/content/posts/a/ko.md')
  expect(proposalAddress('posts/a/photos.yaml')).toMatch(/\/edit\/main\/content\/posts\/a\/photos\.yaml$/)
  expect(proposalAddress('events')).toBe('https://github.com/PyTorchKR/moim/tree/main/content/events')
  expect(proposalAddress('')).toBe('https://github.com/PyTorchKR/moim/tree/main/content')
  expect(proposalAddress(sourceOfReference)).toBe('https://github.com/PyTorchKR/moim/tree/main/lib/model')
  expect(existsSync(path.join('.', sourceOfReference))).toBe(true)
  expect(proposalAddress('posts/a b')).toMatch(/\/posts\/a%20b$/)
})

test.each(languages)('every page leads to a file that is there, %s', (language) => {
  const sources = [
    ...listPosts(language).map(({ file }) => file),
    ...listEvents(language).map(({ file }) => file),
    ...listGroups(language).map(({ file }) => file),
    ...listProjects(language).map(({ file }) => file),
    ...listPageSlugs().map((slug) => findPage(language, slug)?.file ?? 'none'),
    ...listSpeakers(language).map(sourceOfSpeaker),
    ...listAlbums(language).map(sourceOfAlbum),
    // Pages that are made of a folder.
    ...['events', 'groups', 'people', 'posts', 'projects'],
  ]
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.filter((source) => !existsSync(path.join('content', source)))).toEqual([])
})

test('a speaker with a file leads to it, another to where the talk is announced', () => {
  const sources = new Map(listSpeakers('ko').map((speaker) => [speaker.person.id, sourceOfSpeaker(speaker)]))
  expect(sources.get('jerry-lee')).toBe('people/jerry-lee/ko.md')
  expect([...sources.values()].some((source) => source.startsWith('events/'))).toBe(true)
})
