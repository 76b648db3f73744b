import { titleKey } from '../../../lib/markdown/headings'
import { spellingKey } from '../../../lib/site/slug'
import { type FileText, formatPlace, type Problem, problemAt, quote } from '../../report/problem'
import { listHeadingLines } from '../body/talk-headings'
import { listStatements, type Siblings } from '../fields/document'
import type { NamedPerson } from '../people/named-people'

/**
 * Sections of posts that are those of a talk above once more, as after pasting one twice: the talk would stand there twice. A
 * speaker who says something else below the same heading, as on the second day of an event, is right.
 */
export function checkRepeatedTalks({ kind, files }: Siblings): Problem[] {
  if (kind !== 'posts') return []
  return files.flatMap(({ source, bodyStart = source.text.length, headingNames }) => {
    const body = source.text.slice(bodyStart)
    if (!repeatsTitle(body)) return []
    const first = new Map<string, { at: number; times: number }>()
    const reported = new Set<number>()
    return headingNames.flatMap(({ text: name, title, key: titled, offset }) => {
      const start = source.text.lastIndexOf('\n', bodyStart + offset - 1) + 1
      const key = `${spellingKey(name)} ${titled}\n${sectionBelow(source.text, start)}`
      const { at, times } = first.get(key) ?? { at: start, times: 0 }
      first.set(key, { at, times: times + 1 })
      if (title === '' || at === start || reported.has(start)) return []
      reported.add(start)
      const heading = quote(
        source.text
          .slice(start)
          .split('\n', 1)[0]
          ?.replace(/^\s*#+\s*/, '') ?? '',
      )
      const where = formatPlace(source, at)
      return problemAt(source, start, {
        found: {
          en: `the talk ${heading} ${times > 1 ? 'once more' : 'a second time'} (first: ${where})`,
          ko: `${times > 1 ? '다시' : '두 번'} 나온 발표 ${heading} (처음: ${where})`,
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

const number = /^(?:(?:\d\uFE0F?\u20E3)+|\u{1F51F}|\d{1,3}[.)])/u
// Digits behind a full stop are a version: 3.0.
const gluedNumber = /^\d{1,3}[.)](?=[^\s\d])/
const politeness = /\s*(?:님|씨)(?:의?\s*(?:발표|세션|강연))?$/
const dash = /^(.{1,80}?)(?:\s+[-–—/~]+\s+|\s*[:：]\s+)(\S.*)$/
// Longer than any heading that people read.
const longestHeading = 1000

/** Headings of posts that would be talks, had they been written as `1. Name | Title`. `people` are all that the content names. */
export function checkNearTalks(all: Siblings[], people: NamedPerson[]): Problem[] {
  // A name that only a heading states may be a title in the place of a name.
  const stated = people.flatMap(({ spellings }) => spellings.filter(({ inHeading }) => !inHeading))
  const names = new Set(stated.map(({ text }) => spellingKey(text)))
  return all.flatMap((post) => (post.kind === 'posts' ? checkPost(post, names) : []))
}

function checkPost(post: Siblings, names: ReadonlySet<string>): Problem[] {
  const isRecap = listStatements(post, 'event').length > 0
  return post.files.flatMap(({ source, bodyStart }) => {
    if (bodyStart === undefined) return []
    const sunk = isRecap ? listSunk(source, bodyStart, names) : []
    const near = listHeadingLines(source.text.slice(bodyStart)).flatMap(({ line, below, offset }) => {
      if (line.length > longestHeading || /\{:/.test(line) || /^\s*\{:.*speaker/.test(below)) return []
      const written = line
        .replace(/^\s*##?\s+/, '')
        .replace(/\s+#*\s*$/, '')
        .replace(/^(\*\*|__)(.*)\1$/, '$2')
      const proposed = propose(written, names, isRecap)
      if (proposed === undefined || proposed === written) return []
      const finding = {
        found: {
          en: `the heading ${quote(written)}, which names no speaker to the site`,
          ko: `사이트가 발표자를 알아보지 못하는 제목 ${quote(written)}`,
        },
        expected: {
          en: 'a number, the name, a bar and the title: 1. Name | Title',
          ko: '번호, 이름, 세로줄, 발표 제목: 1. 이름 | 제목',
        },
        mend: { en: `write: ## ${proposed}`, ko: `쓸 내용: ## ${proposed}` },
      }
      return problemAt(source, bodyStart + offset + line.indexOf('#'), finding)
    })
    return [...near, ...sunk]
  })
}

/** Numbered talks below level 2: without a word they would become a part of the talk above them. */
function listSunk(source: FileText, bodyStart: number, names: ReadonlySet<string>): Problem[] {
  return listHeadingLines(source.text.slice(bodyStart), true).flatMap(({ line, offset }) => {
    const [, marks = '', written = ''] = /^\s*(#+)\s+(.*?)\s*#*\s*$/.exec(line.slice(0, longestHeading)) ?? []
    const [order = ''] = number.exec(written) ?? []
    const [left = '', right = ''] = written
      .slice(order.length)
      .trim()
      .split(/\s*[|｜]\s*/)
    if (order === '' || right === '' || !isKnown(withoutPoliteness(left), names)) return []
    return problemAt(source, bodyStart + offset + line.indexOf('#'), {
      found: {
        en: `the heading ${quote(`${marks} ${written}`)}, which stands within the talk above it`,
        ko: `앞 발표의 일부가 되는 제목 ${quote(`${marks} ${written}`)}`,
      },
      expected: { en: 'two number signs, as before every talk', ko: '발표마다 그렇듯 # 두 개' },
      mend: { en: `write: ## ${written}`, ko: `쓸 내용: ## ${written}` },
    })
  })
}

function propose(heading: string, names: ReadonlySet<string>, isRecap: boolean): string | undefined {
  const [order = ''] = number.exec(heading) ?? []
  const isGlued = gluedNumber.test(heading)
  const rest = heading.slice(order.length).trim()
  const compose = (speakers: string, title: string) => `${order ? `${order} ` : ''}${speakers} | ${title}`
  const [left = '', right = '', ...more] = rest.split(/\s*[|｜]\s*/)
  if (right !== '') {
    const title = [right, ...more].join(' | ')
    if (isKnown(left, names)) return isGlued ? compose(left, title) : undefined
    const plain = withoutPoliteness(left)
    if (plain !== left && (isKnown(plain, names) || /^\p{Script=Hangul}{2,4}$/u.test(plain)))
      return compose(plain, title)
    const speakers = withoutPoliteness(right)
    if (more.length === 0 && isKnown(speakers, names)) return compose(speakers, left)
    return isGlued ? compose(left, title) : undefined
  }
  const [, before = '', behind = ''] = (isRecap && dash.exec(rest)) || []
  const speakers = withoutPoliteness(before)
  return isKnown(speakers, names) ? compose(speakers, behind) : undefined
}

function isKnown(text: string, names: ReadonlySet<string>): boolean {
  const parts = text.split(/\s*[,，、·&]\s*/).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => names.has(spellingKey(part)))
}

function withoutPoliteness(text: string): string {
  return text
    .split(/(\s*[,，、·&]\s*)/)
    .map((part) => part.replace(politeness, ''))
    .join('')
}
