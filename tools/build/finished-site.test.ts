import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nextMomentOf } from '../../lib/clock/event-phase'
import { listEvents } from '../../lib/content/events'
import { findFinished, keepFinished, nameInputs } from './finished-site'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moim-finished-'))
  await mkdir(at().output)
  await writeFile(path.join(at().output, 'index.html'), 'a')
})
afterEach(() => rm(folder, { recursive: true }))

const at = () => ({
  finished: path.join(folder, 'finished.json'),
  generated: path.join(folder, 'generated'),
  output: path.join(folder, 'out'),
  photoManifest: path.join(folder, 'photos.mjs'),
})
const hour = 60 * 60 * 1000
const day = new Date('2020-02-03T05:00:00Z')
const find = (moment: Date, inputs = 'inputs') => findFinished(inputs, moment, at())

test('a site is as it was while its inputs, its files and its day are the same', async () => {
  expect(await find(day)).toBeUndefined()
  await writeFile(at().finished, '{"inputs":"those of other code"}')
  expect(await find(day)).toBeUndefined()
  await keepFinished('inputs', day, 'sealed 1 page', at())
  expect(await find(new Date(day.getTime() + hour))).toBe('sealed 1 page')
  expect(await find(day, 'others')).toBeUndefined()
  expect(await find(new Date(day.getTime() - hour))).toBeUndefined()
  expect(await find(new Date(day.getTime() + 24 * hour))).toBeUndefined()
  await writeFile(path.join(at().output, 'index.html'), 'ab')
  expect(await find(day)).toBeUndefined()
})

test('nor has anything that an event states begun or ended since', async () => {
  const [first = 0] = listEvents('ko')
    .flatMap((event) => nextMomentOf(event, day) ?? [])
    .sort((a, b) => a - b)
  await keepFinished('inputs', new Date(first - 2), '', at())
  expect(await find(new Date(first - 1))).toBe('')
  expect(await find(new Date(first))).toBeUndefined()
})

test('what decides about a site: the words of the command, and a moment that is stated', () => {
  const name = nameInputs([], {})
  expect(nameInputs([], { PATH: '/bin' })).toBe(name)
  for (const other of [nameInputs(['--compress'], {}), nameInputs([], { NOW: '2026-01-01T00:00:00Z' })])
    expect(other).not.toBe(name)
})
