import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { writeCompressedCopies } from './compressed-copies'

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

test('texts have copies where those are smaller, and the same text is compressed once', async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moim-copies-'))
  const [site, cache] = [path.join(folder, 'site'), path.join(folder, 'cache')]
  const long = '모임 '.repeat(100)
  await mkdir(site)
  for (const name of ['a.html', 'b.html', 'photo.jpg']) await writeFile(path.join(site, name), long)
  await writeFile(path.join(site, 'short.txt'), '.')

  expect(await writeCompressedCopies(site, cache)).toBe(3)
  expect((await readdir(site)).sort()).toEqual(
    ['a.html', 'a.html.br', 'a.html.gz', 'b.html', 'b.html.br', 'b.html.gz', 'photo.jpg', 'short.txt'].sort(),
  )
  expect(brotliDecompressSync(await readFile(path.join(site, 'a.html.br'))).toString()).toBe(long)
  expect(gunzipSync(await readFile(path.join(site, 'b.html.gz'))).toString()).toBe(long)

  for (const name of await readdir(cache)) await writeFile(path.join(cache, name), 'cached')
  await writeCompressedCopies(site, cache)
  expect(await readFile(path.join(site, 'a.html.br'), 'utf8')).toBe('cached')
})
