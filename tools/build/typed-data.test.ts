import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { replaceFile } from '../../lib/site/disk-files'
import { frame, placeOf } from './contentlayer'
import { readAhead, writeTypedData } from './typed-data'

const index =
  "import allPosts from './Post/_index.json' with { type: 'json' }\nimport allPages from './Page/_index.json'\n"

/** Makes of a document its text, as a post or a page. */
async function keepBytes(from: string, changed: readonly string[], cache: string) {
  for (const _id of changed) {
    const bytes = await readFile(path.join(from, _id))
    const type = _id.startsWith('post') ? 'Post' : 'Page'
    await replaceFile(placeOf(cache, _id, bytes), `${type}\n${JSON.stringify({ _id, body: String(bytes) })}`)
  }
  for (const file of frame) await writeFile(path.join(cache, file), file === 'index.mjs' ? index : '')
  return async () => {}
}

test('a document is read once for what is in its file, and one that is gone leaves nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-data-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (name: string) => path.join(folder, name)
  const generated = (file: string) => path.join(at('data'), 'generated', file)
  const read = vi.fn(keepBytes)
  const places = { staged: at('staged'), generated: at('data'), contentCache: at('cache') }
  const write = async (code = 'code') => {
    read.mockClear()
    const count = await writeTypedData(places, read, code)
    const posts: { _id: string; body: string }[] = JSON.parse(await readFile(generated('Post/_index.json'), 'utf8'))
    expect(JSON.parse(await readFile(generated('Page/_index.json'), 'utf8'))).toEqual([])
    expect(await readFile(generated('index.mjs'), 'utf8')).toBe(index)
    return [
      count,
      ...read.mock.calls.flatMap(([, changed]) => changed),
      '|',
      ...posts.map(({ _id, body }) => `${_id} ${body}`),
    ]
  }
  await mkdir(at('staged/posts'), { recursive: true })
  await writeFile(at('staged/posts/b.md'), 'B')
  await writeFile(at('staged/posts/a.md'), 'A')
  const lines = [await write(), await write()]
  await writeFile(at('staged/posts/b.md'), 'C')
  lines.push(await write())
  await rm(at('staged/posts/a.md'))
  lines.push(await write())
  await writeFile(at('staged/posts/a.md'), 'A')
  lines.push(await write(), await write('other code'))
  await writeFile(at('staged/posts/a.md'), 'D')
  await writeFile(at('staged/posts/c.md'), 'C')
  const ahead = await readAhead(
    at('staged'),
    ['posts/a.md', 'posts/b.md', 'posts/c.md'],
    (file) => !file.includes('c.'),
    places,
    read,
    'other code',
  )
  expect(await ahead()).toBe(1)
  await rm(at('staged/posts/c.md'))
  lines.push(await write('other code'))
  expect(lines.map((line) => line.join(' '))).toEqual([
    '2 posts/a.md posts/b.md | posts/a.md A posts/b.md B',
    '0 | posts/a.md A posts/b.md B',
    '1 posts/b.md | posts/a.md A posts/b.md C',
    '0 | posts/b.md C',
    '0 | posts/a.md A posts/b.md C',
    '2 posts/a.md posts/b.md | posts/a.md A posts/b.md C',
    '0 | posts/a.md D posts/b.md C',
  ])
})

test('of the data that a site reads only the list with a changed document is written', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-live-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (...names: string[]) => path.join(folder, ...names)
  const where = { staged: at('staged'), generated: at('data'), contentCache: at('cache') }
  await mkdir(at('staged'))
  for (const name of ['post-a.md', 'post-b.md', 'page.md']) await writeFile(at('staged', name), name)
  await writeTypedData(where, keepBytes, 'code')

  const files = ['Post/_index.json', 'Page/_index.json', 'index.mjs']
  const written = () => Promise.all(files.map(async (file) => (await stat(at('data/generated', file))).ino))
  const before = await written()
  await writeFile(at('staged', 'post-a.md'), 'changed')
  await writeFile(at('data/generated/old.json'), '')
  await writeTypedData(where, keepBytes, 'code')
  const after = await written()
  expect(files.filter((_, index) => before[index] !== after[index])).toEqual(['Post/_index.json'])
  const posts: { body: string }[] = JSON.parse(await readFile(at('data/generated/Post/_index.json'), 'utf8'))
  expect(posts.map(({ body }) => body)).toEqual(['changed', 'post-b.md'])
  expect((await readdir(at('data/generated'))).sort()).toEqual([
    'Page',
    'Post',
    'index.d.ts',
    'index.mjs',
    'types.d.ts',
  ])
})
