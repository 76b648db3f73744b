import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restoreOutput, reuseOutdated, type SiteFolders, swapOutput } from './export'

let root: string
let folders: SiteFolders

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'moim-swap-'))
  folders = {
    ...{ sealed: join(root, 'sealed'), output: join(root, 'out') },
    ...{ previous: join(root, 'previous'), outdated: join(root, 'outdated') },
  }
})
afterEach(() => rm(root, { recursive: true }))

async function site(folder: string, text: string): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'index.html'), text)
}

test('the finished site takes the place of the last one', async () => {
  await site(folders.output, 'last')
  await site(folders.sealed, 'new')
  await swapOutput(folders)
  expect(await readFile(join(folders.output, 'index.html'), 'utf8')).toBe('new')
  expect(await readdir(root)).toEqual(['out', 'outdated'])
})

test('the first build needs no last site', async () => {
  await site(folders.sealed, 'new')
  await swapOutput(folders)
  expect(await readdir(root)).toEqual(['out'])
})

test('the last site comes back when there is no finished one', async () => {
  await site(folders.output, 'last')
  await expect(swapOutput(folders)).rejects.toThrow('ENOENT')
  expect(await readFile(join(folders.output, 'index.html'), 'utf8')).toBe('last')
})

test('a run that was killed in the middle of a swap is mended', async () => {
  await site(folders.output, 'last')
  await rename(folders.output, folders.previous)
  await restoreOutput(folders)
  expect(await readdir(root)).toEqual(['out'])
})

test('the next site is made of the one before the last, unless a build that was killed has left a begun one', async () => {
  await site(folders.outdated, 'before the last')
  await reuseOutdated(folders)
  expect(await readdir(root)).toEqual(['sealed'])
  await site(folders.outdated, 'later')
  await reuseOutdated(folders)
  expect(await readFile(join(folders.sealed, 'index.html'), 'utf8')).toBe('before the last')
  await site(join(root, 'SEALED'), 'on a disk that takes both names for one')
  await reuseOutdated(folders)
  expect(await readdir(root)).not.toContain('sealed')
})
