import { spellingKey } from '../spelling'
import { titleKey } from '../talk-heading'
import type { Siblings } from './document'
import { listHeadingNames } from './heading-names'
import { type Problem, quote } from './problem'
import { placeOf, problemAt } from './source'

/** Headings of posts that are those of a talk above once more, as after pasting a section twice: the talk would stand there twice. */
export function checkRepeatedTalks({ kind, files }: Siblings): Problem[] {
  if (kind !== 'posts') return []
  return files.flatMap(({ source, bodyStart = source.text.length }) => {
    const body = source.text.slice(bodyStart)
    if (!repeatsTitle(body)) return []
    const first = new Map<string, number>()
    const told = new Set<number>()
    return listHeadingNames(body).flatMap(({ text, title, offset }) => {
      const start = source.text.lastIndexOf('\n', bodyStart + offset - 1) + 1
      const key = `${spellingKey(text)} ${titleKey(title)}`
      const above = first.get(key)
      first.set(key, above ?? start)
      if (title === '' || above === undefined || above === start || told.has(start)) return []
      told.add(start)
      const { line, column } = placeOf(source.text, above)
      const heading = quote(
        source.text
          .slice(start)
          .split('\n', 1)[0]
          ?.replace(/^\s*#+\s*/, '') ?? '',
      )
      const where = `${source.file}:${line}:${column}`
      return problemAt(source, start, {
        found: {
          en: `the talk ${heading} a second time (first: ${where})`,
          ko: `두 번 나온 발표 ${heading} (처음: ${where})`,
        },
        expected: { en: 'each talk once', ko: '발표마다 한 번' },
        mend: {
          en: 'put both texts below one heading, or correct the name or the title',
          ko: '글을 한 제목 아래에 모으거나, 이름이나 제목을 고치세요',
        },
      })
    })
  })
}

/** Whether two headings end with the same words: names in headings take long to find, and hardly any text repeats one. */
function repeatsTitle(body: string): boolean {
  const titles =
    body.match(/^ {0,3}##[ \t].*$/gm)?.map((line) => titleKey(line.replace(/\{:.*$|^.*[|｜]|^\s*##/g, ''))) ?? []
  return new Set(titles).size < titles.length
}
