import { expect, test } from 'vitest'
import { findGroupFeed, findSpeakerFeed, findTagFeed, siteFeed } from '../feed'
import { listGroups } from '../group'
import { languages } from '../language'
import { listSpeakers } from '../speaker'
import { listTags } from '../tag'
import { feedFiles } from './files'
import { validateFeed } from './validator-fixture'
import { writeFeed } from './write-feed'

test.each(languages)('every feed is valid in every format, %s', (language) => {
  const feeds = [
    siteFeed(language),
    ...listTags(language).map(({ slug }) => findTagFeed(language, slug)),
    ...listSpeakers(language).map(({ person }) => findSpeakerFeed(language, person.id)),
    ...listGroups(language).map(({ slug }) => findGroupFeed(language, slug)),
  ]
  for (const feed of feeds) {
    if (!feed) throw new Error('A page has no feed')
    for (const file of feedFiles) expect(() => validateFeed[file](writeFeed(feed, file)), feed.title).not.toThrow()
  }
})

test.each(languages)('the site’s feed carries the whole March recap with its nine photographs, %s', (language) => {
  const recap = siteFeed(language).entries.find(({ id }) =>
    id.endsWith(`/${language}/blog/2025/pytorch-core-conference/`),
  )
  expect(recap).toMatchObject({ published: '2025-03-30', updated: '2025-03-30', language })
  expect(
    recap?.html.match(/<img src="https:\/\/[^"]+-1200\.jpg" width="1200" height="\d+" alt="[^"]+">/g),
  ).toHaveLength(9)
  expect(recap?.html.match(/<h2/g)).toHaveLength(9)
})

test('the feed of a speaker has the talks, newest first, with what the recap tells of each', () => {
  const entries = findSpeakerFeed('ko', 'jerry-lee')?.entries ?? []
  expect(entries.map(({ published }) => published)).toEqual(['2025-03-30', '2024-11-30'])
  for (const { html } of entries) expect(html).toMatch(/youtube\.com[\s\S]*<figure><img/)
})
