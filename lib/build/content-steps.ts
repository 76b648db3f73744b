import { rm } from 'node:fs/promises'
import { type CheckedContent, checkContent } from '../check/check-content'
import { formatNotices } from '../check/notice'
import { count, formatProblems } from '../check/problem'
import { type InEach, say } from '../check/said'
import { authorLanguage } from '../environment'
import { type PhotoProgress, type PhotoReport, preparePhotographs } from '../photos/prepare-photographs'
import { stageContent } from '../stage-content'
import { announce, type Tell } from './announce'
import { listDrafts } from './list-drafts'
import { listHidden } from './list-hidden'
import { places } from './places'
import { runProgram } from './run-program'

/** Judges the content folder. Throws an Error that lists every problem. */
export async function passCheck(content: string): Promise<CheckedContent> {
  const checked = await checkContent(content, places)
  if (checked.problems.length > 0) throw new Error(formatProblems(checked.problems, authorLanguage()))
  if (checked.documents.length === 0) throw new Error(say(holdsNothing(content), authorLanguage()))
  return checked
}

function holdsNothing(content: string): InEach {
  return { en: `${content} holds no document`, ko: `${content} 폴더에 글이 없습니다` }
}

interface Preparation {
  /** Also those of drafts, which are shown while writing. */
  withDrafts?: boolean
  onProgress?: (progress: PhotoProgress) => void
}

/** Prepares photographs as `preparePublicPhotographs` does, and tells how far it is: a new one takes a second and more. */
export async function announcePhotographs(
  content: string,
  checked: CheckedContent,
  preparation: Omit<Preparation, 'onProgress'> = {},
): Promise<void> {
  await announce(
    { en: 'photos', ko: '사진' },
    (tell) => preparePublicPhotographs(content, checked, { ...preparation, onProgress: tellEncoding(tell) }),
    ({ photographs, encoded }) => ({
      en: `${count(photographs, 'photograph')}: ${encoded} encoded, ${photographs - encoded} unchanged`,
      ko: `사진 ${photographs}장: 새로 변환 ${encoded}장, 그대로 ${photographs - encoded}장`,
    }),
  )
}

/** Prepares those photographs of a checked content folder that no draft keeps back and no list hides. */
export async function preparePublicPhotographs(
  content: string,
  { documents, photos }: CheckedContent,
  { withDrafts = false, onProgress }: Preparation = {},
): Promise<PhotoReport> {
  const drafts = withDrafts ? [] : await listDrafts(content, documents)
  const hidden = await listHidden(content, documents)
  const isPublic = (photo: string) => !hidden.includes(photo) && !drafts.some((draft) => photo.startsWith(`${draft}/`))
  const open = photos.filter(isPublic)
  const { photoCache: cache, publishedPhotos: published, photoManifest: manifest } = places
  return preparePhotographs({ content, cache, published, manifest }, open, onProgress)
}

/** Steps 1 to 3 of a build: checks the content, stages its documents and prepares its photographs. */
export async function readyContent(content: string): Promise<void> {
  const checked = await announce(
    { en: 'check', ko: '검사' },
    () => passCheck(content),
    ({ documents, photos }) => ({
      en: `${count(documents.length, 'text')}, ${count(photos.length, 'photograph')}`,
      ko: `글 ${documents.length}개, 사진 ${photos.length}장`,
    }),
  )
  const notices = formatNotices(checked.notices, authorLanguage())
  if (notices) console.log(`\n${notices}\n`)
  await announce(
    { en: 'stage', ko: '준비' },
    () => stageContent(content, places.staged, checked.documents),
    ({ written, removed }) => ({
      en: `${written.length} changed, ${removed.length} removed`,
      ko: `바뀐 파일 ${written.length}개, 없어진 파일 ${removed.length}개`,
    }),
  )
  await announcePhotographs(content, checked)
}

/** Step 4: typed data from the staged documents. It starts from nothing, because old data would hide what is gone. */
export async function generateData(): Promise<void> {
  await announce(
    { en: 'content', ko: '자료' },
    async () => {
      await rm(places.generated, { recursive: true, force: true })
      const output = await runProgram({
        name: 'contentlayer',
        module: 'contentlayer2/bin/cli.cjs',
        arguments: ['build'],
      })
      const [, generated] = /Generated (\d+) documents/.exec(output) ?? []
      if (!generated) throw new Error(`contentlayer generated nothing:\n${output.trim()}`)
      return Number(generated)
    },
    (documents) => ({ en: count(documents, 'document'), ko: `문서 ${documents}개` }),
  )
}

/** Tells how far a run is that encodes anything; taking photographs from the cache is not worth a word. */
function tellEncoding(tell: Tell): (progress: PhotoProgress) => void {
  return ({ done, total, encoded }) => {
    const part = done / total
    const percent = Math.floor(part * 100)
    const state = {
      en: `${done} of ${total} (${percent} %), ${encoded} encoded`,
      ko: `${total}장 중 ${done}장(${percent}%), 새로 변환 ${encoded}장`,
    }
    if (encoded > 0) tell(state, part)
  }
}
