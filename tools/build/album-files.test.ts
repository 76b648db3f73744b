import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeZip } from './album-files'

test('a zip holds its files in their order, and the same files give the same bytes', async () => {
  const root = await mkdtemp(join(tmpdir(), 'moim-zip-'))
  const from = (name: string) => join(root, name)
  await writeFile(from('a'), 'first')
  await writeFile(from('b'), 'second')
  const entries = [
    { name: '001-무대.jpg', from: from('b') },
    { name: '002-hall.jpg', from: from('a') },
  ]
  await writeZip(from('one.zip'), entries)
  await writeZip(from('two.zip'), entries)
  const bytes = await readFile(from('one.zip'))
  expect(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ['001-무대.jpg', 'second'],
    ['002-hall.jpg', 'first'],
  ])
  expect(bytes.equals(await readFile(from('two.zip')))).toBe(true)
  await rm(root, { recursive: true })
})
