import { mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linkFolder } from './link-folder'

test('the same files under another name, symbolic links as they are', async () => {
  const root = await mkdtemp(join(tmpdir(), 'link-'))
  try {
    const [from, to] = [join(root, 'from'), join(root, 'to')]
    await mkdir(join(from, 'a/b'), { recursive: true })
    await writeFile(join(from, 'a/b/file.txt'), 'text')
    await symlink('a/b/file.txt', join(from, 'way'))
    await linkFolder(from, to)
    expect((await stat(join(to, 'a/b/file.txt'))).ino).toBe((await stat(join(from, 'a/b/file.txt'))).ino)
    expect(await readlink(join(to, 'way'))).toBe('a/b/file.txt')
    expect(await readFile(join(to, 'way'), 'utf8')).toBe('text')
    await expect(linkFolder(from, to)).rejects.toThrow('EEXIST')
  } finally {
    await rm(root, { recursive: true })
  }
})
