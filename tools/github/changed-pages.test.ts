import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { redirectPage } from '../build/seal/redirect-pages'
import { type ChangedPage, comparePages, formatChanges, linesAtMost, listPages } from './changed-pages'

describe('changed pages', () => {
  const page = (address: string, hash: string, weight = 2048) => ({ address, hash, weight })

  test('new pages, changed ones, then those that are gone', () => {
    const before = [page('/en/', 'a'), page('/ko/', 'a', 10240), page('/ko/old/', 'a')]
    const after = [page('/en/', 'a'), page('/ko/', 'b', 11264), page('/ko/z/', 'c'), page('/ko/b/', 'c')]
    expect(formatChanges(comparePages(before, after))).toBe(
      `new       2.0 KB  /ko/b/
new       2.0 KB  /ko/z/
changed  11.0 KB  /ko/, was 10.0 KB
gone      2.0 KB  /ko/old/
4 of the pages differ
`,
    )
  })

  test('nothing changed is a report too', () => {
    expect(formatChanges(comparePages([page('/ko/', 'a')], [page('/ko/', 'a')]))).toBe('0 of the pages differ\n')
  })

  test('a report stays short', () => {
    const changes = Array.from({ length: 1000 }, (_, index): ChangedPage => {
      return { change: 'new', address: `/ko/${index}/`, after: 1 }
    })
    const lines = formatChanges(changes).trim().split('\n')
    expect(lines).toHaveLength(linesAtMost)
    expect(lines.at(-1)).toBe('1000 of the pages differ, 801 of them not listed')
  })
})

describe('page list', () => {
  async function withSite<Result>(
    files: Record<string, string>,
    use: (out: string) => Promise<Result>,
  ): Promise<Result> {
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

  test('pages by address, with their weight compressed', async () => {
    const files = {
      'ko/조규진/index.html': '<p>가</p>',
      'en/index.html': 'a'.repeat(1000),
      'ko/feed.xml': '<rss/>',
      'blog/old/index.html': redirectPage({ from: '/blog/old/', to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' }),
    }
    const pages = await withSite(files, listPages)
    expect(pages.map(({ address }) => address)).toEqual(['/en/', '/ko/%EC%A1%B0%EA%B7%9C%EC%A7%84/'])
    expect(pages[1]?.weight).toBeLessThan(20)
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
})
