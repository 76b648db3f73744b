import lighthouse from 'lighthouse'
import { pagesToMeasure } from './pages'
import { openBrowser, withSite } from './site'

const debuggingPort = 9333
const runs = 3

/** Prints Lighthouse's four mobile scores for each kind of page, the median of three runs, and what fell short. */
export async function benchLighthouse(): Promise<void> {
  const browser = await openBrowser(debuggingPort)
  try {
    await withSite(async (origin) => {
      for (const [name, address] of Object.entries(pagesToMeasure())) await measure(name, origin + address)
    })
  } finally {
    await browser.close()
  }
}

async function measure(name: string, url: string): Promise<void> {
  const scores = new Map<string, number[]>()
  const short = new Set<string>()
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port: debuggingPort, logLevel: 'silent' })
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
