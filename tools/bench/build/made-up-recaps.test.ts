import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkContent } from '../../check/check-content'
import { writeRecaps } from './made-up-recaps'

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

test('made-up recaps pass the check, in the languages in turn, and a number always gives the same', async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moim-recaps-'))
  const sources = { sentences: { ko: ['처음 만난 날이었습니다.'], en: ['It was the first day.'] }, photographs: [] }
  const files = await writeRecaps(folder, 4, sources)
  expect(files).toEqual([0, 1, 2, 3].map((place) => `posts/recap-0000${place}/${place % 2 ? 'en' : 'ko'}.md`))
  expect((await checkContent(folder)).problems).toEqual([])

  const read = () => Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  const first = await read()
  expect(first[1]?.match(/^## /gm)).toHaveLength(7)
  await writeRecaps(folder, 4, sources)
  expect(await read()).toEqual(first)
})
