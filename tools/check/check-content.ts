import pLimit from 'p-limit'
import { readDecodableCache } from '../picture/decodable'
import { type Notice, type Problem, shownPlace, sortProblems } from '../report/problem'
import { checkEventDays, checkEventOffsets } from './events/event-days'
import { checkEventFacts, checkSharedVideos } from './events/event-facts'
import { checkEventTimes } from './events/event-times'
import { checkPrograms } from './events/programs'
import { checkRecapFacts } from './events/recap-facts'
import { checkNearTalks, checkRepeatedTalks } from './events/repeated-talks'
import { joinSiblings, listDraftNotices, readDocument } from './fields/document'
import { checkSiblings } from './fields/siblings'
import { listUndrawnCharacters } from './fields/undrawn-characters'
import { freeNames, listContentFiles } from './files/folder'
import { checkAlbumNames, judgeNames } from './files/names'
import { type ContentPlace, checkPlaces, type DocumentPlace, sortPlaces } from './files/places'
import { checkPublicFiles } from './files/public-files'
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
import { checkAlbum, readPhotoList, shownPhotos } from './photographs/albums'
import { checkPhoto } from './photographs/photo-file'
import { checkHiddenCopies } from './photographs/photo-list'
import { listOtherScripts } from './script'

// Each holds a photograph in memory.
const photosAtOnce = 4

/** What the check made of a content folder. */
export interface CheckedContent {
  /** By file, line and column. */
  problems: Problem[]
  /** What is worth a look and may be right: nothing waits for it. */
  notices: Notice[]
  /** The Markdown and photos.yaml files without a problem: sorted paths below the folder, with forward slashes. */
  documents: string[]
  /** The photographs without a problem, likewise. */
  photos: string[]
}

/**
 * Judges a whole content folder by the content model, all of it in one run. Nothing in it is executed, no link is
 * followed and nothing in it is written; an author's mistake is a problem in the answer and never an exception. The files of
 * the community's `public` folder are judged as well, and texts may link to them. `decodable` is the file that keeps which
 * photographs need not be decoded again.
 */
export async function checkContent(
  folder: string,
  { public: publicFolder, decodable }: { public?: string; decodable?: string } = {},
): Promise<CheckedContent> {
  const { files, problems: fromFolder } = listContentFiles(folder)
  const { places, misplaced } = sortPlaces(folder, files)
  const claim = freeNames(files.map(({ path }) => path))
  const texts = places.filter((place): place is DocumentPlace => place.is === 'document')
  const photos = places.filter(({ is }) => is === 'photo')
  const lists = places.filter(({ is }) => is === 'photo list')

  const readTexts = texts.map((place) => readDocument(folder, place))
  const readLists = lists.map((place) => readPhotoList(folder, place))
  const decoding = decodable === undefined ? undefined : await readDecodableCache(decodable)
  const fromPhotos = await pLimit(photosAtOnce).map(
    photos.filter(({ file }) => /\.(jpe?g|png|webp)$/i.test(file.path)),
    ({ file }) => checkPhoto(folder, file, { claim, ...decoding }),
  )
  await decoding?.save()
  const all = joinSiblings(readTexts.flatMap(({ document }) => document ?? []))
  const named = listNamedPeople(all)
  // A document that cannot be read may be the one that unites two names, or that has one.
  const people = readTexts.every(({ document }) => document?.frontMatter) ? named : []
  const events = all.filter(({ kind }) => kind === 'events')
  const listOf = new Map(readLists.map(({ list }) => [folderOf(list), list]))
  const photosOf = groupByFolder(photos)
  const albums = all.map((each) =>
    checkAlbum(each, folder, photosOf.get(folderOf(each)) ?? [], listOf.get(folderOf(each))),
  )
  const videos = checkSharedVideos(events)
  const given = publicFolder ? checkPublicFiles(publicFolder) : { problems: [], addresses: [] }
  const facts: FolderFacts = {
    people: named,
    photosOf: (document) =>
      shownPhotos(document, photosOf.get(folderOf(document)) ?? [], listOf.get(folderOf(document))),
    publicFiles: given.addresses,
  }
  const links = checkInternalLinks(
    all,
    albums.flatMap(({ texts: linking }) => linking),
    facts,
  )

  const problems = sortProblems([
    ...fromFolder,
    ...given.problems,
    // A folder that could not be read is not an empty one.
    ...(files.length > 0 || fromFolder.length === 0 ? checkPlaces(places, misplaced, folder, claim) : []),
    ...judgeNames(places, folder, claim),
    ...[...readTexts, ...readLists].flatMap((read) => read.problems),
    ...fromPhotos.flat(),
    ...all.flatMap(checkSiblings),
    ...all.flatMap(checkBodyLanguage),
    ...all.flatMap(checkRepeatedTalks),
    ...albums.flatMap((album) => album.problems),
    ...checkAlbumNames(photos, folder),
    ...checkHiddenCopies(
      photos,
      readLists.map(({ list }) => list),
      folder,
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
  ])
  const troubled = new Set(problems.map(({ file }) => file))
  const passed = (some: ContentPlace[]) =>
    some.map(({ file }) => file.path).filter((path) => !troubled.has(shownPlace(folder, path)))
  return {
    problems,
    notices: sortProblems([
      ...listDraftNotices(all),
      ...listPersonNotices(people, folder),
      ...listJoinedNames(people),
      ...listSharedAddresses(all, people),
      ...all.flatMap(listOtherScripts),
      ...albums.flatMap((album) => album.notices),
      ...links.notices,
      ...videos.notices,
      ...(await listUndrawnCharacters(all)),
    ]),
    documents: passed([...texts, ...lists]).toSorted(),
    photos: passed(photos).toSorted(),
  }
}

function groupByFolder(photos: ContentPlace[]): Map<string, ContentPlace[]> {
  const groups = new Map<string, ContentPlace[]>()
  for (const photo of photos) groups.set(folderOf(photo), [...(groups.get(folderOf(photo)) ?? []), photo])
  return groups
}

function folderOf({ kind, slug }: Pick<ContentPlace, 'kind' | 'slug'>): string {
  return `${kind}/${slug}`
}
