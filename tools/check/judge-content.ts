import { dayIn } from '../../lib/clock/days'
import { site } from '../../site.config'
import { type Notice, type Problem, sortProblems } from '../report/problem'
import { checkEventDays, checkEventOffsets } from './events/event-days'
import { checkEventFacts, checkSharedVideos } from './events/event-facts'
import { checkEventTimes } from './events/event-times'
import { checkPrograms } from './events/programs'
import { checkRecapFacts } from './events/recap-facts'
import { checkNearTalks, checkRepeatedTalks } from './events/repeated-talks'
import { joinSiblings, judgeAnew, listUnpublishedNotices, type ReadDocument, type Siblings } from './fields/document'
import { checkSiblings } from './fields/siblings'
import type { ClaimName } from './files/free-names'
import type { Misplaced } from './files/misplaced'
import { checkAlbumNames, judgeNames } from './files/names'
import { type ContentPlace, checkPlaces, type FoundFile } from './files/places'
import type { FindJudgement } from './judgements'
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
import { checkHiddenCopies, type ReadPhotoList } from './photographs/photo-list'
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
  /** Finds what was judged of the same documents before. */
  findJudgement?: FindJudgement
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
  const { today = dayIn(new Date(), site.timeZone), findJudgement = judgeAnew } = content
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
  const alone = all.map((each) => {
    const [beside, list] = [photosOf.get(folderOf(each)) ?? [], listOf.get(folderOf(each))]
    return findJudgement(
      [
        ...['document', folder, list && (list.frontMatter?.source.text ?? 'unread')],
        ...[...each.files.map(({ source }) => [source.file, source.text]), ...beside.map(({ file }) => file.path)],
      ],
      () => judgeAlone(each, folder, beside, list),
    )
  })
  const videos = checkSharedVideos(events)
  const facts: FolderFacts = {
    people: named,
    photosOf: (document) =>
      shownPhotos(document, photosOf.get(folderOf(document)) ?? [], listOf.get(folderOf(document))),
    publicFiles: content.publicFiles,
  }
  const links = checkInternalLinks(
    all,
    all.flatMap((siblings, index) =>
      siblings.files.map((document, file) => ({ document, siblings, links: alone[index]?.links[file] ?? [] })),
    ),
    facts,
    findJudgement,
  )
  const problems = [
    ...checkPlaces(places, misplaced, folder, claim),
    ...judgeNames(places, folder, claim),
    ...[...texts, ...lists].flatMap((read) => read.problems),
    ...alone.flatMap((each) => each.problems),
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
    ...alone.flatMap((each) => each.notices),
    ...links.notices,
    ...videos.notices,
  ]
  return { problems: sortProblems(problems), notices: sortProblems(notices), all }
}

/** What is wrong with a document whatever others there are, and the links of its files. */
function judgeAlone(document: Siblings, folder: string, photos: ContentPlace[], list?: ReadPhotoList) {
  const album = checkAlbum(document, folder, photos, list)
  return {
    problems: [
      ...checkSiblings(document),
      ...checkBodyLanguage(document),
      ...checkRepeatedTalks(document),
      ...album.problems,
    ],
    notices: [...listOtherScripts(document), ...album.notices],
    links: album.links,
  }
}

function groupByFolder(photos: ContentPlace[]): Map<string, ContentPlace[]> {
  const groups = new Map<string, ContentPlace[]>()
  for (const photo of photos) {
    const group = groups.get(folderOf(photo))
    if (group) group.push(photo)
    else groups.set(folderOf(photo), [photo])
  }
  return groups
}

function folderOf({ kind, slug }: Pick<ContentPlace, 'kind' | 'slug'>): string {
  return `${kind}/${slug}`
}
