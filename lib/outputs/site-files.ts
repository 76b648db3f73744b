import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listEvents } from '../content/events'
import { listGroups } from '../content/groups'
import { listSpeakers } from '../content/speakers'
import { listTags } from '../content/tags'
import { searchFiles } from '../search/files'
import { address } from '../site/addresses'
import type { TextCache } from '../site/disk-files'
import { knownTextsAddress, sourceAddress } from '../site/fetched-files'
import { type Language, languages } from '../site/languages'
import { exportedScripts } from '../site/page-head'
import { buildFolders, feedPart, type WrittenName, writtenNameOf } from '../site/written-files'
import { listScripts } from './browser-scripts'
import {
  findEventCalendar,
  findGroupCalendar,
  hasRecentCalendar,
  writeEventsCalendar,
  writeRecentCalendar,
} from './calendars/calendars'
import { listDataFiles } from './data/data-files'
import { listKnownTexts, listSourceTexts, readStagedText } from './data/known-texts'
import { type Feed, formatsOf } from './feeds/entry'
import { findGroupFeed, findSpeakerFeed, findTagFeed, siteFeed } from './feeds/feeds'
import { archivedPart } from './feeds/history'
import { writeFeed } from './feeds/write-feed'
import { listGuides } from './llms'
import { findPostMarkdown, listWrittenPosts, markdownAddress, sourceOfPostMarkdown } from './post-markdown'
import { findSchedule, listScheduleSlugs } from './schedule'
import { renderShareImage } from './share-images/render'
import { listShareDesigns } from './share-images/share-images'
import { listSitemaps, writeRobots } from './sitemap'
import { writeWebManifest } from './web-manifest'

type Bytes = string | Uint8Array

/** A file of the site that is no page. */
export interface SiteFile {
  /** Below the site's root, as it lies on disk: `ko/feed.xml`. */
  path: string
  /** What is in it, made when it is asked for. */
  bytes: () => Bytes | Promise<Bytes>
  /** The path of a file that has the same in it, made likewise: to copy one takes less than to read and to write it. */
  original?: () => string | Promise<string>
  /** Of a text that takes long to make: all that it is made of beside the code. */
  source?: () => string
}

/** A family of such files: the kinds of `lib/site/written-files.ts` that it has, and all its files. */
interface FileFamily {
  kinds: readonly (WrittenName | 'script')[]
  list: (kept?: TextCache) => Iterable<SiteFile> | Promise<Iterable<SiteFile>>
}

const inEach = (list: (language: Language) => Iterable<SiteFile>) =>
  function* () {
    for (const language of languages) yield* list(language)
  }

/**
 * Every file that the site writes beside its pages. The build writes them all; while writing, one route answers with each as
 * it is asked for.
 */
const families: readonly FileFamily[] = [
  { kinds: ['xmlFeed', 'jsonFeed'], list: inEach(listFeedFiles) },
  { kinds: ['calendar'], list: inEach(listCalendars) },
  { kinds: ['schedule'], list: inEach(listSchedules) },
  { kinds: ['markdownCopy'], list: inEach(listMarkdownCopies) },
  { kinds: ['data'], list: listDataFiles },
  { kinds: ['knownTexts', 'sourceText'], list: listKnownTextFiles },
  { kinds: ['searchIndex', 'searchWays'], list: listSearchFiles },
  { kinds: ['guide', 'guideOfYear'], list: () => listGuides() },
  { kinds: ['sitemap'], list: () => listSitemaps() },
  { kinds: ['robots'], list: () => [{ path: 'robots.txt', bytes: writeRobots }] },
  { kinds: ['webManifest'], list: () => [{ path: 'manifest.webmanifest', bytes: writeWebManifest }] },
  { kinds: ['shareImage'], list: listShareImages },
  { kinds: ['script'], list: listScripts },
]

/** Every file of the site that is no page, each listed when it is asked for: together they would fill the memory. `kept` keeps texts that take long to make. */
export async function* listSiteFiles(kept?: TextCache): AsyncGenerator<SiteFile> {
  for (const { list } of families) yield* await list(kept)
}

/** One of them, by its path. */
export async function findSiteFile(path: string): Promise<SiteFile | undefined> {
  const kind = exportedScripts.includes(path) ? 'script' : writtenNameOf(path)
  const family = families.find(({ kinds }) => kinds.some((each) => each === kind))
  for (const file of (await family?.list()) ?? []) if (file.path === path) return file
  return undefined
}

/** The file that an address of the site is answered with. */
const fileAt = (address: string) => decodeURIComponent(address).slice(1)

function* listFeedFiles(language: Language): Generator<SiteFile> {
  yield* filesOfFeed(siteFeed(language))
  for (const { slug } of listTags(language)) yield* filesOfFeed(findTagFeed(language, slug))
  for (const { person } of listSpeakers(language)) yield* filesOfFeed(findSpeakerFeed(language, person.id))
  for (const { slug } of listGroups(language)) yield* filesOfFeed(findGroupFeed(language, slug))
}

function filesOfFeed(feed: Feed | undefined): SiteFile[] {
  if (!feed) return []
  const folder = fileAt(feed.address)
  return formatsOf(feed).flatMap((file) => [
    { path: folder + file, bytes: () => writeFeed(feed, file) },
    ...feed.archive.map((_, index) => ({
      path: folder + feedPart(file, index + 1),
      bytes: () => writeFeed(archivedPart(feed, index + 1), file),
    })),
  ])
}

function listCalendars(language: Language): SiteFile[] {
  return [
    { path: fileAt(address.calendar(language)), bytes: () => writeEventsCalendar(language) },
    ...(hasRecentCalendar(language)
      ? [{ path: fileAt(address.recentCalendar(language)), bytes: () => writeRecentCalendar(language) }]
      : []),
    ...listEvents(language).map(({ slug }) => ({
      path: fileAt(address.eventCalendar(language, slug)),
      bytes: () => findEventCalendar(language, slug) ?? '',
    })),
    ...listGroups(language).map(({ slug }) => ({
      path: fileAt(address.groupCalendar(language, slug)),
      bytes: () => findGroupCalendar(language, slug) ?? '',
    })),
  ]
}

function listSchedules(language: Language): SiteFile[] {
  return listScheduleSlugs(language).map((slug) => ({
    path: fileAt(address.schedule(language, slug)),
    bytes: () => JSON.stringify(findSchedule(language, slug)),
  }))
}

function listMarkdownCopies(language: Language): SiteFile[] {
  return listWrittenPosts(language).map((post) => ({
    path: fileAt(markdownAddress(post)),
    bytes: () => findPostMarkdown(language, post.year, post.slug) ?? '',
    source: () => sourceOfPostMarkdown(post),
  }))
}

async function listSearchFiles(kept?: TextCache): Promise<SiteFile[]> {
  return (await searchFiles(kept)).map(({ path, bytes }) => ({ path, bytes: () => bytes }))
}

function listShareImages(): SiteFile[] {
  const { shareImageCache: cache, publishedPhotos } = buildFolders
  return Array.from(listShareDesigns(), ([file, design]) => {
    const original = () => renderShareImage(file, design, { cache, publishedPhotos })
    return { path: `og/${file}`, bytes: async () => readFile(await original()), original }
  })
}

function listKnownTextFiles(): SiteFile[] {
  return [
    { path: fileAt(knownTextsAddress), bytes: () => JSON.stringify(listKnownTexts()) },
    ...listSourceTexts().map((file) => ({
      path: fileAt(sourceAddress(file)),
      bytes: () => readStagedText(file),
      original: () => join(buildFolders.staged, file),
    })),
  ]
}
