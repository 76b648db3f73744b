import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultLanguage } from '../../lib/site/languages'
import { newDraft } from './draft'
import { readDraftFile, writeDraftFile } from './draft-file'
import { photoName } from './write-files'

const text = '---\ntitle: Recap\n---\n\nBody.\n'
const fileOf = (name: string, entries: Record<string, string>) =>
  new File(
    [new Uint8Array(zipSync(Object.fromEntries(Object.entries(entries).map(([at, each]) => [at, strToU8(each)]))))],
    name,
  )

test('a draft comes back from its zip', async () => {
  const photo = { name: '01.jpg', blob: new Blob(['jpeg']), alt: '', caption: '' }
  const draft = { ...newDraft('posts', defaultLanguage, text), slug: 'spring-recap', photos: [photo] }
  const zip = new File([await writeDraftFile(draft)], 'draft.zip')
  const read = await readDraftFile(zip)
  expect(read).toMatchObject({ text, kind: 'posts', slug: 'spring-recap', language: defaultLanguage })
  expect(await read?.photos[0]?.blob.text()).toBe('jpeg')
})

test('a text alone', async () => {
  expect(await readDraftFile(new File([text], `${defaultLanguage}.md`))).toEqual({
    text,
    photos: [],
    language: defaultLanguage,
  })
  expect(await readDraftFile(new File(['x'], 'a.pdf'))).toBeUndefined()
})

test('a zip with paths that lead elsewhere is no draft, and of its photographs only those beside the text are taken', async () => {
  const lang = defaultLanguage
  expect(await readDraftFile(fileOf('a.zip', { '../../etc/passwd': 'x' }))).toBeUndefined()
  expect(await readDraftFile(fileOf('a.zip', { [`content/posts/../${lang}.md`]: text }))).toBeUndefined()
  expect(await readDraftFile(fileOf('a.zip', { [`content/pages/about/${lang}.md`]: text }))).toBeUndefined()
  const read = await readDraftFile(
    fileOf('a.zip', {
      [`content/posts/a/${lang}.md`]: text,
      'content/posts/a/photos/01.jpg': 'x',
      'content/posts/a/photos/x.svg': 'x',
      'content/posts/b/photos/02.jpg': 'x',
    }),
  )
  expect(read?.photos.map(({ name }) => name)).toEqual(['01.jpg'])
})

test('a photograph gets a name that an address can have', () => {
  expect(photoName('IMG_0001.HEIC', [])).toBe('img_0001.jpg')
  expect(photoName('발표 사진.png', ['balpyo-sajin.jpg'])).toBe('balpyo-sajin-2.jpg')
  expect(photoName('!!!.jpg', [])).toBe('photo.jpg')
})
