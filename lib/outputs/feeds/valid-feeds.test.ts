import { expect, test } from 'vitest'
import { validateFeed } from '../../../e2e/validators/feeds'
import { listGroups } from '../../content/groups'
import { listSpeakers } from '../../content/speakers'
import { listTags } from '../../content/tags'
import { languages } from '../../site/languages'
import { feedFiles } from '../../site/written-files'
import { findGroupFeed, findSpeakerFeed, findTagFeed, siteFeed } from './feeds'
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

test('the site’s feed carries a whole recap with its photographs', () => {
  const recap = siteFeed('en').entries.find(({ id }) => id.endsWith('/en/blog/2025/spring-recap/'))
  expect(recap).toMatchObject({ published: '2025-04-07', language: 'en' })
  const images = /<img src="https:\/\/[^"]+-1200\.jpg" width="1200" height="600" alt="[^"]+">/g
  expect(recap?.html.match(images)).toHaveLength(5)
  expect(recap?.html.match(/<h2/g)).toHaveLength(4)
})

test('the feed of a speaker has the talks with their material', () => {
  const entries = findSpeakerFeed('en', 'hana-kim')?.entries ?? []
  expect(entries.map(({ published, title }) => [published, title])).toMatchInlineSnapshot(`
    [
      [
        "2025-03-30",
        "여는 말",
      ],
      [
        "2025-03-30",
        "The First Talk",
      ],
    ]
  `)
  expect(entries.map(({ html }) => html.includes('youtube.com'))).toContain(true)
})
