import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { replaceFile } from '../../lib/site/disk-files'
import { readAhead, writeTypedData } from './typed-data'

const index =
  "import allPosts from './Post/_index.json' with { type: 'json' }\nimport allPages from './Page/_index.json'\n"

test('a document is read once for what is in its file, and one that is gone leaves nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-data-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (name: string) => path.join(folder, name)
  const generated = (file: string) => path.join(at('data'), 'generated', file)
  const generate = vi.fn(async (from: string, changed: readonly string[]) => {
    const read = async (_id: string) => ({ _id, body: await readFile(path.join(from, _id), 'utf8') })
    const documents = await Promise.all(changed.map(read))
    await replaceFile(generated('Post/_index.json'), JSON.stringify(documents))
    for (const [file, text] of [
      ['index.mjs', index],
      ['index.d.ts', ''],
      ['types.d.ts', ''],
    ] as const)
      await writeFile(generated(file), text)
    return async () => {}
  })
  const places = { staged: at('staged'), generated: at('data'), contentCache: at('cache') }
  const write = async (code = 'code') => {
    generate.mockClear()
    const count = await writeTypedData(places, generate, code)
    const posts: { _id: string; body: string }[] = JSON.parse(await readFile(generated('Post/_index.json'), 'utf8'))
    expect(JSON.parse(await readFile(generated('Page/_index.json'), 'utf8'))).toEqual([])
    expect(await readFile(generated('index.mjs'), 'utf8')).toBe(index)
    return [
      count,
      ...generate.mock.calls.flatMap(([, changed]) => changed),
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
    generate,
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
