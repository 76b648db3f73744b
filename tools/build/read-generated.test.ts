import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { PhotoManifest } from '../../lib/model/encoded-photo'
import { replaceFile } from '../../lib/site/disk-files'
import { writeManifest } from '../photos/variants'

const run = promisify(execFile)

test('the lists and the photographs are read once the build has said what it wants, which comes behind them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moim-read-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const at = (file: string) => join(folder, file)
  const show = 'console.log(JSON.stringify(require(process.argv[1])))'
  const reading = run(process.execPath, ['-e', show, resolve('tools/build/read-generated.cjs')], {
    cwd: folder,
    env: { ...process.env, WANTED_PAGES: at('wanted.json') },
  })
  const index =
    "import allPosts from './Post/_index.json' with { type: 'json' }\nimport allPeople from './Person/_index.json'\n"
  await replaceFile(at('.contentlayer/generated/index.mjs'), index)
  await replaceFile(at('.contentlayer/generated/Post/_index.json'), '[{"_id":"posts/a/ko.md"}]')
  await replaceFile(at('.contentlayer/generated/Person/_index.json'), '[]')
  const photos: PhotoManifest = { 'posts/a/photos/1.jpg': { width: 3, height: 2, tone: 'sage', variants: [] } }
  await writeManifest(at('.moim/photos.mjs'), photos)
  await replaceFile(at('wanted.json'), 'null')
  const { stdout } = await reading
  expect(JSON.parse(stdout)).toEqual({ allPosts: [{ _id: 'posts/a/ko.md' }], allPeople: [], photos })
})
