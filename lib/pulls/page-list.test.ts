import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { redirectPage } from '../seal/redirect-page'
import { listPages } from './page-list'

async function withSite<Result>(files: Record<string, string>, use: (out: string) => Promise<Result>): Promise<Result> {
  const out = await mkdtemp(path.join(tmpdir(), 'out-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(out, name)), { recursive: true })
      await writeFile(path.join(out, name), text)
    }
    return await use(out)
  } finally {
    await rm(out, { recursive: true })
  }
}

test('pages by address, with the weight of their compressed copy', async () => {
  const files = {
    'ko/조규진/index.html': '<p>가</p>',
    'ko/조규진/index.html.br': '12345',
    'en/index.html': 'a'.repeat(1000),
    'ko/feed.xml': '<rss/>',
    'blog/old/index.html': redirectPage({ from: '/blog/old/', to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' }),
  }
  const pages = await withSite(files, listPages)
  expect(pages.map(({ address }) => address)).toEqual(['/en/', '/ko/%EC%A1%B0%EA%B7%9C%EC%A7%84/'])
  expect(pages[1]?.weight).toBe(5)
  expect(pages[0]?.weight).toBeLessThan(100)
})

test('the same page has the same hash, another one another', async () => {
  const hash = async (text: string) => (await withSite({ 'ko/index.html': text }, listPages))[0]?.hash
  expect(await hash('a')).toBe(await hash('a'))
  expect(await hash('a')).not.toBe(await hash('b'))
})

test('a folder without pages is no site', async () => {
  await expect(withSite({ 'a.txt': '' }, listPages)).rejects.toThrow('holds no page')
})
