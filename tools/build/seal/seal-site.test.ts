import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { publishBytes } from './publish'
import { sealPage } from './seal-page'
import { frameOf, sealSite } from './seal-site'

describe('page frame', () => {
  test('what stands around the words and pictures of a page', () => {
    const html =
      '<!doctype html><html lang="en"><head><title>T</title><style>p{}</style></head><body><header>Site</header>' +
      '<main><h1>A</h1><figure><img src="/a.jpg" alt=""></figure></main>' +
      '<script type="application/ld+json">{}</script></body></html>'
    expect(frameOf(html)).toBe(
      '<!doctype html><html lang="en"><head><title>T</title><style>p{}</style></head><body><header>Site</header><main></main></body></html>',
    )
  })
})

describe('seal site', () => {
  const text = 'A sentence that is long enough to compress, again and again. '.repeat(20)

  function page(body: string): string {
    return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style data-precedence="next" data-href="/_next/static/chunks/a.css">@font-face{src:url(/_next/static/media/a.1_x.woff2)}</style><script src="/_next/static/chunks/1.js" async=""></script><title>T</title><script type="module" src="/moim.js"></script></head><body><h1>T</h1>${body}<script>self.__next_f.push([1,"x"])</script></body></html>`
  }

  const site: Record<string, string | Buffer> = {
    'en/index.html': page(`<p>${text}</p><a href="/en/blog/a/#end">a</a><img src="/photos/a.jpg" alt="">`),
    'en/events/_none/index.html': '<html id="__next_error__"></html>',
    'en/events/_none/index.txt': '1:[]',
    'en/index.txt': '1:"$Sreact.fragment"',
    'en/__next._tree.txt': '0:{}',
    'en/blog/a/index.html': page('<p id="end">x</p>'),
    'en/feed.xml': `<rss>${text}</rss>`,
    '404.html': page('<a href="/en/">home</a>'),
    '404/index.html': 'x',
    '404.txt': 'x',
    '_not-found/index.html': 'x',
    '_next/static/chunks/1.js': 'framework',
    '_next/static/media/a.1_x.woff2': 'font',
    '_next/static/media/unused.svg': '<svg/>',
    'moim.js': 'import("/moim-lightbox.js")',
    'moim-lightbox.js': 'console.log(1)',
    'robots.txt': 'User-agent: *',
    // The shortest JPEG there is: it begins and ends.
    'photos/a.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    'photos/unnamed.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
  }

  async function exportOf(files: Record<string, string | Buffer>): Promise<{ from: string; to: string }> {
    const folder = await mkdtemp(path.join(tmpdir(), 'seal-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    for (const [file, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, 'from', file)), { recursive: true })
      await writeFile(path.join(folder, 'from', file), content)
    }
    return { from: path.join(folder, 'from'), to: path.join(folder, 'to') }
  }

  async function listFiles(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .flatMap((entry) => (entry.isFile() ? path.relative(folder, path.join(entry.parentPath, entry.name)) : []))
      .sort()
  }

  test('a site: framework gone, hashed names, copies where they are smaller, redirects', async () => {
    const folders = await exportOf(site)
    const report = await sealSite({
      ...folders,
      redirects: [{ from: '/old/', to: '/en/', lang: 'en', statedIn: 'posts/a/en.md' }],
    })
    expect(await listFiles(folders.to)).toMatchInlineSnapshot(`
    [
      "404.html",
      "assets/a-795ea3efa43d.woff2",
      "en/blog/a/index.html",
      "en/feed.xml",
      "en/index.html",
      "moim-576fdae9dd75.js",
      "moim-lightbox-0a286891c11c.js",
      "old/index.html",
      "photos/a.jpg",
      "robots.txt",
    ]
  `)
    expect(report.largest.map(({ address }) => address).sort()).toEqual(['/404.html', '/en/', '/en/blog/a/'])
    expect(report).toMatchObject({ pages: 3, redirects: 1, warnings: [] })

    const html = await readFile(path.join(folders.to, 'en/index.html'))
    expect(html.toString()).not.toContain('_next')
  })

  test('the same export gives the same bytes', async () => {
    const [first, second] = await Promise.all([exportOf(site), exportOf(site)])
    await Promise.all([sealSite(first), sealSite(second)])
    for (const file of await listFiles(first.to)) {
      expect(await readFile(path.join(second.to, file)), file).toEqual(await readFile(path.join(first.to, file)))
    }
  })

  test('pages that are made of something else than the export are published and followed as exported ones are', async () => {
    const whole = await exportOf(site)
    await sealSite(whole)
    const { 'en/blog/a/index.html': post, ...rest } = site
    const folders = await exportOf(rest)
    const read = (file: string) => readFile(path.join(folders.from, file), 'utf8')
    await sealSite({
      ...folders,
      makePages: async (exported, sources, publish) => {
        const texts = exported.map(async (file) => [file, await read(file)] as const)
        const all = [...(await Promise.all(texts)), ['en/blog/a/index.html', String(post)] as const]
        const pages = all.map(([file, text]) => [file, sealPage(text, sources)] as const)
        for (const [file, { html }] of pages) await publish(file, html)
        return new Map(pages)
      },
    })
    expect(await listFiles(folders.to)).toEqual(await listFiles(whole.to))
    for (const file of await listFiles(whole.to)) {
      expect(await readFile(path.join(folders.to, file)), file).toEqual(await readFile(path.join(whole.to, file)))
    }
    await expect(sealSite(await exportOf(rest))).rejects.toThrow('/en/blog/a/#end')
  })

  test('every problem of every page in one run, and nothing is written', async () => {
    const folders = await exportOf({
      ...site,
      'en/index.html': page('<a href="/en/blog/b/">b</a><p style="color:red" onclick="x()">x</p>'),
      'en/blog/a/index.html': page('<a href="/en/#none">x</a><img src="https://cdn.example/a.jpg" alt="">'),
      'en/notes': 'whose?',
      'worker.js': 'alert(1)',
    })
    const sources = new Map([['/en/blog/a/', 'content/posts/a/en.md']])
    await expect(sealSite({ ...folders, sources })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [SealFailure: en/blog/a/index.html (content/posts/a/en.md)
      found <a href="/en/#none">
        expected an id of /en/; it has no "none"
      found <img src="https://cdn.example/a.jpg">
        expected a file of this site: nothing is fetched from another origin

    en/index.html
      found <p style="color:red">
        expected a class: the policy gives style attributes no effect
      found <p onclick="x()">
        expected no event handler attribute: listen in browser/
      found <a href="/en/blog/b/">
        expected a file of the site; there is no en/blog/b/index.html

    en/notes
      found a file of an unknown kind
        expected a file of a kind that lib/site/written-files.ts has

    worker.js
      found a file of an unknown kind
        expected a file of a kind that lib/site/written-files.ts has

    7 problems in the exported site]
  `)
    await expect(readdir(folders.to)).rejects.toThrow('ENOENT')
  })

  test('feeds, Markdown and the sitemap lead somewhere, and the sitemap lists every page that may be listed', async () => {
    const files = {
      ...site,
      '404.html': page('<a href="/en/">home</a>').replace('<title>', '<meta name="robots" content="noindex"/><title>'),
      'en/feed.xml':
        '<rss><channel><link>https://moim.example/en/</link><item><link>https://moim.example/en/blog/b/</link></item></channel></rss>',
      'en/blog/a/index.md': '[a](/en/) ![b](https://moim.example/photos/b.jpg)',
      'robots.txt': 'Sitemap: https://moim.example/sitemap.xml',
      'sitemap.xml': '<urlset><url><loc>https://moim.example/en/</loc></url></urlset>',
    }
    await expect(
      sealSite({ ...(await exportOf(files)), origin: 'https://moim.example' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [SealFailure: en/blog/a/index.html
      found a page that the sitemap does not list
        expected its address from lib/site/page-kinds.ts, or a page that search engines may not list

    en/blog/a/index.md
      found https://moim.example/photos/b.jpg
        expected a file of the site; there is no photos/b.jpg
      found /en/
        expected an address with its origin

    en/feed.xml
      found https://moim.example/en/blog/b/
        expected a file of the site; there is no en/blog/b/index.html

    4 problems in the exported site]
  `)
    const { 'sitemap.xml': _, ...rest } = files
    await expect(sealSite({ ...(await exportOf(rest)), origin: 'https://moim.example' })).rejects.toThrow(
      'there is no sitemap.xml',
    )
  })

  test('a missing script is a broken address', async () => {
    const { 'moim.js': _, ...rest } = site
    await expect(sealSite(await exportOf(rest))).rejects.toThrow('there is no moim.js')
  })

  test('the script imports the lightbox by its published name', async () => {
    const folders = await exportOf(site)
    const { scripts } = await sealSite(folders)
    const [lightbox, script] = scripts.map(({ address }) => address)
    expect([lightbox, script]).toEqual([
      expect.stringMatching(/^\/moim-lightbox-[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^\/moim-[0-9a-f]{12}\.js$/),
    ])
    expect(await readFile(path.join(folders.to, script ?? ''), 'utf8')).toBe(`import("${lightbox}")`)
  })

  test('another lightbox gives the script another name, so that no browser keeps one that asks for the old', async () => {
    const names = async (lightbox: string) => {
      const { scripts } = await sealSite(await exportOf({ ...site, 'moim-lightbox.js': lightbox }))
      return scripts.map(({ address }) => address)
    }
    const [before, after] = [await names('console.log(1)'), await names('console.log(2)')]
    expect(before.filter((name) => after.includes(name))).toEqual([])
  })

  test('a missing lightbox is a broken import', async () => {
    const { 'moim-lightbox.js': _, ...rest } = site
    await expect(sealSite(await exportOf(rest))).rejects.toThrowErrorMatchingInlineSnapshot(`
    [SealFailure: moim.js
      found import('/moim-lightbox.js')
        expected a file of the site; there is no moim-lightbox.js

    1 problem in the exported site]
  `)
  })

  test('more script than the budget', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index).toString(36)).join()
    await expect(sealSite(await exportOf({ ...site, 'moim.js': noise }))).rejects.toThrow(
      'bytes of script after brotli',
    )
  })

  test('of a former site stays what is the same', async () => {
    const folders = await exportOf(site)
    await sealSite(folders)
    const names = await listFiles(folders.to)
    await mkdir(path.join(folders.to, 'en/gone/photos'), { recursive: true })
    await writeFile(path.join(folders.to, 'en/gone/photos/index.html'), 'former')
    await writeFile(path.join(folders.to, 'en/index.html'), 'former')
    const kept = path.join(folders.to, 'en/blog/a/index.html')
    await utimes(kept, 0, 0)
    const fresh = await exportOf(site)
    await Promise.all([sealSite(folders), sealSite(fresh)])
    expect(await listFiles(folders.to)).toEqual(names)
    expect(await readdir(path.join(folders.to, 'en'))).not.toContain('gone')
    for (const file of names)
      expect(await readFile(path.join(folders.to, file)), file).toEqual(await readFile(path.join(fresh.to, file)))
    expect((await stat(kept)).mtimeMs).toBe(0)
  })

  test('files that are written beside the export are followed and published as exported ones are', async () => {
    const { 'en/feed.xml': feed, 'robots.txt': robots, ...rest } = site
    const whole = await exportOf(site)
    const folders = await exportOf(rest)
    const writeOthers = async () => {
      const texts = { 'en/feed.xml': String(feed), 'robots.txt': String(robots) }
      for (const [file, text] of Object.entries(texts)) publishBytes(folders.to, file, text)
      return { files: Object.keys(texts), copies: new Map() }
    }
    await Promise.all([sealSite(whole), sealSite({ ...folders, writeOthers })])
    expect(await listFiles(folders.to)).toEqual(await listFiles(whole.to))
    const taken = await exportOf(site)
    await expect(
      sealSite({ ...taken, writeOthers: async () => ({ files: ['robots.txt'], copies: new Map() }) }),
    ).rejects.toThrow('a file of public/ in the place of one that the site makes')
  })

  test('a picture that tells more than it shows', async () => {
    const tagged = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ee4c2c' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
      .jpeg()
      .toBuffer()
    const folders = await exportOf({
      ...site,
      'photos/a.jpg': tagged,
      'photos/b.webp': 'photo',
      'icon.svg': '<svg><metadata>Made by</metadata></svg>',
      '_next/static/media/a.png': 'photo',
    })
    await expect(sealSite(folders)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [SealFailure: _next/static/media/a.png
      found more than a picture: no JPEG, PNG, WebP or AVIF
        expected a picture without metadata

    icon.svg
      found more than a picture: <metadata>
        expected a picture without metadata

    photos/a.jpg
      found more than a picture: APP1
        expected a picture without metadata

    photos/b.webp
      found more than a picture: no JPEG, PNG, WebP or AVIF
        expected a picture without metadata

    4 problems in the exported site]
  `)
  })

  test('a long text with many pictures may take its post over the budget, what is around it may not', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index).toString(36)).join()
    const files = await exportOf({
      ...site,
      'en/blog/a/index.html': page(`<main><p id="end">${noise}</p></main>`),
    })
    expect((await sealSite(files)).warnings).toEqual([])
    const around = await exportOf({ ...site, 'en/blog/a/index.html': page(`<p id="end">${noise}</p>`) })
    await expect(sealSite(around)).rejects.toThrow('bytes after brotli without what it tells and shows')
  })
})
