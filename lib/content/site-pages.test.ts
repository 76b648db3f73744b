import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  allEvents,
  allGroups,
  allPages,
  allPeople,
  allPhotoLists,
  allPosts,
  allProjects,
} from '../../e2e/fixture/site-content'
import { languages } from '../site/languages'
import { pageKinds } from '../site/page-kinds'
import { listAlbums } from './albums'
import { listEvents } from './events'
import { listGroups } from './groups'
import { findPage, listPageSlugs } from './pages'
import { listPosts } from './posts'
import { listProjects } from './projects'
import { proposalAddress, sourceOfAlbum, sourceOfSpeaker } from './site-pages'
import { listSpeakers } from './speakers'

test('a file opens in the editor, a folder as a folder, names that are no ASCII are encoded', () => {
  expect(proposalAddress('posts/a/ko.md')).toBe('https://github.com/PyTorchKR/moim/edit/main/content/posts/a/ko.md')
  expect(proposalAddress('posts/a/photos.yaml')).toMatch(/\/edit\/main\/content\/posts\/a\/photos\.yaml$/)
  expect(proposalAddress('events')).toBe('https://github.com/PyTorchKR/moim/tree/main/content/events')
  expect(proposalAddress('')).toBe('https://github.com/PyTorchKR/moim/tree/main/content')
  expect(proposalAddress(pageKinds.reference.source)).toBe('https://github.com/PyTorchKR/moim/tree/main/lib/model')
  expect(existsSync(path.join('.', pageKinds.reference.source))).toBe(true)
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
