import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stageContent } from './stage'

let root: string
let from: string
let to: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'moim-stage-'))
  from = join(root, 'content')
  to = join(root, '.moim', 'content')
  await place('posts/one/ko.md', '---\ntitle: 하나\n---\n')
  await place('posts/one/photos.yaml', 'credit: 모임\n')
})
afterEach(() => rm(root, { recursive: true }))

async function place(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(from, path)), { recursive: true })
  await writeFile(join(from, path), text)
}

test('the staged folder holds the given files and nothing else', async () => {
  await place('posts/two/ko.md', '---\ntitle: 둘\n---\n')
  await place('posts/one/photos/1.jpg', 'not given')
  const files = ['posts/two/ko.md', 'posts/one/ko.md', 'posts/one/photos.yaml']
  expect(await stageContent(from, to, files)).toEqual({
    written: ['posts/one/ko.md', 'posts/one/photos.yaml', 'posts/two/ko.md'],
    removed: [],
  })
  expect(await readFile(join(to, 'posts/two/ko.md'), 'utf8')).toBe('---\ntitle: 둘\n---\n')
  expect(await stageContent(from, to, ['posts/one/ko.md'])).toEqual({
    written: [],
    removed: ['posts/one/photos.yaml', 'posts/two/ko.md'],
  })
  expect(await readdir(join(root, '.moim'), { recursive: true })).toEqual([
    'content',
    'content/posts',
    'content/posts/one',
    'content/posts/one/ko.md',
  ])
})

test('only what changed is written', async () => {
  await place('posts/two/ko.md', '---\ntitle: 둘\n---\n')
  await stageContent(from, to, ['posts/one/ko.md', 'posts/two/ko.md'])
  const old = new Date('2026-01-01T00:00:00Z')
  await utimes(join(to, 'posts/two/ko.md'), old, old)
  await place('posts/one/ko.md', '---\ntitle: 처음\n---\n')
  expect(await stageContent(from, to, ['posts/one/ko.md', 'posts/two/ko.md'])).toEqual({
    written: ['posts/one/ko.md'],
    removed: [],
  })
  expect((await stat(join(to, 'posts/two/ko.md'))).mtime).toEqual(old)
})

test('a symbolic link is refused, be it the file or a folder above it', async () => {
  await symlink('/etc/hostname', join(from, 'posts/one/en.md'))
  await symlink(join(from, 'posts/one'), join(from, 'posts/two'))
  await expect(stageContent(from, to, ['posts/one/en.md'])).rejects.toThrow(
    'posts/one/en.md is a symbolic link; expected the file itself',
  )
  await expect(stageContent(from, to, ['posts/two/ko.md'])).rejects.toThrow(
    'posts/two is a symbolic link; expected the file itself',
  )
})

test('front matter that would be executed is never staged', async () => {
  await place('posts/one/en.md', '---js\nprocess.exit()\n---\n')
  await expect(stageContent(from, to, ['posts/one/en.md'])).rejects.toThrow(
    'posts/one/en.md begins with something else than a line of exactly ---',
  )
  await expect(stat(join(to, 'posts/one/en.md'))).rejects.toThrow('ENOENT')
})
