import { notFound } from 'next/navigation'
import type { Feed } from '@/lib/feed/entry'
import { feedFiles, isFeedFile } from '@/lib/feed/files'
import { writeFeed } from '@/lib/feed/write-feed'
import { fileResponse } from './file-response'

/** One of a feed's files, below the address of its page; not found when there is no such feed or file. */
export function feedResponse(feed: Feed | undefined, file: string): Response {
  if (!feed || !isFeedFile(file)) notFound()
  return fileResponse(feed.address.slice(1) + file, writeFeed(feed, file))
}

/** The static params of the feeds of pages with these params, a feed a file. */
export function feedParams<Params>(pages: Params[]): (Params & { feed: string })[] {
  return pages.flatMap((page) => feedFiles.map((feed) => ({ ...page, feed })))
}
