import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listDrafts, listHidden } from './photographs'

describe('list drafts', () => {
  test('what one language says in its front matter keeps a document off the site: a draft, a day still to come', async () => {
    const root = await mkdtemp(join(tmpdir(), 'moim-drafts-'))
    const files = {
      'posts/both/en.md': '---\ntitle: Both\n---\n',
      'posts/both/ko.md': '---\ntitle: 둘 다\ndraft: true\n---\n',
      'posts/later/ko.md': '---\ntitle: 나중\ndate: 2099-01-01\n---\n',
      'events/later/ko.md': '---\ntitle: 모임\ndate: 2099-01-01\n---\n',
      'posts/public/ko.md': '---\ntitle: 공개\ndraft: false\n---\ndraft: true\n',
      'posts/public/photos.yaml': 'credit: 모임\n',
      'pages/about/ko.md': '---\n---\n\n---\ndraft: true\n---\n',
    }
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), text)
    }
    expect(await listDrafts(root, Object.keys(files))).toEqual(['posts/both', 'posts/later'])
    await rm(root, { recursive: true })
  })
})

describe('list hidden', () => {
  let root: string

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'moim-hidden-'))
  })
  afterEach(() => rm(root, { recursive: true }))

  async function place(files: Record<string, string>): Promise<string[]> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), text)
    }
    return Object.keys(files)
  }

  test('a photograph is hidden when the list beside its document says so', async () => {
    const files = await place({
      'posts/a/photos.yaml': `
photos:
  - { file: photos/1.jpg, alt: { en: Hall } }
  - { file: photos/2.jpg, hidden: { reason: asked for, since: 2026-01-02 } }
`,
      'events/b/photos.yaml': 'photos: [{ file: photos/1.jpg, hidden: { reason: asked for, since: 2026-01-02 } }]\n',
      'posts/c/photos.yaml': 'credit: Somebody\n',
      'posts/c/ko.md': '---\n---\n',
    })
    expect(await listHidden(root, files)).toEqual(['events/b/photos/1.jpg', 'posts/a/photos/2.jpg'])
  })
})
