import { contentFolder, now } from '../../lib/site/environment'
import { places } from '../../lib/site/written-files'
import { announce } from '../report/announce'
import { runCommand } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { count } from '../report/problem'
import { writeAlbumFiles } from './album-files'
import { writeCompressedCopies } from './compressed-copies'
import { recordOutput, restoreOutput, swapOutput } from './export'
import { findFinished, keepFinished, nameInputs } from './finished-site'
import { RenderedOtherwise } from './make-pages'
import { makeSite } from './make-site'
import { openPageCache } from './page-cache'
import { formatReport, type SealReport } from './seal/budgets'
import { generateData, readyContent } from './steps'

const unchanged: InEach = {
  en: 'Nothing has changed since the last build.',
  ko: '지난 빌드 뒤로 바뀐 것이 없습니다.',
}

await runCommand('npm run build', async () => {
  const [moment, words] = [now(), process.argv.slice(2)]
  const inputs = nameInputs(words, process.env)
  // Vercel publishes nothing that Next has not left a record of.
  const known = process.env.VERCEL ? undefined : await findFinished(inputs, moment)
  if (known !== undefined) return console.log(`${say(unchanged, authorLanguage())}\n\n${known}`)
  // One moment for the whole build: pages are rendered in several processes and have to agree about it.
  process.env.NOW = moment.toISOString()
  // React renders here, too, and takes three times as long where it looks for mistakes.
  Object.assign(process.env, { NODE_ENV: 'production' })
  await restoreOutput(places)
  const notices = await readyContent(contentFolder())
  await generateData()
  await announce({ en: 'albums', ko: '앨범' }, writeAlbumFiles, (files) => ({
    en: `${count(files, 'album')} to download`,
    ko: `내려받을 앨범 ${files}개`,
  }))
  // Next can be asked for all pages, to compare.
  const report = process.argv.includes('--next')
    ? await makeSite()
    : await makeSite(await openPageCache(places.pageCache)).catch(renderAllByNext)
  // Most hosts compress by themselves; `-- --compress` is for those that send files as they lie there, such as plain nginx.
  if (process.argv.includes('--compress')) {
    await announce(
      { en: 'compress', ko: '압축' },
      () => writeCompressedCopies(places.sealed, places.compressedCache),
      (texts) => ({ en: `.br and .gz of ${count(texts, 'file')}`, ko: `파일 ${texts}개의 .br과 .gz` }),
    )
  }
  await swapOutput(places)
  await recordOutput()
  const finished = { en: `The finished site is ${places.output}/`, ko: `완성된 사이트: ${places.output}/` }
  const said = `${formatReport(report, authorLanguage())}\n\n${say(finished, authorLanguage())}`
  await keepFinished(inputs, moment, [notices, said].filter(Boolean).join('\n\n'))
  console.log(`\n${said}`)
})

/** Where the build would make another page than Next does, Next makes all of them: the site is right, only later. */
function renderAllByNext(error: unknown): Promise<SealReport> {
  if (!(error instanceof RenderedOtherwise)) throw error
  const notice: InEach = {
    en: `Next renders every page, because ${error.message}. The site is right, but its build takes longer.`,
    ko: `Next가 모든 페이지를 만듭니다. 이유: ${error.message}. 결과는 올바르지만 빌드가 더 오래 걸립니다.`,
  }
  console.log(`\n${say(notice, authorLanguage())}\n`)
  return makeSite()
}
