import { expect, test } from 'vitest'
import { type ChangedPage, comparePages, formatChanges, linesAtMost } from './changed-pages'

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
