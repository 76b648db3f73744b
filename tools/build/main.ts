import { rm } from 'node:fs/promises'
import { contentFolder, now } from '../../lib/site/environment'
import { origin } from '../../lib/site/origin'
import { places } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { announce } from '../report/announce'
import { runCommand } from '../report/command'
import { authorLanguage, say } from '../report/message'
import { count } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { writeAlbumFiles } from './album-files'
import { writeCompressedCopies } from './compressed-copies'
import { exportSite, recordOutput, restoreOutput, swapOutput } from './export'
import { keepPages, openPageCache, type PagePlan, planPages } from './kept-pages'
import { nameSources } from './page-keys'
import { formatReport } from './seal/budgets'
import { sealSite } from './seal/seal-site'
import { moveFiles, writeSiteFiles } from './site-files'
import { generateData, readyContent } from './steps'

await runCommand('npm run build', async () => {
  // One moment for the whole build: pages are rendered in several processes and have to agree about it.
  process.env.NOW = now().toISOString()
  // React renders here, too, and takes three times as long where it looks for mistakes.
  Object.assign(process.env, { NODE_ENV: 'production' })
  await restoreOutput(places)
  await readyContent(contentFolder())
  await generateData()
  await announce({ en: 'albums', ko: '앨범' }, writeAlbumFiles, (files) => ({
    en: `${count(files, 'album')} to download`,
    ko: `내려받을 앨범 ${files}개`,
  }))
  const { folder, isEmpty } = await openPageCache(places.pageCache, await nameSources())
  // With nothing to take from the cache the pages are named while Next renders them all.
  const early = isEmpty ? undefined : await announcePlan(folder)
  const [, , plan] = await inParallel(
    announce(
      { en: 'pages', ko: '페이지' },
      () => exportSite(early?.wanted),
      () => ({ en: 'exported', ko: '만들었습니다' }),
    ),
    announce(
      { en: 'files', ko: '파일' },
      () => writeSiteFiles(places),
      (files) => ({
        en: `${files} feeds, pictures and other files`,
        ko: `피드, 공유 그림과 그 밖의 파일 ${files}개`,
      }),
    ),
    early ?? planPages(folder),
  )
  await moveFiles(places.written, places.exported)
  const report = await announce(
    { en: 'seal', ko: '봉인' },
    () => seal(plan.kept),
    ({ pages }) => ({ en: `${pages.length} pages`, ko: `페이지 ${pages.length}개` }),
  )
  await keepPages(folder, plan.keys, report.sealed)
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
  console.log(`\n${formatReport(report, authorLanguage())}\n\n${say(finished, authorLanguage())}`)
})

function announcePlan(folder: string) {
  return announce(
    { en: 'compare', ko: '비교' },
    () => planPages(folder),
    ({ kept, wanted }) => ({
      en: `${kept.size} pages as they were, ${wanted.length} to render`,
      ko: `그대로인 페이지 ${kept.size}개, 새로 만들 페이지 ${wanted.length}개`,
    }),
  )
}

/** What all steps give, once all have ended, so that none goes on behind the failure of another. */
async function inParallel<Results extends unknown[]>(
  ...steps: { [Step in keyof Results]: Results[Step] | Promise<Results[Step]> }
): Promise<Results> {
  await Promise.allSettled(steps)
  return Promise.all(steps) as Promise<Results>
}

async function seal(kept: PagePlan['kept']) {
  // Imported here, because it reads the data that only now exists.
  const { listRedirects } = await import('../../lib/content/redirects')
  const { listPageSources } = await import('../../lib/outputs/page-sources')
  const shown = ([page, file]: [string, string]) => [page, shownFile(contentFolder(), file)] as const
  await rm(places.sealed, { recursive: true, force: true })
  return sealSite({
    from: places.exported,
    to: places.sealed,
    origin,
    redirects: listRedirects(),
    sources: new Map([...listPageSources()].map(shown)),
    analytics: site.analytics,
    kept,
  })
}
