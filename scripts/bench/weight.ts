import { pagesToMeasure } from './pages'
import { openBrowser, withSite } from './site'

const debuggingPort = 9334

/** Prints what a phone receives for the first view of the recap with most photographs, by kind, in bytes over the wire. */
export async function benchWeight(): Promise<void> {
  const { recap } = pagesToMeasure()
  if (!recap) throw new Error('No recap has a photograph; there is nothing to weigh')
  const browser = await openBrowser(debuggingPort)
  try {
    await withSite(async (origin) => {
      const context = await browser.newContext({
        viewport: { width: 412, height: 823 },
        deviceScaleFactor: 1.75,
        isMobile: true,
      })
      const page = await context.newPage()
      const bytes = new Map<string, number>()
      page.on('requestfinished', async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        const kind = request.resourceType()
        bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize + responseHeadersSize)
      })
      await page.goto(origin + recap, { waitUntil: 'networkidle' })
      const total = [...bytes.values()].reduce((sum, each) => sum + each, 0)
      const kinds = [...bytes].map(([kind, size]) => `${kind} ${(size / 1024).toFixed(1)}`)
      console.log(`first view of ${recap}: ${(total / 1024).toFixed(1)} KB (${kinds.join(', ')})`)
    })
  } finally {
    await browser.close()
  }
}
