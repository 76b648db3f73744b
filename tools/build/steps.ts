import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { places } from '../../lib/site/written-files'
import { type CheckedContent, checkContent } from '../check/check-content'
import { announce } from '../report/announce'
import { authorLanguage } from '../report/message'
import { count, formatNotices, formatProblems } from '../report/problem'
import { runProgram } from '../report/run-program'
import { nameSources } from './name-sources'
import { announcePhotographs } from './photographs'
import { stageContent } from './stage'

/** Judges the content folder. Throws an Error that lists every problem. */
export async function passCheck(content: string): Promise<CheckedContent> {
  const checked = await checkContent(content, places)
  if (checked.problems.length > 0) throw new Error(formatProblems(checked.problems, authorLanguage()))
  return checked
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

/** What decides about the typed data beside the documents. */
const folders = ['lib/markdown', 'lib/model', 'lib/site', 'lib/words', 'tools/build']
const files = ['contentlayer.config.ts', 'package-lock.json', 'site.config.ts']

/**
 * Step 4: typed data from the staged documents, or what Contentlayer last made of the same. It starts from nothing, because old data
 * would hide what is gone.
 */
export async function generateData(): Promise<void> {
  await announce(
    { en: 'content', ko: '자료' },
    async () => {
      const kept = join(places.contentCache, nameSources([places.staged, ...folders], files))
      const generated = join(places.generated, 'generated')
      await rm(places.generated, { recursive: true, force: true })
      if (existsSync(kept)) {
        await cp(kept, generated, { recursive: true })
        return undefined
      }
      const output = await runProgram({
        name: 'contentlayer',
        module: 'contentlayer2/bin/cli.cjs',
        arguments: ['build'],
      })
      const [, documents] = /Generated (\d+) documents/.exec(output) ?? []
      if (!documents) throw new Error(`contentlayer generated nothing:\n${output.trim()}`)
      await rm(places.contentCache, { recursive: true, force: true })
      await cp(generated, `${kept}.tmp`, { recursive: true })
      await rename(`${kept}.tmp`, kept)
      return Number(documents)
    },
    (documents) =>
      documents === undefined
        ? { en: 'as it was', ko: '그대로입니다' }
        : { en: count(documents, 'document'), ko: `문서 ${documents}개` },
  )
}
