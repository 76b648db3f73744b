import { rm } from 'node:fs/promises'
import { type CheckedContent, checkContent } from '../check/check-content'
import { formatNotices } from '../check/notice'
import { count, formatProblems } from '../check/problem'
import { authorLanguage } from '../environment'
import { type PhotoProgress, type PhotoReport, preparePhotographs } from '../photos/prepare-photographs'
import { stageContent } from '../stage-content'
import { announce, type Tell } from './announce'
import { listDrafts } from './list-drafts'
import { listHidden } from './list-hidden'
import { places } from './places'
import { refuseCopies } from './refuse-copies'
import { runProgram } from './run-program'

/** Judges the content folder. Throws an Error that lists every problem. */
export async function passCheck(content: string): Promise<CheckedContent> {
  const checked = await checkContent(content)
  if (checked.problems.length > 0) throw new Error(formatProblems(checked.problems, authorLanguage()))
  if (checked.documents.length === 0) throw new Error(`${content} holds no document`)
  return checked
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
    'photos',
    (tell) => preparePublicPhotographs(content, checked, { ...preparation, onProgress: tellEncoding(tell) }),
    ({ photographs, encoded }) =>
      `${count(photographs, 'photograph')}: ${encoded} encoded, ${photographs - encoded} unchanged`,
  )
}

/** Prepares those photographs of a checked content folder that no draft keeps back and no list hides. Throws when one is a copy of a hidden one. */
export async function preparePublicPhotographs(
  content: string,
  { documents, photos }: CheckedContent,
  { withDrafts = false, onProgress }: Preparation = {},
): Promise<PhotoReport> {
  const drafts = withDrafts ? [] : await listDrafts(content, documents)
  const hidden = await listHidden(content, documents)
  const isPublic = (photo: string) => !hidden.includes(photo) && !drafts.some((draft) => photo.startsWith(`${draft}/`))
  const open = photos.filter(isPublic)
  await refuseCopies(
    content,
    hidden.filter((photo) => photos.includes(photo)),
    open,
  )
  const { photoCache: cache, publishedPhotos: published, photoManifest: manifest } = places
  return preparePhotographs({ content, cache, published, manifest }, open, onProgress)
}

/** Steps 1 to 3 of a build: checks the content, stages its documents and prepares its photographs. */
export async function readyContent(content: string): Promise<void> {
  const checked = await announce(
    'check',
    () => passCheck(content),
    ({ documents, photos }) => `${count(documents.length, 'text')}, ${count(photos.length, 'photograph')}`,
  )
  const notices = formatNotices(checked.notices, authorLanguage())
  if (notices) console.log(`\n${notices}\n`)
  await announce(
    'stage',
    () => stageContent(content, places.staged, checked.documents),
    ({ written, removed }) => `${written.length} changed, ${removed.length} removed`,
  )
  await announcePhotographs(content, checked)
}

/** Step 4: typed data from the staged documents. It starts from nothing, because old data would hide what is gone. */
export async function generateData(): Promise<void> {
  await announce(
    'content',
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
    (documents) => count(documents, 'document'),
  )
}

/** Tells how far a run is that encodes anything; taking photographs from the cache is not worth a word. */
function tellEncoding(tell: Tell): (progress: PhotoProgress) => void {
  return ({ done, total, encoded }) => {
    const part = done / total
    if (encoded > 0) tell(`${done} of ${total} (${Math.floor(part * 100)} %), ${encoded} encoded`, part)
  }
}
