import { buildFolders } from '../../lib/site/written-files'
import { type CheckedContent, checkContent } from '../check/check-content'
import { listContentFiles } from '../check/files/folder'
import { sortPlaces } from '../check/files/places'
import { readDocument, readLanguage, readPhotoList } from '../check/read-files'
import { announce } from '../report/announce'
import { authorLanguage } from '../report/message'
import { formatNotices, formatProblems, quantity } from '../report/problem'
import { announcePhotographs } from './photographs'
import { stageContent } from './stage'
import { readAhead, writeTypedData } from './typed-data'

/** Judges the content folder. Throws an Error that lists every problem. */
export async function passCheck(content: string): Promise<CheckedContent> {
  const checked = await checkContent(content, buildFolders)
  if (checked.problems.length > 0) throw new Error(formatProblems(checked.problems, authorLanguage()))
  return checked
}

/**
 * Lets Contentlayer read the new documents of a content folder while the check compares them with all others: those that the check has
 * nothing to say about by themselves, so that none is executed or keeps a parser busy. `generateData` takes the answer.
 */
export async function readContentAhead(content: string): Promise<() => Promise<number>> {
  const { files } = listContentFiles(content)
  const { places: found } = sortPlaces(files, (file) => readLanguage(content, file))
  const readers = new Map(
    found.flatMap((place): [string, () => { problems: unknown[] }][] => {
      if (place.is === 'photo') return []
      const read = place.is === 'document' ? () => readDocument(content, place) : () => readPhotoList(content, place)
      return [[place.file.path, read]]
    }),
  )
  return readAhead(content, Array.from(readers.keys()), (file) => readers.get(file)?.().problems.length === 0)
}

/** Checks the content, stages its documents and prepares its photographs. Answers what the check noticed. */
export async function readyContent(content: string): Promise<string> {
  const checked = await announce(
    { en: 'check', ko: '검사' },
    () => passCheck(content),
    ({ documents, photos }) => ({
      en: `${quantity(documents.length, 'text')}, ${quantity(photos.length, 'photograph')}`,
      ko: `글 ${documents.length}개, 사진 ${photos.length}장`,
    }),
  )
  const notices = formatNotices(checked.notices, authorLanguage())
  if (notices) console.log(`\n${notices}\n`)
  await announce(
    { en: 'stage', ko: '준비' },
    () => stageContent(content, buildFolders.staged, checked.documents),
    ({ written, removed }) => ({
      en: `${written.length} changed, ${removed.length} removed`,
      ko: `바뀐 파일 ${written.length}개, 없어진 파일 ${removed.length}개`,
    }),
  )
  await announcePhotographs(content, checked)
  return notices
}

/** Makes typed data of the staged documents, with what was read of them ahead. */
export async function generateData(endAhead: () => Promise<number>): Promise<void> {
  await announce(
    { en: 'content', ko: '자료' },
    async () => (await endAhead()) + (await writeTypedData()),
    (documents) => ({ en: `${quantity(documents, 'document')} read anew`, ko: `새로 읽은 문서 ${documents}개` }),
  )
}
