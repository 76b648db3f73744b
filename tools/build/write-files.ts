import { once } from 'node:events'
import sharp from 'sharp'
import { listFiles, openTextCache } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { runHelper } from '../report/command'
import type { PageOrder, PageQuestion } from './files-process'
import { type MadePage, makePage, RenderedOtherwise } from './make-pages'
import { openPageCache, siteSources } from './page-cache'
import { readCopies } from './seal/check-copies'
import { sortFiles } from './seal/export-files'
import { hashFiles } from './seal/hashed-files'
import { publishBytes } from './seal/publish'
import { writeSiteFiles } from './site-files'

// Each of the pictures that are drawn at once takes least of the processor in one thread.
sharp.concurrency(1)

// A process of its own: it works while the build exports the pages, and its fonts and indexes leave the memory with it. With its files
// written, it helps to make the pages.
await runHelper(async () => {
  const files = await writeSiteFiles(buildFolders)
  const { exported, sealed, addressCache } = buildFolders
  const addresses = openTextCache(addressCache, nameSources(siteSources.folders, siteSources.files))
  let order = await ask({ written: { files, copies: await readCopies(sealed, files, addresses) } })
  if (order.routes.length > 0) {
    const cache = await openPageCache(buildFolders.pageCache)
    const sources = await hashFiles(exported, sortFiles(await listFiles(exported)))
    const publish = (file: string, html: string) => publishBytes(sealed, file, html)
    while (order.routes.length > 0) {
      const made: MadePage[] = []
      try {
        for (const route of order.routes) {
          const { html: _, ...page } = await makePage(route, {
            ...{ cache, forms: order.forms, sources, publish },
            analytics: site.analytics,
          })
          made.push(page)
        }
      } catch (error) {
        if (!(error instanceof RenderedOtherwise)) throw error
        await ask({ refused: error.message })
        break
      }
      order = await ask({ made })
    }
  }
})

async function ask(question: PageQuestion): Promise<PageOrder> {
  process.send?.(question)
  const [order] = await once(process, 'message')
  return order
}
