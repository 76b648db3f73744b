import { close, createIndex } from 'pagefind'
import type { SearchDocument } from '../../../lib/search/engine/document'
import { openBrowser } from '../site'
import type { Answer, Contestant } from './contestants'

const debuggingPort = 9335
const origin = 'http://pagefind.test'
const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' }

/** Pagefind over the same text, a record a document, searched by its own script in Chromium. */
export async function pagefind(documents: SearchDocument[]): Promise<Contestant> {
  const files = await writeIndex(documents)
  const browser = await openBrowser(debuggingPort)
  const page = await browser.newPage()
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    const body = files.get(path)
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return route.fulfill(body ? { body, contentType } : { body: '<!doctype html>', contentType: 'text/html' })
  })
  await page.goto(origin)
  return {
    name: 'Pagefind',
    files: [...files].flatMap(([path, file]) => (/\.pf_|\.json$/.test(path) ? file : [])),
    async answer(query) {
      const { urls, milliseconds } = await page.evaluate(searchTwice, query)
      return { addresses: urls.map((url) => documents[Number(url.split('/').at(-2))]?.address ?? ''), milliseconds }
    },
    close: () => browser.close(),
  }
}

/** The files of Pagefind's index by their paths. */
async function writeIndex(documents: SearchDocument[]): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(errors.join('\n'))
  for (const [place, { title, names = [], headings = [], day = '', body = '' }] of documents.entries()) {
    const content = [title, ...names, ...headings, day, body].join('\n')
    await index.addCustomRecord({ url: `/${place}/`, content, language: 'ko', meta: { title } })
  }
  const { files } = await index.getFiles()
  await close()
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, Buffer.from(content)]))
}

/** Runs in the page: once to have everything loaded, once to measure. */
async function searchTwice(query: string): Promise<{ urls: string[]; milliseconds: Answer['milliseconds'] }> {
  const address = '/pagefind/pagefind.js'
  const { search } = await import(address)
  await search(query)
  const started = performance.now()
  const { results }: { results: { data(): Promise<{ url: string }> }[] } = await search(query)
  const milliseconds = performance.now() - started
  const data = await Promise.all(results.slice(0, 5).map((result) => result.data()))
  return { urls: data.map(({ url }) => url), milliseconds }
}
