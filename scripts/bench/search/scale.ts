import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import type { SearchDocument } from '../../../lib/search/document'
import { openIndex } from '../../../lib/search/open-index'
import { type IndexFile, writeIndex } from '../../../lib/search/write-index'
import { openBrowser } from '../site'
import { brotliSize } from './contestant'

const debuggingPort = 9336
const serverPort = 3191
const slowdown = 4
const wanted = 10

/** Prints what writing an index over documents takes and leaves, and what each query costs, as `benchFiles` does. */
export async function benchScale(documents: SearchDocument[], queries: string[]): Promise<void> {
  const { user } = process.cpuUsage()
  const index = writeIndex(documents)
  const seconds = ((process.cpuUsage().user - user) / 1e6).toFixed(0)
  console.log(`${documents.length} documents, written in ${seconds} s of processor time`)
  await benchFiles(index, queries)
}

/**
 * Prints how many bytes each query fetches from an index on a fresh page, and what some of them cost the main thread of a slow
 * phone: at first, fetching the files and with code that has never run, and again with the files at hand.
 */
export async function benchFiles(index: IndexFile[], queries: string[]): Promise<void> {
  const files = new Map(index.map(({ name, text }) => [name, Buffer.from(text)]))
  const raw = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  console.log(`the index has ${files.size} files, ${(raw / 1e6).toFixed(1)} MB raw`)
  tell('KB as brotli', await weighQueries(files, queries))
  const some = queries.filter((_, place) => place % 16 === 0)
  for (const rate of [1, slowdown]) {
    const { first, again } = await timeQueries(files, some, rate)
    tell(`ms of the main thread at first, slowed down ${rate} times`, first)
    tell(`ms of the main thread with the files at hand, slowed down ${rate} times`, again)
  }
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

async function timeQueries(
  files: Map<string, Buffer>,
  queries: string[],
  rate: number,
): Promise<{ first: Costs; again: Costs }> {
  const server = await serve(new Map([...files, ['', Buffer.from('<!doctype html>')], ['script.js', await bundle()]]))
  const browser = await openBrowser(debuggingPort)
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('Emulation.setCPUThrottlingRate', { rate })
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
      await page.goto(`http://localhost:${serverPort}/`)
      await page.evaluate(
        `import('/script.js').then((module) => Object.assign(window, { moim: module, texts: {} })).then(() => 0)`,
      )
      costs.first.push(await ask(query))
      costs.again.push(await ask(query))
    }
    return costs
  } finally {
    await browser.close()
    server.close()
  }
}

/** Serves files by their names, as brotli. */
async function serve(files: Map<string, Buffer>): Promise<Server> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  const types: Record<string, string> = { '': 'text/html', js: 'text/javascript', json: 'application/json' }
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1)
    const file = files.get(name)
    if (!file) return response.writeHead(404).end()
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8'
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br' })
      .end(brotliCompressSync(file, { params }))
  })
  server.listen(serverPort)
  await once(server, 'listening')
  return server
}

async function bundle(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/open-index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return Buffer.from(outputFiles[0]?.contents ?? '')
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
