import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import type { Feed } from '@/lib/outputs/feeds/entry'
import { writeFeed } from '@/lib/outputs/feeds/write-feed'
import { feedFiles, isFeedFile } from '@/lib/site/written-files'

/** One of a feed's files, below the address of its page; not found when there is no such feed or file. */
export function feedResponse(feed: Feed | undefined, file: string): Response {
  if (!feed || !isFeedFile(file)) notFound()
  return fileResponse(feed.address.slice(1) + file, writeFeed(feed, file))
}

/** The static params of the feeds of pages with these params, a feed a file. */
export function feedParams<Params>(pages: Params[]): (Params & { feed: string })[] {
  return pages.flatMap((page) => feedFiles.map((feed) => ({ ...page, feed })))
}
