import type { InEach } from '../../report/message'
import { readAuthorNames } from '../author-names'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { withValue } from '../text/words'

/** Who speaks, and what each belongs to. */
interface Speaker {
  name: string
  affiliation: string | undefined
}

const pronouns = /^(?:she|he|they|xe|ze|any)\b(?:\s*[/,]\s*\p{L}+)*$/iu

/** The speakers in a value of front matter, and what of it is not kept. */
export function readSpeakers(value: unknown): { speakers: Speaker[]; notKept: InEach[] } {
  const notKept: InEach[] = []
  const entries: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  const speakers = entries.flatMap((entry): Speaker[] => {
    if (isRecord(entry)) return speakerIn(entry, notKept)
    const [text = ''] = textsOf(entry)
    if (Array.isArray(value)) return textSpeaker(text, notKept)
    return text.split('\n').flatMap((line) => {
      // One text is a list of names, unless what stands behind the names is marked off.
      if (/\s[/|–—-]\s/.test(line) || !isListOfNames(line)) return textSpeaker(line, notKept)
      return readAuthorNames(line).names.map((name) => bracketed(name))
    })
  })
  return { speakers: speakers.filter(({ name }) => name !== ''), notKept }
}

/** Whether each part of a text has the form of a whole name: `Ada Kim, Acme` is one name and a firm. */
function isListOfNames(text: string): boolean {
  return readAuthorNames(text).names.every((name) => /\S\s+\S/.test(name) || /^\p{Script=Hangul}{2,4}$/u.test(name))
}

function textSpeaker(text: string, notKept: InEach[]): Speaker[] {
  const between = /\s[/|–—-]\s/.test(text) ? /\s+[/|–—-]\s+/ : /\s*,\s+(?![^(]*\))/
  const [first = '', ...rest] = text.split(between).map((part) => part.trim())
  const spoken = rest.filter((part) => pronouns.test(part))
  if (spoken.length > 0) notKept.push(withValue(noPronouns, spoken.join(', ')))
  const others = rest.filter((part) => part && !pronouns.test(part))
  const { name, affiliation } = bracketed(first)
  return [{ name, affiliation: [affiliation, ...others].filter(Boolean).join(', ') || undefined }]
}

/** `Ada Kim (Acme)` as a name and what stands in brackets behind it; a name in two scripts stays as it is. */
function bracketed(text: string): Speaker {
  const [, name = text, inside] = /^(.*\S)\s+\(([^()]+)\)$/.exec(text) ?? []
  const isSpelling = inside !== undefined && /\p{Script=Hangul}/u.test(name) !== /\p{Script=Hangul}/u.test(inside)
  if (!inside || isSpelling || pronouns.test(inside)) return { name: isSpelling ? text : name, affiliation: undefined }
  return { name, affiliation: inside }
}

const belongsTo = ['role', 'title', 'position', 'affiliation', 'company', 'organization', 'organisation', 'org']

function speakerIn(entry: Record<string, unknown>, notKept: InEach[]): Speaker[] {
  const [name = ''] = textsOf(entry.name ?? entry.speaker ?? entry.title)
  const parts = belongsTo
    .filter((key) => entry.name !== undefined || key !== 'title')
    .flatMap((key) => textsOf(entry[key]))
  const others = Object.entries(entry).filter(
    ([key]) => key !== 'name' && key !== 'speaker' && !belongsTo.includes(key),
  )
  if (others.length > 0) notKept.push(withValue(onlyNames, Object.fromEntries(others)))
  return name ? [{ name, affiliation: parts.join(', ') || undefined }] : []
}

/** What the speakers of one session belong to, as one text; with their names where they differ. */
export function affiliationOf(speakers: Speaker[]): string | undefined {
  const known = speakers.filter(({ affiliation }) => affiliation)
  const different = new Set(known.map(({ affiliation }) => affiliation))
  if (different.size === 0) return undefined
  if (different.size === 1 && known.length === speakers.length) return known[0]?.affiliation
  return known.map(({ name, affiliation }) => `${name}: ${affiliation}`).join(' · ')
}

const noPronouns: InEach = { en: 'pronouns have no field here', ko: '대명사를 적는 필드가 없습니다' }
const onlyNames: InEach = {
  en: 'only names and what speakers belong to are kept; the rest stands in a file of content/people',
  ko: '이름과 소속만 남겼습니다. 나머지는 content/people 파일에 적습니다',
}
