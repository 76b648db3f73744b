import { listRedirects } from '../../lib/content/redirects'
import { origin } from '../../lib/site/origin'
import { places } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { runCommand } from '../report/command'
import { authorLanguage } from '../report/message'
import { formatReport } from './seal/budgets'
import { sealSite } from './seal/seal-site'

// Seals an export that is there already, without building it again: tsx tools/build/seal-export.ts [from] [to]
const [from = places.exported, to = places.sealed] = process.argv.slice(2)

await runCommand('tools/build/seal-export.ts', async () => {
  const report = await sealSite({ from, to, origin, redirects: listRedirects(), analytics: site.analytics })
  console.log(formatReport(report, authorLanguage()))
})
