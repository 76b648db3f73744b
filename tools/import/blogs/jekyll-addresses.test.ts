import { expect, test } from 'vitest'
import { importFiles, post } from '../import-fixture'

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
  expect(await aliasesOf('', { name: '모임 50% 후기' })).toEqual(['/2019/05/02/모임-50-후기.html'])
})

test('two old addresses that a disk takes for one', async () => {
  const lines = (address: string) => `permalink: ${address}\n`
  const { losses } = await importFiles({
    '_posts/2019-05-02-a.md': post('Words.\n', lines('/old/notes.html')),
    '_posts/2019-05-03-b.md': post('Words.\n', lines('/old/Notes.html')),
  })
  expect(losses).toContain('/old/Notes.html leads to posts/a already')
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

test('the collection of posts has a pattern of its own', async () => {
  expect(await aliasesOf('permalink: pretty\ncollections:\n  posts:\n    permalink: /journal/:year/:title/\n')).toEqual(
    ['/journal/2019/notes/'],
  )
})

test('defaults of the blog give a permalink, the longest path first', async () => {
  const config =
    'defaults:\n  - scope: { path: archive, type: posts }\n    values: { permalink: "/a/:title/" }\n  - scope: { path: "" }\n    values: { permalink: "/b/:title/" }\n'
  expect(await aliasesOf(config, { folder: 'archive/' })).toEqual(['/a/notes/'])
  expect(await aliasesOf(config)).toEqual(['/b/notes/'])
})

test('the picture that defaults give every page is no cover, and is told once', async () => {
  const config = 'defaults:\n  - scope: { path: "" }\n    values: { image: /og.png }\n'
  const { texts, losses } = await importFiles({ '_config.yml': config, '_posts/2019-05-02-a.md': post('Words.\n') })
  expect(Object.values(texts).join()).not.toContain('cover')
  expect(losses).toContain('1 picture: not imported: the picture that "defaults" gives every page is that of the site')
})

test.each([
  ['2019-05-03 00:30:00 +0900', 'Asia/Seoul', '/2019/05/03/notes/'],
  ['2019-05-02 20:00:00 +0000', 'Asia/Seoul', '/2019/05/03/notes/'],
  // Without an offset YAML takes it for UTC; without seconds it is a text, which Jekyll reads in the zone of the blog.
  ['2019-05-02 20:00:00', 'Asia/Seoul', '/2019/05/03/notes/'],
  ['2019-05-02 20:00', 'Asia/Seoul', '/2019/05/02/notes/'],
  ['2019-05-03 01:00:00 +0900', '', '/2019/05/02/notes/'],
  ['2019-5-4', '', '/2019/05/04/notes/'],
])('the day of %s in "%s" makes %s', async (date, zone, alias) => {
  const config = `permalink: pretty\n${zone && `timezone: ${zone}\n`}`
  expect(await aliasesOf(config, { lines: `date: ${date}\n` })).toEqual([alias])
})

test('categories: those of folders first, those of a text between spaces, and the folder of collections is none', async () => {
  const config = 'permalink: /:categories/:title/\ncollections_dir: written\n'
  const around = { folder: 'written/ja/', lines: 'categories: News Old\n' }
  expect(await aliasesOf(config, around)).toEqual(['/ja/news/old/notes/'])
})

test('a collection that is asked for becomes posts, with its own pattern', async () => {
  const files = {
    '_config.yml': 'permalink: pretty\ncollections:\n  news:\n    output: true\n',
    '_news/2020-01-02-hall.md': post('Words.\n'),
    '_news/door.md': post('Words.\n', 'date: 2020-02-03\n'),
  }
  const { texts, problems } = await importFiles(files, { collections: ['news'] })
  expect([Object.keys(texts), problems]).toEqual([['posts/door/en.md', 'posts/hall/en.md'], ''])
  expect(texts['posts/door/en.md']).toContain('"/news/door/"')
  expect(texts['posts/hall/en.md']).toContain('"/news/2020-01-02-hall/"')
})

test('a blog of Hexo, whose posts have their day in the front matter', async () => {
  const { texts } = await importFiles({
    '_config.yml': 'permalink: :year/:month/:day/:title/\n',
    'source/_posts/hello-hall.md': post('Words.\n', 'date: 2019-05-02 10:00:00\n'),
  })
  expect(texts['posts/hello-hall/en.md']).toContain('"/2019/05/02/hello-hall/"')
})
