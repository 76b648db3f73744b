import { build } from 'esbuild'
import type { SearchDocument } from '../../../lib/search/document'
import { openIndex } from '../../../lib/search/open-index'
import { writeIndex } from '../../../lib/search/write-index'
import { openBrowser } from '../site'
import { brotliSize } from './contestant'

const debuggingPort = 9336
const origin = 'http://moim.test'
const slowdown = 4
const wanted = 10

/**
 * Prints what an index over documents weighs, how many bytes each query fetches on a fresh page, and what some of them cost
 * the main thread of a slow phone: at first, and of a fresh index with the files at hand, which leaves the search alone.
 */
export async function benchScale(documents: SearchDocument[], queries: string[]): Promise<void> {
  const { user } = process.cpuUsage()
  const index = writeIndex(documents)
  const seconds = ((process.cpuUsage().user - user) / 1e6).toFixed(0)
  const files = new Map(index.map(({ name, text }) => [name, Buffer.from(text)]))
  const raw = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  const size = `${files.size} files, ${(raw / 1e6).toFixed(1)} MB raw`
  console.log(`${documents.length} documents: ${size}, written in ${seconds} s of processor time`)
  tell('KB as brotli', await weighQueries(files, queries))
  const some = queries.filter((_, place) => place % 16 === 0)
  const { first, again } = await timeQueries(files, some)
  tell(`ms of the main thread at first, slowed down ${slowdown} times`, first)
  tell(`ms of the main thread with the files at hand, slowed down ${slowdown} times`, again)
}

type Costs = { query: string; cost: number }[]

async function weighQueries(files: Map<string, Buffer>, queries: string[]): Promise<Costs> {
  const weights = new Map<string, number>()
  const costs: Costs = []
  for (const query of queries) {
    let bytes = 0
    const index = openIndex(async (name) => {
      const file = files.get(name)
      if (!file) throw new Error(`There is no ${name}`)
      weights.set(name, weights.get(name) ?? brotliSize(file))
      bytes += weights.get(name) ?? 0
      return file.toString()
    })
    await index.search(query, wanted)
    costs.push({ query, cost: bytes / 1000 })
  }
  return costs
}

async function timeQueries(files: Map<string, Buffer>, queries: string[]): Promise<{ first: Costs; again: Costs }> {
  const script = await bundle()
  const browser = await openBrowser(debuggingPort)
  try {
    const page = await browser.newPage()
    await page.route(`${origin}/**`, (route) => {
      const body = files.get(new URL(route.request().url()).pathname.slice(1))
      return route.fulfill(body ? { body, contentType: 'text/plain; charset=utf-8' } : { body: '<!doctype html>' })
    })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    }
    const ask = async (query: string) => {
      const before = await busy()
      await page.evaluate(`moim.openIndex(async (name) => (texts[name] ??= await (await fetch('/' + name)).text())).search(
        ${JSON.stringify(query)}, ${wanted}).then(() => 0)`)
      return { query, cost: (await busy()) - before }
    }
    const costs: { first: Costs; again: Costs } = { first: [], again: [] }
    for (const query of queries) {
      await page.goto(origin)
      await page.addScriptTag({ content: `${script};var texts = {}` })
      costs.first.push(await ask(query))
      costs.again.push(await ask(query))
    }
    return costs
  } finally {
    await browser.close()
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/open-index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'moim',
    write: false,
  })
  const [script] = outputFiles
  console.log(
    `the script that opens it: ${((script ? brotliSize(script.contents) : 0) / 1000).toFixed(1)} KB as brotli`,
  )
  return script?.text ?? ''
}

function tell(unit: string, costs: Costs): void {
  const sorted = costs.toSorted((a, b) => a.cost - b.cost)
  const mean = sorted.reduce((sum, { cost }) => sum + cost, 0) / sorted.length
  const at = (share: number) => {
    const { query = '', cost = 0 } = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? {}
    return `${cost.toFixed(1)} (${query})`
  }
  console.log(`a query takes ${unit}: mean ${mean.toFixed(1)}, median ${at(0.5)}, 95% ${at(0.95)}, most ${at(1)}`)
}
