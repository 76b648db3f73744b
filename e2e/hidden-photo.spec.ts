import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { photoHash } from '../tools/photos/encode'
import { fixture } from './fixture/fixture'

const photos = path.join(fixture.content, 'posts/spring-recap/photos')

/** Every file of the finished site by its path, as the characters its bytes are. */
async function readSite(): Promise<Map<string, string>> {
  const entries = await readdir(fixture.after, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, string]> => {
        const file = path.join(entry.parentPath, entry.name)
        return [path.relative(fixture.after, file), await readFile(file, 'utf8')]
      }),
    ),
  )
}

/** The files whose path or text has a word in it, written as it is or as an address writes it. */
function tracesOf(word: string, site: Map<string, string>): string[] {
  const forms = [word, encodeURIComponent(word)]
  return [...site].flatMap(([file, text]) =>
    forms.some((form) => file.includes(form) || text.includes(form)) ? file : [],
  )
}

const hashOf = async (file: string) => photoHash(await readFile(path.join(photos, file)))

test('nothing of a hidden photograph is left in the finished site', async () => {
  const site = await readSite()
  const said = [
    ...['withdrawn', 'profile that was', '물러난', '쉬는 시간의 한 분', 'during the break', '다른 사진가'],
    ...['내려 달라고', '2026-05-02'],
  ]
  for (const word of [...said, await hashOf('withdrawn-portrait.jpg')]) {
    expect(tracesOf(word, site), word).toEqual([])
  }
})

test('a photograph beside it is everywhere it belongs', async () => {
  const site = await readSite()
  const shown = tracesOf(await hashOf('sky-hall.jpg'), site)
  expect(shown).toEqual(
    expect.arrayContaining([
      'ko/gallery/index.html',
      'ko/gallery/spring-recap/index.html',
      'en/gallery/spring-recap/sky-hall/index.html',
      'ko/blog/2026/spring-recap/index.html',
      'ko/blog/2026/spring-recap/index.md',
      'ko/speakers/hana-kim/index.html',
      'ko/feed.xml',
    ]),
  )
  expect(tracesOf('강당이 가득 찼습니다', site)).toContain('ko/gallery/spring-recap/index.html')
})

test('the album as one file has the photographs that can be seen, in their order', async () => {
  const html = await readFile(path.join(fixture.after, 'ko/gallery/spring-recap/index.html'), 'utf8')
  const [, address = ''] = /<a [^>]*href="([^"]+\.zip)"[^>]*>사진 1장 내려받기 \([^)]+\)</.exec(html) ?? []
  const bytes = await readFile(path.join(fixture.after, address))
  const [[name, photo] = [], ...others] = Object.entries(unzipSync(bytes))
  expect(name).toBe('001-sky-hall.jpg')
  const published = await readFile(path.join(fixture.after, `photos/${await hashOf('sky-hall.jpg')}-96.jpg`))
  expect(published.equals(photo ?? Buffer.alloc(0))).toBe(true)
  expect(others).toEqual([])
})
