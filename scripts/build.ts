import { rm } from 'node:fs/promises'
import { announce } from '../lib/build/announce'
import { runCommand } from '../lib/build/command'
import { generateData, readyContent } from '../lib/build/content-steps'
import { drawShareImages } from '../lib/build/draw-share-images'
import { exportSite, recordOutput } from '../lib/build/export-site'
import { places } from '../lib/build/places'
import { restoreOutput, swapOutput } from '../lib/build/swap-output'
import { writeAlbumFiles } from '../lib/build/write-album-files'
import { count } from '../lib/check/problem'
import { contentFolder, now } from '../lib/environment'
import { origin } from '../lib/origin'
import { formatReport } from '../lib/seal/report'
import { sealSite } from '../lib/seal/seal-site'
import { passSettings } from '../lib/settings/judge-settings'
import { site } from '../site.config'

await runCommand('npm run build', async () => {
  // One moment for the whole build: pages are rendered in several processes and have to agree about it.
  process.env.NOW = now().toISOString()
  passSettings(site)
  await restoreOutput(places)
  await readyContent(contentFolder())
  await generateData()
  const { shareImageCache: cache, publishedPhotos } = places
  await announce(
    'share',
    () => drawShareImages({ cache, publishedPhotos }),
    ({ pictures, drawn }) => `${pictures} pictures: ${drawn} drawn, ${pictures - drawn} unchanged`,
  )
  await announce('albums', writeAlbumFiles, (files) => `${count(files, 'album')} to download`)
  await announce('pages', exportSite, () => 'exported')
  const report = await announce('seal', seal, ({ pages }) => `${pages.length} pages`)
  await swapOutput(places)
  await recordOutput()
  console.log(`\n${formatReport(report)}\n\nThe finished site is ${places.output}/`)
})

async function seal() {
  // Imported here, because it reads the data that only now exists.
  const { listRedirects } = await import('../lib/redirects')
  await rm(places.sealed, { recursive: true, force: true })
  return sealSite({
    from: places.exported,
    to: places.sealed,
    origin,
    redirects: listRedirects(),
    analytics: site.analytics,
  })
}
