import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { mapConcurrently, publishBytes, publishCopy, publishLink } from './publish'

test('answers in the order of the items', async () => {
  expect(await mapConcurrently([3, 1, 2], async (item) => setTimeout(item, item * 10))).toEqual([30, 10, 20])
})

test('a failure is thrown when the others have ended', async () => {
  const ended: number[] = []
  const work = async (item: number) => {
    if (item === 1) throw new Error('disk full')
    await setTimeout(item)
    ended.push(item)
  }
  await expect(mapConcurrently([1, 20, 10], work)).rejects.toThrow('disk full')
  expect(ended).toEqual([10, 20])
})

test('nothing is written outside the folder of the site', () => {
  for (const file of ['../other/index.html', '/tmp/index.html', 'a/../../index.html', '']) {
    expect(() => publishBytes('no-such-folder/site', file, Buffer.from(''))).toThrow('outside')
    expect(() => publishCopy('package.json', 'no-such-folder/site', file)).toThrow('outside')
    expect(() => publishLink('package.json', 'no-such-folder/site', file)).toThrow('outside')
  }
})

function folderFor(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, name))
  return folder
}

test('a file that lies there with the same bytes stays, another one is put in its place', () => {
  const folder = folderFor('site')
  const site = join(folder, 'site')
  const originalOf = (text: string) => {
    const original = join(mkdtempSync(join(folder, 'original-')), 'file')
    writeFileSync(original, text)
    return original
  }
  const ways: ((text: string) => void)[] = [
    (text) => publishBytes(site, 'a/index.html', text),
    (text) => publishCopy(originalOf(text), site, 'a/index.html'),
    (text) => publishLink(originalOf(text), site, 'a/index.html'),
  ]
  const file = join(site, 'a/index.html')
  for (const publish of ways) {
    rmSync(site, { recursive: true })
    publish('모임')
    utimesSync(file, 0, 0)
    publish('모임')
    expect(statSync(file).mtimeMs).toBe(0)
    publish('모음')
    expect(readFileSync(file, 'utf8')).toBe('모음')
  }
})

test('what a former site has under another name is not written into', () => {
  const folder = folderFor('site')
  const [site, other] = [join(folder, 'site'), join(folder, 'other')]
  writeFileSync(other, 'of somebody else')
  linkSync(other, join(site, 'linked.txt'))
  symlinkSync(other, join(site, 'symbolic.txt'))
  for (const file of ['linked.txt', 'symbolic.txt']) publishBytes(site, file, 'new')
  expect(readFileSync(join(site, 'symbolic.txt'), 'utf8')).toBe('new')
  expect(readFileSync(other, 'utf8')).toBe('of somebody else')
})

test('what has the place of a file or of its folder goes', () => {
  const folder = folderFor('site')
  const site = join(folder, 'site')
  writeFileSync(join(site, 'talks'), 'a file')
  mkdirSync(join(site, 'feed.xml/a'), { recursive: true })
  mkdirSync(join(folder, 'elsewhere/2025/05'), { recursive: true })
  symlinkSync(join(folder, 'elsewhere'), join(site, 'events'))
  symlinkSync(join(folder, 'elsewhere'), join(site, 'blog'))
  for (const file of ['talks/2025/index.html', 'feed.xml', 'events/index.html']) publishBytes(site, file, file)
  for (const file of ['talks/2025/index.html', 'feed.xml', 'events/index.html'])
    expect(readFileSync(join(site, file), 'utf8')).toBe(file)
  expect(() => statSync(join(folder, 'elsewhere/index.html'))).toThrow('ENOENT')
  publishBytes(site, 'blog/2025/05/index.html', 'below a link')
  expect(() => statSync(join(folder, 'elsewhere/2025/05/index.html'))).toThrow('ENOENT')
})
