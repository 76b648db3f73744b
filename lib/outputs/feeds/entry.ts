import { site } from '../../../site.config'
import { dayIn } from '../../clock/days'
import type { Event } from '../../content/events'
import { pageAt } from '../../content/site-pages'
import { origin } from '../../site/addresses'
import type { Day } from '../../site/dates'
import { now } from '../../site/environment'
import type { Language } from '../../site/languages'
import { type FeedFile, feedFiles } from '../../site/written-files'

/** What a feed tells of one thing, whatever format it is written in. */
export interface FeedEntry {
  /**
   * Its permanent name: its address at the configured origin, also where the site is built for another one, so that a
   * preview never shows a reader everything anew.
   */
  id: string
  /** Where it is read, with the origin. */
  url: string
  title: string
  language: Language
  /** The day it came out; nothing when that is not known. */
  published?: Day
  /** The last day on which something in it is known to have been written, held or checked; nothing when none is known. */
  updated?: Day
  /** All of it; every address in it has an origin. */
  html: string
  /** Plain text. */
  summary?: string
  authors: { name: string; url?: string }[]
  tags: string[]
  /** The picture that stands for it, with the origin. */
  image?: string
}

/** A list of entries that readers can subscribe to. */
export interface Feed {
  language: Language
  title: string
  description: string
  /** The page whose news it carries; the feed's files lie below it. */
  address: string
  /** The last day on which one of its entries was updated. */
  updated: Day
  /** In the order of the page, newest first. */
  entries: FeedEntry[]
  /** What is no longer among them, part by part from the oldest on, so that a part stays as it is while entries are added. */
  archive: FeedEntry[][]
  /** Which part of the archive this is, from 1; a feed as readers subscribe to it is none. */
  part?: number
}

/** The formats that a feed is written in: what its page says lies below it. */
export function formatsOf({ address }: Pick<Feed, 'address'>): FeedFile[] {
  const { files } = pageAt(address)
  return feedFiles.filter((file) => files.includes(file))
}

/** The permanent name of what stands at an address of the site, and where it is read. */
export function namesOf(address: string): { id: string; url: string } {
  return { id: site.url + address, url: origin + address }
}

/** The last of these days; nothing when none is known. */
export function lastDay(...days: (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

/**
 * The last day on which something is known to have happened to an event's facts: when somebody last checked them, else the
 * last day it was held on, else when its registration opened. The day it is planned for dates nothing.
 */
export function lastKnownDay({ lastVerifiedOn, status, lastDay, registration, timeZone }: Event): Day | undefined {
  if (lastVerifiedOn) return lastVerifiedOn
  if (status === 'held') return lastDay
  const opens = registration?.opens && new Date(registration.opens)
  return opens && opens <= now() ? dayIn(opens, timeZone) : undefined
}
