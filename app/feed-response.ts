import { notFound } from 'next/navigation'
import type { Feed } from '@/lib/feed/entry'
import { feedFiles, feedTypes, isFeedFile } from '@/lib/feed/files'
import { writeFeed } from '@/lib/feed/write-feed'
import { textResponse } from './text-response'

/** One of a feed's files; not found when there is no such feed or file. */
export function feedResponse(feed: Feed | undefined, file: string): Response {
  return feed && isFeedFile(file) ? textResponse(writeFeed(feed, file), feedTypes[file]) : notFound()
}

/** The static params of the feeds of pages with these params, a feed a file. */
export function feedParams<Params>(pages: Params[]): (Params & { feed: string })[] {
  return pages.flatMap((page) => feedFiles.map((feed) => ({ ...page, feed })))
}
