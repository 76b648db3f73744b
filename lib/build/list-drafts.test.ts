import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listDrafts } from './list-drafts'

test('a document is a draft when one of its languages says so in its front matter', async () => {
  const root = await mkdtemp(join(tmpdir(), 'moim-drafts-'))
  const files = {
    'posts/both/en.md': '---\ntitle: Both\n---\n',
    'posts/both/ko.md': '---\ntitle: 둘 다\ndraft: true\n---\n',
    'posts/public/ko.md': '---\ntitle: 공개\ndraft: false\n---\ndraft: true\n',
    'posts/public/photos.yaml': 'credit: 모임\n',
    'pages/about/ko.md': '---\n---\n\n---\ndraft: true\n---\n',
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  expect(await listDrafts(root, Object.keys(files))).toEqual(['posts/both'])
  await rm(root, { recursive: true })
})
