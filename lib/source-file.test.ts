import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { listAlbums } from './album'
import { allEvents, allGroups, allPages, allPeople, allPhotoLists, allPosts, allProjects } from './content-fixture'
import { listEvents } from './event'
import { listGroups } from './group'
import { languages } from './language'
import { findPage, listPageSlugs } from './page'
import { listPosts } from './post'
import { listProjects } from './project'
import { proposalAddress, sourceOfAlbum, sourceOfReference, sourceOfSpeaker } from './source-file'
import { listSpeakers } from './speaker'

vi.mock('#content', () => import('./content-fixture'))
vi.mock('#photos', () => import('./content-fixture'))

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
    ...listPageSlugs().map((slug) => findPage(language, slug)?.file),
    ...listSpeakers(language).map(sourceOfSpeaker),
    ...listAlbums(language).map(sourceOfAlbum),
  ]
  const files = [...allEvents, ...allGroups, ...allPages, ...allPeople, ...allPhotoLists, ...allPosts, ...allProjects]
  const paths = files.map(({ _raw }) => _raw.sourceFilePath)
  expect(sources.filter((source) => source !== 'posts' && !paths.includes(source ?? 'none'))).toEqual([])
})

test('a speaker with a file leads to it, another to where the talk is announced or told', () => {
  const sources = new Map(listSpeakers('ko').map((speaker) => [speaker.person.id, sourceOfSpeaker(speaker)]))
  expect(Object.fromEntries(sources)).toEqual({
    'alan-doe': 'people/alan-doe/ko.md',
    'hana-kim': 'people/hana-kim/ko.md',
    // Told of in a recap alone: any of its texts may name them.
    길손: 'posts',
    이두리: 'events/spring-2025/ko.md',
  })
})
