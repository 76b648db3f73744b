import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentId, pageIds } from './page-ids'

const listSources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))

test('no page gives a part of it an id that is not declared', () => {
  const literal = /(?<![\w-])(?:id|htmlFor|aria-(?:labelledby|describedby|controls))=["'][\w-]+/g
  expect(['app', 'components'].flatMap(listSources).flatMap((source) => source.match(literal) ?? [])).toEqual([])
})

test('no script does', () => {
  const ids = listSources('browser').flatMap((source) =>
    [...source.matchAll(/(?<![\w-])id(?:: |\s*=\s*)'([\w-]+)'/g)].map(([, id = '']) => id),
  )
  expect(ids).toContain(pageIds.searchHits)
  expect(ids.filter((id) => contentId(id) === id)).toEqual([])
})

test('content has none of the ids of the pages', () => {
  for (const id of [...Object.values(pageIds), 'fn-1', 'fnref-1-2', 'photo-03', 'search-hits-1-1']) {
    expect(contentId(id)).toBe(`content-${id}`)
  }
  expect(['mains', 'photo', 'photos', 'album', '마치며'].map(contentId)).toEqual([
    'mains',
    'photo',
    'photos',
    'album',
    '마치며',
  ])
})
