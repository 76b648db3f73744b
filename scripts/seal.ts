import { runCommand } from '../lib/build/command'
import { places } from '../lib/build/places'
import { authorLanguage } from '../lib/environment'
import { origin } from '../lib/origin'
import { listRedirects } from '../lib/redirects'
import { formatReport } from '../lib/seal/report'
import { sealSite } from '../lib/seal/seal-site'
import { site } from '../site.config'

// Seals an export that is there already, without building it again: tsx scripts/seal.ts [from] [to]
const [from = places.exported, to = places.sealed] = process.argv.slice(2)

await runCommand('scripts/seal.ts', async () => {
  const report = await sealSite({ from, to, origin, redirects: listRedirects(), analytics: site.analytics })
  console.log(formatReport(report, authorLanguage()))
})
