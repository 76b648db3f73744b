import { readdir, readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withFolder } from '../check/content-fixture'
import { shownPath } from '../report/shown-path'
import { cleanFolder, summarise } from './clean-folder'

const picture = (artist?: string) => {
  const image = sharp({ create: { width: 90, height: 60, channels: 3, background: '#a52' } }).jpeg()
  return (artist ? image.withExif({ IFD0: { Artist: artist, Make: 'Phone' } }) : image).toBuffer()
}

test('each photograph that changed has a line, and a second run changes nothing', async () => {
  const files = {
    'a/photos/01.jpg': await picture('Jiho Kim'),
    'a/photos/02.jpg': await picture(),
    'a/photos/03.jpg': 'x',
  }
  await withFolder(files, async (folder) => {
    const lines: string[] = []
    const report = await cleanFolder(folder, [], ({ en, ko }) => lines.push(en, ko))
    expect(lines.map((line) => line.replace(shownPath(folder), 'content'))).toMatchInlineSnapshot(`
      [
        "content/a/photos/01.jpg: 90 × 60, 1 KB → 90 × 60, 1 KB; camera removed, EXIF removed, credit kept: Jiho Kim",
        "content/a/photos/01.jpg: 90 × 60, 1 KB → 90 × 60, 1 KB; 카메라 정보 지움, EXIF 지움, 저작자 표시 남김: Jiho Kim",
      ]
    `)
    const { en, ko } = summarise(report)
    expect(`${en}\n${ko}`.replaceAll(shownPath(folder), 'content')).toMatchInlineSnapshot(`
      "content/a/photos/03.jpg: left as it is, Input buffer contains unsupported image format
      3 photographs: 1 changed, 2 left as they were
      content/a/photos/03.jpg: 그대로 두었습니다. Input buffer contains unsupported image format
      사진 3장: 1장을 바꾸고, 2장은 그대로 두었습니다"
    `)
    const bytes = await readFile(path.join(folder, 'a/photos/01.jpg'))
    expect((await cleanFolder(folder, [], () => {})).changed).toBe(0)
    expect(await readFile(path.join(folder, 'a/photos/01.jpg'))).toEqual(bytes)
  })
})

test('a camera’s names become names that addresses can have, and none takes another’s', async () => {
  const bytes = await picture()
  const names = ['IMG_1.JPG', 'hall, before.jpg', '사진 2.jpeg', '사진.jpg', 'b.PNG', 'b.png']
  const files = Object.fromEntries(names.map((name) => [`a/photos/${name}`, bytes]))
  await withFolder(files, async (folder) => {
    const lines: string[] = []
    const report = await cleanFolder(folder, [], ({ en, ko }) => lines.push(en, ko))
    expect(report).toEqual({ photographs: 6, changed: 4, failed: [], located: [] })
    expect(lines.map((line) => line.replace(shownPath(folder), 'content'))).toMatchInlineSnapshot(`
      [
        "content/a/photos/IMG_1.JPG: renamed to IMG_1.jpg; write photos/IMG_1.jpg in the text",
        "content/a/photos/IMG_1.JPG: 이름을 바꿈: IMG_1.jpg. 글에 적을 경로: photos/IMG_1.jpg",
        "content/a/photos/hall, before.jpg: renamed to hall-before.jpg; write photos/hall-before.jpg in the text",
        "content/a/photos/hall, before.jpg: 이름을 바꿈: hall-before.jpg. 글에 적을 경로: photos/hall-before.jpg",
        "content/a/photos/사진 2.jpeg: renamed to sajin-2.jpeg; write photos/sajin-2.jpeg in the text",
        "content/a/photos/사진 2.jpeg: 이름을 바꿈: sajin-2.jpeg. 글에 적을 경로: photos/sajin-2.jpeg",
        "content/a/photos/사진.jpg: renamed to sajin.jpg; write photos/sajin.jpg in the text",
        "content/a/photos/사진.jpg: 이름을 바꿈: sajin.jpg. 글에 적을 경로: photos/sajin.jpg",
      ]
    `)
    expect((await readdir(path.join(folder, 'a/photos'))).toSorted()).toMatchInlineSnapshot(`
      [
        "IMG_1.jpg",
        "b.PNG",
        "b.png",
        "hall-before.jpg",
        "sajin-2.jpeg",
        "sajin.jpg",
      ]
    `)
  })
})

test('only what was asked for, and no link out of the folder', async () => {
  const bytes = await picture('Jiho Kim')
  await withFolder({ 'a/photos/01.jpg': bytes, 'b/photos/01.jpg': bytes }, async (folder) => {
    await symlink(path.join(folder, 'a/photos/01.jpg'), path.join(folder, 'b/photos/02.jpg'))
    const report = await cleanFolder(folder, [path.join(folder, 'b')], () => {})
    expect(report).toEqual({ photographs: 1, changed: 1, failed: [], located: [] })
    expect(await readFile(path.join(folder, 'a/photos/01.jpg'))).toEqual(bytes)
    await expect(cleanFolder(folder, ['/etc'], () => {})).rejects.toThrow('/etc holds no photograph of')
  })
})
