import { spellingKey } from '../spelling'
import { titleKey } from '../talk-heading'
import type { Siblings } from './document'
import { listHeadingNames } from './heading-names'
import { type Problem, quote } from './problem'
import { placeOf, problemAt } from './source'

/**
 * Sections of posts that are those of a talk above once more, as after pasting one twice: the talk would stand there twice. A
 * speaker who says something else below the same heading, as on the second day of an event, is right.
 */
export function checkRepeatedTalks({ kind, files }: Siblings): Problem[] {
  if (kind !== 'posts') return []
  return files.flatMap(({ source, bodyStart = source.text.length }) => {
    const body = source.text.slice(bodyStart)
    if (!repeatsTitle(body)) return []
    const first = new Map<string, { at: number; times: number }>()
    const told = new Set<number>()
    return listHeadingNames(body).flatMap(({ text: name, title, offset }) => {
      const start = source.text.lastIndexOf('\n', bodyStart + offset - 1) + 1
      const key = `${spellingKey(name)} ${titleKey(title)}\n${sectionBelow(source.text, start)}`
      const { at, times } = first.get(key) ?? { at: start, times: 0 }
      first.set(key, { at, times: times + 1 })
      if (title === '' || at === start || told.has(start)) return []
      told.add(start)
      const { line, column } = placeOf(source.text, at)
      const heading = quote(
        source.text
          .slice(start)
          .split('\n', 1)[0]
          ?.replace(/^\s*#+\s*/, '') ?? '',
      )
      const where = `${source.file}:${line}:${column}`
      return problemAt(source, start, {
        found:
          times > 1
            ? {
                en: `the talk ${heading} once more (first: ${where})`,
                ko: `다시 나온 발표 ${heading} (처음: ${where})`,
              }
            : {
                en: `the talk ${heading} a second time (first: ${where})`,
                ko: `두 번 나온 발표 ${heading} (처음: ${where})`,
              },
        expected: { en: 'each talk once', ko: '발표마다 한 번' },
        mend: {
          en: 'remove this section, or correct its heading and its text',
          ko: '이 부분을 지우거나, 제목과 글을 고치세요',
        },
      })
    })
  })
}

/** What stands below the heading at an offset, as one key for texts that differ only in white space and the like. */
function sectionBelow(text: string, start: number): string {
  const lineEnd = text.indexOf('\n', start)
  if (lineEnd === -1) return ''
  const next = /^ {0,3}##?[ \t]/gm
  next.lastIndex = lineEnd
  return titleKey(text.slice(lineEnd, next.exec(text)?.index))
}

/** Whether two headings end with the same words: names in headings take long to find, and hardly any text repeats one. */
function repeatsTitle(body: string): boolean {
  const titles =
    body.match(/^ {0,3}##?[ \t].*$/gm)?.map((line) => titleKey(line.replace(/\{:.*$|^.*[|｜]|^\s*##?/g, ''))) ?? []
  return new Set(titles).size < titles.length
}
