import { rm } from 'node:fs/promises'
import { contentFolder, now } from '../../lib/site/environment'
import { buildFolders } from '../../lib/site/written-files'
import { announce } from '../report/announce'
import { runPart } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { quantity } from '../report/problem'
import { writeCompressedCopies } from './compressed-copies'
import { recordOutput, restoreOutput, reuseOutdated, swapOutput } from './export'
import { keepFinished } from './finished-site'
import { RenderedOtherwise } from './make-pages'
import { begin, makeSite } from './make-site'
import { openPageCache } from './page-cache'
import { formatReport, type SealReport } from './seal/budgets'
import { generateData, readContentAhead, readyContent } from './steps'

// The part of `npm run build` that main.ts starts: the name of what the site is made from, then the words of the command.
const [, , inputs = '', ...words] = process.argv

await runPart(async () => {
  await restoreOutput(buildFolders)
  await reuseOutdated(buildFolders)
  // Next can be asked for all pages, to compare.
  const cache = words.includes('--next') ? undefined : await openPageCache(buildFolders.pageCache)
  const begun = await begin(cache)
  // Beside the check, because the disk takes long.
  const cleared = rm(buildFolders.exported, { recursive: true, force: true })
  // Its failure is thrown where it is waited for.
  cleared.catch(() => undefined)
  const endAhead = await readContentAhead(contentFolder())
  const notices = await readyContent(contentFolder())
  await generateData(endAhead)
  await cleared
  const report = await makeSite(begun, cache).catch(renderAllByNext)
  // Most hosts compress by themselves; `-- --compress` is for those that send files as they lie there, such as plain nginx.
  if (words.includes('--compress')) {
    await announce(
      { en: 'compress', ko: '압축' },
      () => writeCompressedCopies(buildFolders.sealed, buildFolders.compressedCache),
      (texts) => ({ en: `.br and .gz of ${quantity(texts, 'file')}`, ko: `파일 ${texts}개의 .br과 .gz` }),
    )
  }
  await swapOutput(buildFolders)
  await recordOutput()
  const finished = { en: `The finished site is ${buildFolders.output}/`, ko: `완성된 사이트: ${buildFolders.output}/` }
  const said = `${formatReport(report, authorLanguage())}\n\n${say(finished, authorLanguage())}`
  await keepFinished(inputs, now(), [notices, said].filter(Boolean).join('\n\n'))
  console.log(`\n${said}`)
})

/** Where the build would make another page than Next does, Next makes all of them: the site is right, only later. */
async function renderAllByNext(error: unknown): Promise<SealReport> {
  if (!(error instanceof RenderedOtherwise)) throw error
  const notice: InEach = {
    en: `Next renders every page, because ${error.message}. The site is right, but its build takes longer.`,
    ko: `Next가 모든 페이지를 만듭니다. 이유: ${error.message}. 결과는 올바르지만 빌드가 더 오래 걸립니다.`,
  }
  console.log(`\n${say(notice, authorLanguage())}\n`)
  return makeSite(await begin())
}
