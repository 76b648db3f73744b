import lighthouse from 'lighthouse'
import { listAlbums } from '../../lib/content/albums'
import { listAllTalks } from '../../lib/content/talks'
import { address } from '../../lib/site/addresses'
import { defaultLanguage as language } from '../../lib/site/languages'
import { openBrowser, withSite } from './site'

const lighthousePort = 9333
const runs = 3

/** Prints Lighthouse's four mobile scores for each kind of page, the median of three runs, and what fell short. */
export async function benchLighthouse(): Promise<void> {
  const browser = await openBrowser(lighthousePort)
  try {
    await withSite(async (origin) => {
      for (const [name, address] of Object.entries(pagesToMeasure())) if (address) await measure(name, origin + address)
    })
  } finally {
    await browser.close()
  }
}

async function measure(name: string, url: string): Promise<void> {
  const scores = new Map<string, number[]>()
  const short = new Set<string>()
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port: lighthousePort, logLevel: 'silent' })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
    for (const { id, score, auditRefs } of Object.values(result.lhr.categories)) {
      scores.set(id, [...(scores.get(id) ?? []), Math.round((score ?? 0) * 100)])
      for (const { id: audit, weight } of auditRefs) {
        const verdict = result.lhr.audits[audit]
        if (weight > 0 && verdict?.score != null && verdict.score < 0.9)
          short.add(`${audit} ${verdict.displayValue ?? ''}`)
      }
    }
  }
  const medians = [...scores].map(([id, values]) => `${id} ${values.toSorted((a, b) => a - b)[Math.floor(runs / 2)]}`)
  console.log(`${name.padEnd(7)} ${medians.join('  ')}${short.size > 0 ? `  (${[...short].join('; ')})` : ''}`)
}

const weightPort = 9334

/** Prints what a phone receives for the first view of the recap with most photographs, by kind, in bytes over the wire. */
export async function benchWeight(): Promise<void> {
  const { recap } = pagesToMeasure()
  if (!recap) throw new Error('No recap has a photograph; there is nothing to weigh')
  const browser = await openBrowser(weightPort)
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

/**
 * The address of a page of each kind that people come to, in the site's first language, by name: the recap with most photographs with its
 * album and a photograph of it, and the newest talk with its event and its speaker, where there are such.
 */
function pagesToMeasure(): Partial<Record<string, string>> {
  const inPosts = listAlbums(language).flatMap(({ slug, post, photos }) => (post ? [{ slug, post, photos }] : []))
  const largest = inPosts.toSorted((a, b) => b.photos.length - a.photos.length)[0]
  const photo = largest?.photos[Math.floor(largest.photos.length / 3)]
  const newest = listAllTalks(language).find(({ talk }) => talk.speakers.some((speaker) => speaker.address))
  return {
    ...{ home: address.home(language), blog: address.blog(language), talks: address.talks(language) },
    recap: largest?.post.address,
    album: largest && address.album(language, largest.slug),
    photo: photo?.address,
    event: newest?.event.address,
    talk: newest?.talk.address,
    speaker: newest?.talk.speakers[0]?.address,
  }
}
