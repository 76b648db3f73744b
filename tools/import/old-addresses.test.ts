import { expect, test } from 'vitest'
import { importFiles, post } from './import-fixture'

/** The aliases that the post of 2 May 2019 gets. */
async function aliasesOf(config: string, { folder = '', name = 'notes', lines = '', permalink = '' } = {}) {
  const files = { '_config.yml': config, [`${folder}_posts/2019-05-02-${name}.md`]: post('Words.\n', lines) }
  const { texts, problems } = await importFiles(files, permalink ? { permalink } : {})
  expect(problems).toBe('')
  return [
    ...Object.values(texts)
      .join('')
      .matchAll(/^ {2}- "(.*)"$/gm),
  ].map(([, alias]) => alias)
}

test.each([
  ['', '/talks/2019/05/02/notes.html'],
  ['permalink: date', '/talks/2019/05/02/notes.html'],
  ['permalink: pretty', '/talks/2019/05/02/notes/'],
  ['permalink: ordinal', '/talks/2019/122/notes.html'],
  ['permalink: weekdate', '/talks/2019/W18/Thu/notes.html'],
  ['permalink: none', '/talks/notes.html'],
  ['permalink: /:w_year/:week/:w_day/:long_day/:title', '/2019/18/4/Thursday/notes/'],
  ['permalink: /:short_year/:short_month/:long_month/:slug.html', '/19/May/May/notes.html'],
  ['permalink: /:categories/:title/index.html', '/talks/notes/'],
])('"%s" makes %s', async (config, alias) => {
  expect(await aliasesOf(`title: x\n${config}\n`, { lines: 'categories: Talks\n' })).toEqual([alias])
})

test('what is stated counts first, and folders around the posts are categories', async () => {
  const around = { folder: 'archive/', permalink: '/:categories/:title.html' }
  expect(await aliasesOf('permalink: pretty\n', around)).toEqual(['/archive/notes.html'])
})

test('a name in another script, with spaces and a percent sign', async () => {
  expect(await aliasesOf('', { name: '모임 50% 후기' })).toEqual(['/2019/05/02/모임%2050%25%20후기.html'])
})

test('two old addresses that a disk takes for one', async () => {
  const lines = (address: string) => `permalink: ${address}\n`
  const { told } = await importFiles({
    '_posts/2019-05-02-a.md': post('Words.\n', lines('/old/notes.html')),
    '_posts/2019-05-03-b.md': post('Words.\n', lines('/old/Notes.html')),
  })
  expect(told).toContain('/old/Notes.html leads to posts/a already')
})

test('links between the posts lead on, with and without their ending', async () => {
  const { texts } = await importFiles({
    '_posts/2019-05-02-a.md': post('See [one](/2019/05/03/b.html#part) and [two](/2019/05/03/b).\n'),
    '_posts/2019-05-03-b.md': post('Words.\n'),
  })
  expect(texts['posts/a/en.md']?.split('---\n')[2]?.trim()).toMatchInlineSnapshot(
    `"See [one](/en/blog/2019/b/) and [two](/en/blog/2019/b/)."`,
  )
})
