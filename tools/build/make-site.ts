import { rm } from 'node:fs/promises'
import { stop } from 'esbuild'
import { listScripts } from '../../lib/outputs/browser-scripts'
import { origin } from '../../lib/site/addresses'
import { openTextCache } from '../../lib/site/disk-files'
import { contentFolder } from '../../lib/site/environment'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { announce } from '../report/announce'
import { quantity } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { writeAlbumFiles } from './album-files'
import { exportNothing, type StartedExport, startExport } from './export'
import { type FilesProcess, startFiles } from './files-process'
import { listSample, makePages } from './make-pages'
import type { PageCache } from './page-cache'
import type { SealReport } from './seal/budgets'
import { weighOnce } from './seal/page-sizes'
import { type OtherFiles, sealSite } from './seal/seal-site'
import { moveFiles, writeFiles } from './site-files'

/** What is begun before the content is checked, because it does not depend on it. */
export interface Begun {
  /** Next, which compiles, where it is needed whatever the content is. */
  next?: StartedExport | undefined
  /** Ends when the scripts are there. */
  scripts: Promise<void>
}

export async function begin(cache?: PageCache): Promise<Begun> {
  const next = !cache || isRecorded || Object.keys(cache.forms).length === 0 ? await startExport() : undefined
  const scripts = makeScripts(cache)
  // Their failure is thrown where they are waited for.
  scripts.catch(() => undefined)
  return { next, scripts }
}

async function makeScripts(cache?: PageCache): Promise<void> {
  await rm(buildFolders.scripts, { recursive: true, force: true })
  // The bundler's process would stay as long as the build.
  await writeFiles(buildFolders.scripts, listScripts(), cache?.scripts).finally(stop)
}

/** Vercel publishes nothing that Next has not left a record of. */
const isRecorded = Boolean(process.env.VERCEL)

/**
 * Exports the pages and seals them, while another process writes all other files. With a cache Next renders a few pages of each form, and none
 * where the cache knows all forms; without one it renders every page.
 */
export async function makeSite(begun: Begun, cache?: PageCache): Promise<SealReport> {
  const files = startFiles()
  try {
    return await exportAndSeal(files, begun, cache)
  } finally {
    // Behind the failure of anything else it must not write on.
    await files.end()
  }
}

async function exportAndSeal(files: FilesProcess, begun: Begun, cache?: PageCache): Promise<SealReport> {
  await announce({ en: 'albums', ko: '앨범' }, writeAlbumFiles, (albums) => ({
    en: `${quantity(albums, 'album')} to download`,
    ko: `내려받을 앨범 ${albums}개`,
  }))
  // Imported here, because they read the data that only now exists.
  const { listMovedPages, listRedirects } = await import('../../lib/content/redirects')
  const { listPageSources } = await import('../../lib/content/site-pages')
  const { listRoutes } = await import('./routes')
  const routes = listRoutes()
  const isKnown = cache && !isRecorded && routes.every(({ form }) => cache.forms[form] !== undefined)
  const exporting = announce(
    { en: 'export', ko: '내보내기' },
    async () => {
      if (isKnown) return exportNothing(cache)
      const { finish } = begun.next ?? (await startExport())
      return finish(cache && listSample(routes))
    },
    () => ({ en: 'styles and forms of pages', ko: '스타일과 페이지 틀' }),
  )
  await Promise.all([exporting, begun.scripts])
  await moveFiles(buildFolders.scripts, buildFolders.exported)
  const { analytics } = site
  const sizes = openTextCache(buildFolders.sizeCache, nameSources([], ['tools/build/compressed-copies.ts']))
  let made: number | undefined
  const report = await announce(
    { en: 'pages', ko: '페이지' },
    () =>
      sealSite({
        from: buildFolders.exported,
        to: buildFolders.sealed,
        origin,
        redirects: listRedirects(),
        moved: listMovedPages(),
        sources: new Map(Array.from(listPageSources(), ([page, file]) => [page, shownFile(contentFolder(), file)])),
        analytics,
        weigh: weighOnce(sizes),
        writeOthers: () => announceOthers(files.written),
        ...(cache && {
          makePages: async (exported, sources, publish) => {
            const result = await makePages({
              routes,
              cache,
              from: buildFolders.exported,
              exported,
              sources,
              analytics,
              publish,
              helper: files,
            })
            made = result.made
            return result.pages
          },
        }),
      }),
    ({ pages }) => ({
      en: `${pages}, ${made ?? pages} of them made anew`,
      ko: `${pages}개, 그중 ${made ?? pages}개를 새로 만들었습니다`,
    }),
  )
  await sizes.tidy()
  return report
}

function announceOthers(written: Promise<OtherFiles>): Promise<OtherFiles> {
  return announce(
    { en: 'files', ko: '파일' },
    () => written,
    ({ files }) => ({
      en: `${files.length} feeds, pictures and other files`,
      ko: `피드, 공유 그림과 그 밖의 파일 ${files.length}개`,
    }),
  )
}
