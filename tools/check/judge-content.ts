import { dayIn } from '../../lib/clock/days'
import { site } from '../../site.config'
import { type Notice, type Problem, sortProblems } from '../report/problem'
import { checkEventDays, checkEventOffsets } from './events/event-days'
import { checkEventFacts, checkSharedVideos } from './events/event-facts'
import { checkEventTimes } from './events/event-times'
import { checkPrograms } from './events/programs'
import { checkRecapFacts } from './events/recap-facts'
import { checkNearTalks, checkRepeatedTalks } from './events/repeated-talks'
import { joinSiblings, listUnpublishedNotices, type ReadDocument, type Siblings } from './fields/document'
import { checkSiblings } from './fields/siblings'
import type { ClaimName } from './files/free-names'
import type { Misplaced } from './files/misplaced'
import { checkAlbumNames, judgeNames } from './files/names'
import { type ContentPlace, checkPlaces, type FoundFile } from './files/places'
import { checkBodyLanguage } from './language'
import { checkAddresses } from './links/addresses'
import { checkAliases } from './links/aliases'
import { checkInternalLinks } from './links/internal-links'
import { checkReferences } from './links/references'
import type { FolderFacts } from './links/subjects'
import { listJoinedNames } from './people/joined-names'
import { listNamedPeople } from './people/named-people'
import { listPersonNotices } from './people/similar-people'
import { checkDistinctPeople, checkHeadingNames, checkSpellings, listSharedAddresses } from './people/spellings'
import { checkAlbum, type ReadListFile, shownPhotos } from './photographs/albums'
import { checkHiddenCopies } from './photographs/photo-list'
import { listOtherScripts } from './script'

/** A content folder whose texts were read: all that the rules ask of it. */
interface ReadContent {
  /** The folder, as problems name it. */
  folder: string
  places: ContentPlace[]
  misplaced: Misplaced[]
  texts: ReadDocument[]
  lists: ReadListFile[]
  /** The addresses of the files that the community publishes as they are, which texts may link to. */
  publicFiles: readonly string[]
  /** The day it is judged for, YYYY-MM-DD where the community is; else that of the clock. */
  today?: string
  /** Gives the names that commands may give to files. */
  claim: ClaimName
  /** Whether two photographs of one size have the same bytes. */
  isSame: (one: FoundFile, other: FoundFile) => boolean
}

/** What the rules find in texts, in the order of files, lines and columns. */
interface JudgedContent {
  problems: Problem[]
  /** What is worth a look and may be right: nothing waits for it. */
  notices: Notice[]
  all: Siblings[]
}

/**
 * Judges the texts of a content folder and the names of its files by the content model. It reads nothing, so that it judges
 * alike wherever a text stands: in a folder, or in a browser before it is saved.
 */
export function judgeContent(content: ReadContent): JudgedContent {
  const { folder, places, misplaced, texts, lists, claim } = content
  const photos = places.filter(({ is }) => is === 'photo')
  const { today = dayIn(new Date(), site.timeZone) } = content
  const all = joinSiblings(
    texts.flatMap(({ document }) => document ?? []),
    today,
  )
  const named = listNamedPeople(all)
  // A document that cannot be read may be the one that unites two names, or that has one.
  const people = texts.every(({ document }) => document?.frontMatter) ? named : []
  const events = all.filter(({ kind }) => kind === 'events')
  const listOf = new Map(lists.map(({ list }) => [folderOf(list), list]))
  const photosOf = groupByFolder(photos)
  const albums = all.map((each) =>
    checkAlbum(each, folder, photosOf.get(folderOf(each)) ?? [], listOf.get(folderOf(each))),
  )
  const videos = checkSharedVideos(events)
  const facts: FolderFacts = {
    people: named,
    photosOf: (document) =>
      shownPhotos(document, photosOf.get(folderOf(document)) ?? [], listOf.get(folderOf(document))),
    publicFiles: content.publicFiles,
  }
  const links = checkInternalLinks(
    all,
    albums.flatMap(({ texts: linking }) => linking),
    facts,
  )
  const problems = [
    ...checkPlaces(places, misplaced, folder, claim),
    ...judgeNames(places, folder, claim),
    ...[...texts, ...lists].flatMap((read) => read.problems),
    ...all.flatMap(checkSiblings),
    ...all.flatMap(checkBodyLanguage),
    ...all.flatMap(checkRepeatedTalks),
    ...albums.flatMap((album) => album.problems),
    ...checkAlbumNames(photos, folder),
    ...checkHiddenCopies(
      photos,
      lists.map(({ list }) => list),
      folder,
      content.isSame,
    ),
    ...events.flatMap(checkEventDays),
    ...events.flatMap(checkEventTimes),
    ...events.flatMap(checkEventFacts),
    ...events.flatMap(checkEventOffsets),
    ...checkRecapFacts(all),
    ...videos.problems,
    ...checkReferences(all),
    ...checkPrograms(all),
    ...checkAddresses(all),
    ...checkAliases(all, facts),
    ...links.problems,
    ...checkSpellings(named),
    ...checkDistinctPeople(people),
    ...checkHeadingNames(people),
    ...checkNearTalks(all, people),
  ]
  const notices = [
    ...listUnpublishedNotices(all, today),
    ...listPersonNotices(people, folder),
    ...listJoinedNames(people),
    ...listSharedAddresses(all, people),
    ...all.flatMap(listOtherScripts),
    ...albums.flatMap((album) => album.notices),
    ...links.notices,
    ...videos.notices,
  ]
  return { problems: sortProblems(problems), notices: sortProblems(notices), all }
}

function groupByFolder(photos: ContentPlace[]): Map<string, ContentPlace[]> {
  const groups = new Map<string, ContentPlace[]>()
  for (const photo of photos) groups.set(folderOf(photo), [...(groups.get(folderOf(photo)) ?? []), photo])
  return groups
}

function folderOf({ kind, slug }: Pick<ContentPlace, 'kind' | 'slug'>): string {
  return `${kind}/${slug}`
}
