import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listFiles, replaceFile } from '../../lib/site/disk-files'
import { buildFolders } from '../../lib/site/written-files'
import { loadContentlayer, updateTypedData } from './live-data'
import { copyDocuments, writeTypedData } from './typed-data'

const frame = {
  'index.mjs': "import allPosts from './Post/_index.json'\nimport allPages from './Page/_index.json'\n",
  'index.d.ts': '',
  'types.d.ts': '',
}

test('of the data that a site reads only the list with a changed document is written', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-live-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (...names: string[]) => path.join(folder, ...names)
  const generateInto = (place: string) => async (from: string, changed: readonly string[]) => {
    for (const type of ['Post', 'Page']) {
      const files = changed.filter((file) => file.startsWith(type.toLowerCase()))
      const documents = files.map(async (_id) => ({ _id, body: await readFile(path.join(from, _id), 'utf8') }))
      await replaceFile(at(place, 'generated', type, '_index.json'), JSON.stringify(await Promise.all(documents)))
    }
    for (const [file, text] of Object.entries(frame)) await writeFile(at(place, 'generated', file), text)
    return async () => {}
  }
  const where = { staged: at('staged'), generated: at('data'), nextGenerated: at('next'), contentCache: at('cache') }
  await mkdir(at('staged'))
  for (const name of ['post-a.md', 'post-b.md', 'page.md']) await writeFile(at('staged', name), name)
  await writeTypedData(where, generateInto('data'), 'code')

  const files = ['Post/_index.json', 'Page/_index.json', 'index.mjs']
  const written = () => Promise.all(files.map(async (file) => (await stat(at('data/generated', file))).ino))
  const before = await written()
  await writeFile(at('staged', 'post-a.md'), 'changed')
  await updateTypedData(where, generateInto('next'), 'code')
  const after = await written()
  expect(files.filter((_, index) => before[index] !== after[index])).toEqual(['Post/_index.json'])
  const posts: { body: string }[] = JSON.parse(await readFile(at('data/generated/Post/_index.json'), 'utf8'))
  expect(posts.map(({ body }) => body)).toEqual(['changed', 'post-b.md'])
  expect(await readdir(at('data'))).toEqual(['generated'])
})

test('Contentlayer makes of a document in this process what its command makes', async () => {
  const document = (await listFiles(buildFolders.staged)).find(
    (file) => file.startsWith('posts/') && file.endsWith('.md'),
  )
  const wanted = document ? [document] : []
  const known: { _id: string }[] = JSON.parse(
    await readFile(path.join(buildFolders.generated, 'generated/Post/_index.json'), 'utf8'),
  )
  await copyDocuments(buildFolders.staged, wanted)
  const read = await loadContentlayer()
  expect(JSON.stringify(await read())).toBe(JSON.stringify(known.filter(({ _id }) => wanted.includes(_id))))
})
