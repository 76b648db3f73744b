import { expect, test, vi } from 'vitest'
import { validateFeed } from '../../../e2e/validators/feeds'
import { feedFiles } from '../../site/written-files'
import { feedLength, siteFeed } from './feeds'
import { archivedPart } from './history'
import { writeFeed } from './write-feed'

vi.mock('#content', async () => {
  const { contentOf, post } = await import('../../../e2e/fixture/site-documents')
  return contentOf({
    allPosts: Array.from({ length: 2 * 50 + 20 }, (_, index) =>
      post(`post-${String(index).padStart(3, '0')}/en`, {
        ...{ authors: ['Guest'], summary: `Summary ${index}`, title: `Post ${index}` },
        date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString(),
      }),
    ),
  })
})
vi.mock('#photos', () => ({ photos: {} }))

const feed = siteFeed('en')

test('the archive has whole parts counted from the oldest, so that a new post changes none of them', () => {
  expect(feed.entries).toHaveLength(feedLength)
  expect(feed.archive.map((part) => [part[0]?.title, part.at(-1)?.title, part.length])).toEqual([
    ['Post 49', 'Post 0', feedLength],
    ['Post 99', 'Post 50', feedLength],
  ])
  expect(feed.archive[0]?.at(-1)).toMatchObject({
    html: '<p>Summary 0</p>',
    url: 'https://pytorch.kr/en/blog/2025/post-000/',
  })
  expect(archivedPart(feed, 1)).toMatchObject({ updated: '2025-02-19', part: 1 })
})

function linksIn(text: string): string[] {
  return Array.from(
    text.matchAll(/<(?:atom:)?link [^>]*rel="(self|current|prev-archive|next-archive)"[^>]*>/g),
    ([link = '', rel]) => `${rel} ${/href="https:\/\/pytorch\.kr([^"]+)"/.exec(link)?.[1]}`,
  ).sort()
}

test.each(['feed.xml', 'atom.xml'] as const)('%s and its archive lead to each other', (file) => {
  const [name = '', ending = ''] = file.split('.')
  expect(linksIn(writeFeed(feed, file))).toEqual([`prev-archive /en/${name}-2.${ending}`, `self /en/${file}`])
  expect(linksIn(writeFeed(archivedPart(feed, 2), file))).toEqual([
    ...[`current /en/${file}`, `prev-archive /en/${name}-1.${ending}`, `self /en/${name}-2.${ending}`],
  ])
  expect(linksIn(writeFeed(archivedPart(feed, 1), file))).toEqual([
    ...[`current /en/${file}`, `next-archive /en/${name}-2.${ending}`, `self /en/${name}-1.${ending}`],
  ])
  expect(writeFeed(feed, file)).not.toContain('archive/>')
  expect(writeFeed(archivedPart(feed, 1), file)).toContain('<fh:archive/>')
})

test('a JSON Feed leads to its earlier entries', () => {
  const nextOf = (text: string) => (JSON.parse(text) as { next_url?: string }).next_url
  expect(nextOf(writeFeed(feed, 'feed.json'))).toBe('https://pytorch.kr/en/feed-2.json')
  expect(nextOf(writeFeed(archivedPart(feed, 2), 'feed.json'))).toBe('https://pytorch.kr/en/feed-1.json')
  expect(nextOf(writeFeed(archivedPart(feed, 1), 'feed.json'))).toBeUndefined()
})

test.each(feedFiles)('%s is valid in every part', (file) => {
  for (const each of [feed, archivedPart(feed, 1), archivedPart(feed, 2)])
    expect(() => validateFeed[file](writeFeed(each, file))).not.toThrow()
})
