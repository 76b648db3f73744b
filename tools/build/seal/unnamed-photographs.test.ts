import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listNamed, listUnnamedPhotographs } from './unnamed-photographs'

test('a photograph is named by a page, a feed, a copy or the search, with or without an origin', async () => {
  const from = await mkdtemp(path.join(tmpdir(), 'photographs-'))
  onTestFinished(() => rm(from, { recursive: true }))
  const texts = {
    'en/feed.xml': '&lt;img src=&quot;https://a.example/photos/feed.jpg&quot;&gt;',
    'en/index.md': '![x](https://a.example/photos/copy.jpg)',
    'en/search/index.json': '{"picture":"/photos/search.avif"}',
  }
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(from, file)), { recursive: true })
    await writeFile(path.join(from, file), text)
  }
  const page = '<img srcset="/photos/a-480.avif 480w, /photos/a-800.avif 800w"><a href="/photos/album-1.zip">all</a>'
  const named = ['a-480.avif', 'a-800.avif', 'album-1.zip', 'feed.jpg', 'copy.jpg', 'search.avif']
  const photographs = [...named, 'a-80.avif', 'a-1600.avif'].map((name) => `photos/${name}`)
  const files = [...Object.keys(texts), ...photographs, 'og/unnamed.png']
  expect(await listUnnamedPhotographs((file) => path.join(from, file), listNamed(page), files)).toEqual([
    'photos/a-80.avif',
    'photos/a-1600.avif',
  ])
})
