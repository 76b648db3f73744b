import path from 'node:path'
import pLimit from 'p-limit'
import { dayIn } from '../../lib/clock/days'
import { now } from '../../lib/site/environment'
import { site } from '../../site.config'
import { readDecodableCache } from '../picture/decodable'
import { type Notice, type Problem, shownPlace, sortProblems } from '../report/problem'
import { shownPath } from '../report/shown-path'
import { listUndrawnCharacters } from './fields/undrawn-characters'
import { listContentFiles, readBytes } from './files/folder'
import { freeNames } from './files/free-names'
import { type AlbumPlace, type DocumentPlace, type FoundFile, listEmptyNotices, sortPlaces } from './files/places'
import { checkPublicFiles } from './files/public-files'
import { judgeContent } from './judge-content'
import { readJudgements } from './judgements'
import { checkPhoto } from './photographs/photo-file'
import { readDocument, readLanguage, readPhotoList } from './read-files'

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
 * photographs need not be decoded again, and `judgements` that of what a run has judged, which the next one takes from there.
 */
export async function checkContent(
  folder: string,
  { public: publicFolder, decodable, judgements }: { public?: string; decodable?: string; judgements?: string } = {},
): Promise<CheckedContent> {
  const { files, problems: fromFolder } = listContentFiles(folder)
  const given = publicFolder ? checkPublicFiles(publicFolder) : { problems: [], addresses: [] }
  // A folder that could not be read is not an empty one.
  if (files.length === 0 && fromFolder.length > 0) {
    return { problems: sortProblems([...fromFolder, ...given.problems]), notices: [], documents: [], photos: [] }
  }
  const shown = shownPath(folder)
  const { places, misplaced } = sortPlaces(files, (file) => readLanguage(folder, file))
  const claim = freeNames(files.map(({ path }) => path))
  const texts = places.filter((place): place is DocumentPlace => place.is === 'document')
  const lists = places.filter((place): place is AlbumPlace => place.is === 'photo list')
  const photos = places.filter(({ is }) => is === 'photo')
  const decoding = decodable === undefined ? undefined : await readDecodableCache(decodable)
  const fromPhotos = await pLimit(photosAtOnce).map(
    photos.filter(({ file }) => /\.(jpe?g|png|webp)$/i.test(file.path)),
    ({ file }) => checkPhoto(folder, file, { claim, ...decoding }),
  )
  await decoding?.save()
  const judged = judgements === undefined ? undefined : await readJudgements(judgements)
  const {
    problems: fromTexts,
    notices,
    all,
  } = judgeContent({
    ...{ folder: shown, places, misplaced, claim, publicFiles: given.addresses },
    texts: texts.map((place) => readDocument(folder, place, judged?.findJudgement)),
    lists: lists.map((place) => readPhotoList(folder, place)),
    isSame: (one, other) => isSame(folder, one, other),
    today: dayIn(now(), site.timeZone),
    ...(judged && { findJudgement: judged.findJudgement }),
  })
  await judged?.save()
  const problems = sortProblems([...fromFolder, ...given.problems, ...fromTexts, ...fromPhotos.flat()])
  const troubled = new Set(problems.map(({ file }) => file))
  const passed = (some: { file: FoundFile }[]) =>
    some.map(({ file }) => file.path).filter((path) => !troubled.has(shownPlace(shown, path)))
  return {
    problems,
    notices: sortProblems([
      // A folder that could not be read is not an empty one.
      ...(fromFolder.length === 0 ? listEmptyNotices(files, shown) : []),
      ...notices,
      ...(await listUndrawnCharacters(all)),
    ]),
    documents: passed([...texts, ...lists]).toSorted(),
    photos: passed(photos).toSorted(),
  }
}

function isSame(folder: string, ...files: FoundFile[]): boolean {
  try {
    const [one, other] = files.map((each) => readBytes(path.join(folder, each.path)))
    return one !== undefined && other !== undefined && one.equals(other)
  } catch {
    // What cannot be read is refused by itself.
    return false
  }
}
