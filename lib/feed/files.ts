/** The files of a feed, by name, with the media type each is served and announced as. */
export const feedTypes = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const

export type FeedFile = keyof typeof feedTypes

export const feedFiles: readonly FeedFile[] = ['feed.xml', 'atom.xml', 'feed.json']

/** Whether a path segment names a file of a feed. */
export function isFeedFile(segment: string): segment is FeedFile {
  return Object.hasOwn(feedTypes, segment)
}
