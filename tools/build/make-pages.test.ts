import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listPosts } from '../../lib/content/posts'
import { type Helper, listSample, makePage, makePages, RenderedOtherwise } from './make-pages'
import { openPageCache } from './page-cache'
import { renderPage } from './render-page'
import { listRoutes } from './routes'

const all = listRoutes()
const routes = all.filter(({ file }) =>
  /^(?:404|index|(?:ko|en)\/index|ko\/blog\/2025\/[^/]+\/index)\.html$/.test(file),
)
const sheet = '/_next/static/a.css'
const sources = {
  rename: () => undefined,
  stylesheet: () => 'p{color:red}',
  madeBy: () => ({ classes: new Set<string>(), elements: new Set<string>(), variables: new Set<string>() }),
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moim-pages-'))
  await mkdir(path.join(folder, 'export/_next/static'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** What was published last, by file. */
const published = new Map<string, string>()

/** Makes pages after Next has exported the first of each form, as it renders them or otherwise. */
async function make(exported: readonly string[], change = (html: string) => html, name = 'sources', helper?: Helper) {
  const cache = await openPageCache(path.join(folder, 'cache'), name)
  const from = path.join(folder, 'export')
  for (const route of routes.filter(({ file }) => exported.includes(file))) {
    const file = path.join(from, route.file)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, change(await renderPage(route, [sheet])))
  }
  published.clear()
  const publish = async (file: string, html: string) => void published.set(file, html)
  const { made, pages } = await makePages({ routes, cache, from, exported, sources, publish, helper })
  for (const [file, { objections }] of pages) expect([file, objections]).toEqual([file, []])
  return { pages: new Map(published), made }
}

const firstOfEach = () => [...new Map(routes.toReversed().map(({ form, file }) => [form, file])).values()]

test('every page has what Next would export, and is taken from the cache while nothing on it changes', async () => {
  const { pages, made } = await make(firstOfEach())
  expect(made).toBe(routes.length)
  expect([...pages.keys()].sort()).toEqual(routes.map(({ file }) => file).sort())
  for (const [file, html] of pages) expect([file, html.slice(0, 15)]).toEqual([file, '<!doctype html>'])

  const kept = path.join(folder, 'cache/sources/pages')
  const names = await readdir(kept)
  expect(names).toHaveLength(routes.length)
  expect(await make([])).toEqual({ pages, made: 0 })
  const [post] = listPosts('ko').filter(({ slug }) => slug === 'spring-recap')
  if (!post) throw new Error('The fixture has no recap')
  const { summary } = post
  post.summary = '머리와 목록에 있는 말'
  const { pages: changed, made: madeAnew } = await make([])
  post.summary = summary
  const different = [...changed].filter(([file, html]) => pages.get(file) !== html)
  expect(different.map(([file]) => file)).toContain('ko/blog/2025/spring-recap/index.html')
  expect(different).toHaveLength(madeAnew)
  expect(await readdir(kept)).toHaveLength(names.length + madeAnew)
})

test('a helper makes a part of the pages, and none of them is made twice', async () => {
  const { pages: alone } = await make(firstOfEach())
  const taken: string[] = []
  const helper: Helper = {
    offer: ({ forms, take, receive }) => {
      const routes = take()
      taken.push(...routes.map(({ file }) => file))
      return async () => {
        const cache = await openPageCache(path.join(folder, 'cache'), 'helped')
        const publish = async (file: string, html: string) => void published.set(file, html)
        for (const route of routes) receive(await makePage(route, { cache, forms, sources, publish }))
      }
    },
  }
  const { pages, made } = await make(firstOfEach(), undefined, 'helped', helper)
  expect(taken.length).toBeGreaterThan(0)
  expect(made).toBe(routes.length)
  expect(new Map([...pages].sort())).toEqual(new Map([...alone].sort()))

  const unable: Helper = { offer: () => () => Promise.reject(new RenderedOtherwise('another page')) }
  await expect(make(firstOfEach(), undefined, 'helped', unable)).rejects.toThrow('another page')
})

test('Next has to render all pages where it renders one otherwise, or one that is not known', async () => {
  await expect(make(firstOfEach(), (html) => html.replace('</h1>', '!</h1>'))).rejects.toThrow('is another page')
  await expect(make(firstOfEach().slice(1))).rejects.toThrow('is of a form of which Next rendered no page')
  await writeFile(path.join(folder, 'export/more.html'), '')
  await expect(make([...firstOfEach(), 'more.html'])).rejects.toThrow('makes no page more.html')
})

test('other sources make every page anew, and nothing of the old ones is kept', async () => {
  await make(firstOfEach())
  await expect(make([], undefined, 'others')).rejects.toThrow('of which Next rendered no page')
  expect(await readdir(path.join(folder, 'cache'))).toEqual(['others'])
})

test('Next renders the first and the last page of each form, but for those it always renders', () => {
  const sample = listSample(all)
  const posts = listPosts('ko').filter(({ language }) => language === 'ko')
  expect(sample).toContain(posts[0]?.address)
  expect(sample).toContain(posts.at(-1)?.address)
  expect(sample).not.toContain('/ko/blog/')
  expect(sample.length).toBeLessThan(all.length)
  expect(new Set(sample).size).toBe(sample.length)
})

test('a page says in its head what Next would', async () => {
  const route = all.find(({ file }) => file === 'ko/blog/2025/spring-recap/index.html')
  if (!route) throw new Error('The fixture has no recap')
  const html = await renderPage(route, [sheet])
  const head = html.slice(html.indexOf('<meta'), html.indexOf('<style>'))
  expect(head.replaceAll(/[0-9a-f]{16}/g, 'hash')).toMatchInlineSnapshot(
    `"<meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><meta name="theme-color" content="#faf7f0" media="(prefers-color-scheme: light)"/><meta name="theme-color" content="#171411" media="(prefers-color-scheme: dark)"/><meta name="color-scheme" content="light dark"/><title>봄 모임 후기 · PyTorchKR</title><meta name="description" content="봄에 들은 이야기입니다."/><link rel="manifest" href="/manifest.webmanifest"/><link rel="canonical" href="https://pytorch.kr/ko/blog/2025/spring-recap/"/><link rel="alternate" hrefLang="ko" href="https://pytorch.kr/ko/blog/2025/spring-recap/"/><link rel="alternate" hrefLang="en" href="https://pytorch.kr/en/blog/2025/spring-recap/"/><link rel="alternate" hrefLang="x-default" href="https://pytorch.kr/ko/blog/2025/spring-recap/"/><link rel="alternate" type="text/markdown" href="https://pytorch.kr/ko/blog/2025/spring-recap/index.md"/><meta property="og:title" content="봄 모임 후기"/><meta property="og:description" content="봄에 들은 이야기입니다."/><meta property="og:url" content="https://pytorch.kr/ko/blog/2025/spring-recap/"/><meta property="og:site_name" content="파이토치 한국 사용자 모임"/><meta property="og:locale" content="ko_KR"/><meta property="og:image" content="https://pytorch.kr/og/hash.jpg"/><meta property="og:image:width" content="1200"/><meta property="og:image:height" content="630"/><meta property="og:image:alt" content="봄 모임 후기, 2025년 4월 7일"/><meta name="twitter:card" content="summary_large_image"/><meta name="twitter:title" content="봄 모임 후기"/><meta name="twitter:description" content="봄에 들은 이야기입니다."/><meta name="twitter:image" content="https://pytorch.kr/og/hash.jpg"/><meta name="twitter:image:alt" content="봄 모임 후기, 2025년 4월 7일"/><meta name="twitter:image:width" content="1200"/><meta name="twitter:image:height" content="630"/><link rel="icon" href="/favicon.ico" sizes="32x32"/><link rel="icon" href="/mark.svg" type="image/svg+xml"/><link rel="apple-touch-icon" href="/apple-touch-icon.png"/>"`,
  )
})
