import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import type { SearchDocument } from '../../../lib/search/engine/document'
import type { ReadOn } from '../../../lib/search/engine/search'
import { fileReader } from '../../../lib/search/index/file-reader'
import type { IndexFile } from '../../../lib/search/index/form'
import { openIndex } from '../../../lib/search/index/open'
import { writeIndex } from '../../../lib/search/index/write'
import { indexHead } from '../../../lib/site/fetched-files'
import { openBrowser } from '../site'
import { brotliSize } from './contestants'

const debuggingPort = 9336
const serverPort = 3191
const slowdown = 4
const hits = 10

/** Prints what writing an index over documents takes and leaves, and what each query costs, as `benchFiles` does. */
export async function benchScale(documents: SearchDocument[], queries: string[]): Promise<void> {
  const { user } = process.cpuUsage()
  const index = writeIndex(documents)
  const seconds = ((process.cpuUsage().user - user) / 1e6).toFixed(0)
  console.log(`${documents.length} documents, written in ${seconds} s of processor time`)
  await benchFiles(index, queries)
}

/**
 * Prints how many bytes each query fetches from an index on a fresh page, before its first hits and in all, and what some of them
 * cost the main thread of a slow phone: opening the index, the first hits, fetched and by code that has never run, and all hits once
 * more with the files at hand.
 */
export async function benchFiles(index: IndexFile[], queries: string[]): Promise<void> {
  const files = new Map(index.map(({ name, bytes }) => [name, Buffer.from(bytes)]))
  const raw = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  console.log(`the index has ${files.size} files, ${(raw / 1e6).toFixed(1)} MB`)
  tell('KB before its first hits', await weighQueries(index, queries, async (some) => some.length === 0))
  tell('KB in all', await weighQueries(index, queries))
  const some = queries.filter((_, place) => place % 16 === 0)
  for (const wanted of [1, slowdown]) {
    const { factor, costs } = await timeQueries(files, some, wanted)
    for (const [name, each] of Object.entries(costs))
      tell(`ms of the main thread, slowed down ${factor.toFixed(1)} times, ${name}`, each)
  }
}

type Costs = { query: string; cost: number }[]

/** What is read whole is counted as brotli, parts of files as they are. */
async function weighQueries(files: IndexFile[], queries: string[], readOn?: ReadOn): Promise<Costs> {
  const costs: Costs = []
  const readFile = fileReader(files)
  const head = brotliSize(await readFile(indexHead))
  for (const query of queries) {
    let bytes = 0
    const index = openIndex(async (name, from, to) => {
      const read = await readFile(name, from, to)
      bytes += to === undefined ? head : read.length
      return read
    })
    await index.search(query, hits, readOn)
    costs.push({ query, cost: bytes / 1000 })
  }
  return costs
}

/** A loop of some milliseconds, by which a slowdown is measured. */
const loop =
  '{ let sum = 0; for (let i = 0; i < 3e6; i++) sum = (sum * 31 + i) | 0; globalThis.sum = sum; Promise.resolve() }'
const nothing = 'Promise.resolve()'

/**
 * What queries cost, beyond what asking the page for anything costs, and how many times as long a loop took. Chromium's own
 * slowdown takes more than its number on a machine of few cores, so a rate is chosen at which a loop takes as long as wanted.
 */
async function timeQueries(
  files: Map<string, Buffer>,
  queries: string[],
  wanted: number,
): Promise<{ factor: number; costs: Record<'opening' | 'first hits' | 'once more', Costs> }> {
  const server = await serve(new Map([...files, ['', Buffer.from('<!doctype html>')], ['script.js', await bundle()]]))
  const browser = await openBrowser(debuggingPort)
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    }
    const time = async (script: string) => {
      const before = await busy()
      await page.evaluate(script)
      return (await busy()) - before
    }
    const median = async (script: string) => {
      const times: number[] = []
      for (let turn = 0; turn < 15; turn++) times.push(await time(script))
      return times.sort((a, b) => a - b)[7] ?? 0
    }
    const factorAt = async (rate: number) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      const full = await median(loop)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      return (await median(loop)) / full
    }
    await page.goto(`http://localhost:${serverPort}/`)
    const factor = wanted === 1 ? 1 : await factorAt(1 + (wanted - 1) ** 2 / Math.max(1, (await factorAt(wanted)) - 1))
    const empty = await median(nothing)
    const costs: Record<'opening' | 'first hits' | 'once more', Costs> = {
      opening: [],
      'first hits': [],
      'once more': [],
    }
    for (const query of queries) {
      await page.goto(`http://localhost:${serverPort}/`)
      await page.evaluate(
        `import('/script.js').then((module) => Object.assign(window, { moim: module, texts: {} })).then(() => 0)`,
      )
      const note = async (name: keyof typeof costs, script: string) => {
        costs[name].push({ query, cost: Math.max(0, (await time(`${script}.then(() => 0)`)) - empty) })
      }
      const asked = `search(${JSON.stringify(query)}, ${hits}`
      await note('opening', `(window.index = ${opened}).load()`)
      await note('first hits', `index.${asked}, async (some) => some.length === 0)`)
      await page.evaluate(`index.${asked}).then(() => 0)`)
      await note('once more', `${opened}.${asked})`)
    }
    return { factor, costs }
  } finally {
    await browser.close()
    server.close()
  }
}

const opened = `moim.openIndex(async (name, from, to) => {
  const headers = to === undefined ? undefined : { range: 'bytes=' + from + '-' + (to - 1) }
  return (texts[name + from] ??= new Uint8Array(await (await fetch('/' + name, { headers })).arrayBuffer()))
})`

/** Serves files by their names, as brotli, or the part of one that is asked for. */
async function serve(files: Map<string, Buffer>): Promise<Server> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  const types: Record<string, string> = { '': 'text/html', js: 'text/javascript', json: 'application/json' }
  const server = createServer(({ url = '/', headers }, response) => {
    const name = url.slice(1)
    const file = files.get(name)
    if (!file) return response.writeHead(404).end()
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8'
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    if (to) return response.writeHead(206, { 'content-type': type }).end(file.subarray(Number(from), Number(to) + 1))
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
    entryPoints: ['lib/search/index/open.ts'],
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
