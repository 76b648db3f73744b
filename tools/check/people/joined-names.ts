import { hasHalfBracket, splitNames, splitStageNames } from '../../../lib/markdown/name-list'
import { removeIt } from '../../report/mend'
import { type InEach, inEach } from '../../report/message'
import { type Notice, noticeAt, quote } from '../../report/problem'
import { yamlList } from '../front-matter/yaml'
import type { NamedPerson, NamePlace } from './named-people'

/**
 * Notices of names in fields that look like several, or like a part of one: `김하나, 이두리`, `Ada & Sol`, `and Ada Kim`, half of a
 * pair of brackets. Each becomes a person of the site as it is. A name that a file of `content/people` has is right.
 */
export function listJoinedNames(people: NamedPerson[]): Notice[] {
  const lists = groupByList(people.flatMap(({ places }) => places))
  const unknown = people.filter(({ file }) => !file).flatMap(({ places }) => places)
  return unknown.flatMap((place) => noticeOf(place, () => lists.get(listOf(place)) ?? []) ?? [])
}

/** The places by the list of names that each is in, in its order. */
function groupByList(places: NamePlace[]): ReadonlyMap<string, NamePlace[]> {
  const lists = new Map<string, NamePlace[]>()
  for (const place of places.toSorted((a, b) => a.offset - b.offset)) {
    if (place.path === undefined) continue
    const list = lists.get(listOf(place))
    if (list) list.push(place)
    else lists.set(listOf(place), [place])
  }
  return lists
}

function listOf({ source, path }: NamePlace): string {
  return `${source.file} ${listPath(path)}`
}

function listPath(path: string | undefined): string | undefined {
  return path?.replace(/\[\d+\]$/, '')
}

const title = '님|씨|교수|박사|대표|이사|팀장|선생|연구원|개발자|멘토|작가|변호사|Professor|Prof\\.|Dr\\.?'
const before = /^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.\s+(?=\S)|^Professor\s+(?=\S)/i
const behind = new RegExp(
  `(?<=^\\p{Script=Hangul}{3})님$|(?<=\\S)\\s+(?:${title})님?$|\\s*<[^<>\\s]+@[^<>\\s]+>$`,
  'iu',
)
const belonging = /^(\p{Script=Hangul}{2,4}|\p{Lu}[\p{L}'.]*(?:\s+\p{Lu}[\p{L}'.]*)+)\s+(?:[-–—|]\s+|@\s*)\S.*$/u
const nobody = /^(?:TB[ADC]|N\/A|미정|추후 ?(?:공개|공지)|未定|[?？]+)$/i

/** A name without marks of Markdown, titles, an address of mail and what somebody belongs to. */
function bareName(name: string): string {
  return name
    .replace(/^\[([^\]]+)\]\([^)]*\)$/, '$1')
    .replace(/^(\*\*|__|[*_`])(.+)\1$/, '$2')
    .replace(before, '')
    .replace(behind, '')
    .replace(belonging, '$1')
}

/** A name as a list may have it a second time: without what brackets behind it say. */
function plainName(name: string): string {
  return bareName(name).replace(/\s*[([（［][^()]*[)\]）］]$/, '')
}

function noticeOf(place: NamePlace, around: () => NamePlace[]): Notice | undefined {
  const { text, stated = text, path, source, offset, inHeading, isDoubtful } = place
  // The marks of bold text would be taken for those of a footnote.
  const names = splitNames(bareName(text)).map(bareName)
  if (hasHalfBracket(text)) {
    return noticeAt(source, offset, { path, found: foundOf(text, halfBracket), mend: wholeBracket })
  }
  if (isDoubtful) return noticeAt(source, offset, { found: foundOf(text, moderatorToo), mend: eachPart(text) })
  // A heading is read as a list already.
  if (inHeading) return undefined
  if (nobody.test(text.trim())) return noticeAt(source, offset, { path, found: foundOf(text, noName), mend: removeIt })
  if (names.length === 1 && names[0] === text) return twiceInList(place, around())
  const field = listPath(path)?.replace(/^.*\./, '') ?? 'speakers'
  const { moderators } = splitStageNames(stated)
  const parted = names.map((name) => (moderators.includes(name) ? `${name} (${moderatorIn(name)})` : name))
  const whole = around().flatMap((other) => (other.offset === offset ? parted : [other.stated ?? other.text]))
  const [last = '', first = '', more] = names
  const isTurned = !more && text.includes(',') && [first, last].every((name) => /^\p{Script=Latin}+$/u.test(name))
  if (isTurned)
    return noticeAt(source, offset, { path, found: foundOf(text, several), mend: turned(field, first, last) })
  const mend =
    names.length > 0 ? inEach((tool) => writeNames(tool, `${field}: ${yamlList([...new Set(whole)])}`)) : removeIt
  return noticeAt(source, offset, { path, found: foundOf(text, names.length > 1 ? several : partly), mend })
}

/** One person twice in a list, once with what brackets say. */
function twiceInList({ text, path, source, offset }: NamePlace, around: NamePlace[]): Notice | undefined {
  const plain = plainName(text)
  const other = around.find((each) => each.text !== text && plainName(each.text) === plain)
  if (!other || other.text.length > text.length || (other.text.length === text.length && other.offset > offset))
    return undefined
  const rest = around.filter((each) => each.offset !== offset)
  const field = listPath(path)?.replace(/^.*\./, '') ?? 'speakers'
  const line = `${field}: ${yamlList(rest.map(({ stated, text: own }) => stated ?? own))}`
  const found = {
    en: `${quote(text)} and ${quote(other.text)} in one list, which make two people`,
    ko: `한 목록에 함께 적혀 두 사람이 되는 ${quote(text)}, ${quote(other.text)}`,
  }
  return noticeAt(source, offset, {
    path,
    found,
    mend: { en: `for one person, write: ${line}`, ko: `한 사람이면 쓸 내용: ${line}` },
  })
}

function turned(field: string, first: string, last: string): InEach {
  const [one, two] = [`${field}: [${first} ${last}]`, `${field}: [${last}, ${first}]`]
  return {
    en: `for one person, write: ${one}\nfor two: ${two}`,
    ko: `한 사람이면 쓸 내용: ${one}\n두 사람이면: ${two}`,
  }
}

function foundOf(text: string, what: InEach): InEach {
  return inEach((tool) => (tool === 'ko' ? `${quote(text)}: ${what.ko}` : `${quote(text)}, ${what.en}`))
}

function writeNames(tool: string, line: string): string {
  return tool === 'ko'
    ? `쓸 내용: ${line}\n또는, 이것이 한 사람의 이름이면 content/people에 파일을 만드세요`
    : `write: ${line}\nor, where it is the name of one person, give them a file in content/people`
}

const moderatorToo: InEach = {
  en: 'which stands behind a moderator and is read as one of those who discuss',
  ko: '사회자 뒤에 있어 패널로 읽힙니다',
}

function moderatorIn(name: string): string {
  return /\p{Script=Hangul}/u.test(name) ? '사회' : 'moderator'
}

function eachPart(name: string): InEach {
  return {
    en: `for one moderator, write: Moderator: …; panelists: ${name}, …\nfor several, write behind each: ${name} (moderator)`,
    ko: `사회자가 한 사람이면 쓸 내용: 사회: …, 패널: ${name}, …\n여러 사람이면 이름마다: ${name} (사회)`,
  }
}

const several: InEach = {
  en: 'which reads as several names and makes one person',
  ko: '여러 사람의 이름으로 읽히는데 한 사람이 됩니다',
}
const noName: InEach = {
  en: "which is nobody's name and makes a page of a person",
  ko: '사람의 이름이 아닌데 인물 페이지가 됩니다',
}
const partly: InEach = { en: 'which has more than a name in it', ko: '이름이 아닌 것이 섞여 있습니다' }
const halfBracket: InEach = { en: 'with half of a pair of brackets', ko: '괄호가 한쪽만 있습니다' }
const wholeBracket: InEach = {
  en: 'write the whole name; a list that was cut at a comma within brackets is one name',
  ko: '이름 전체를 적으세요. 괄호 안의 쉼표에서 잘린 목록일 수 있습니다',
}
