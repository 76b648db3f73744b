import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listFiles } from '../../lib/site/disk-files'
import { buildFolders } from '../../lib/site/written-files'
import { documentsFolder, frame, placeOf, readDocuments } from './contentlayer'

test('a document is kept by its bytes with the type and data that Contentlayer makes of it, and the frame beside it', async () => {
  const cache = await mkdtemp(path.join(tmpdir(), 'moim-read-'))
  onTestFinished(() => rm(cache, { recursive: true }))
  const generated = path.join(buildFolders.generated, 'generated')
  const known: { _id: string }[] = JSON.parse(await readFile(path.join(generated, 'Post/_index.json'), 'utf8'))
  const [document] = known
  if (!document) return
  await readDocuments(buildFolders.staged, [document._id], cache)
  const bytes = await readFile(path.join(buildFolders.staged, document._id))
  expect(await readFile(placeOf(cache, document._id, bytes), 'utf8')).toBe(`Post\n${JSON.stringify(document)}`)
  expect((await listFiles(cache)).filter((file) => !file.startsWith(documentsFolder))).toEqual([...frame].sort())
  for (const file of frame)
    expect(await readFile(path.join(cache, file), 'utf8')).toBe(await readFile(path.join(generated, file), 'utf8'))
})
