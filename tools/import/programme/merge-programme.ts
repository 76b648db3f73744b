import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { titleKey } from '../../../lib/markdown/headings'
import type { InEach } from '../../report/message'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { applyEdits, type Edit } from '../text/passage'
import { titlesOf } from './find-event'
import type { Programme, ProgrammeSession } from './programme'
import { type FieldLines, sessionFields, sessionItem } from './programme'

/** A file with a programme in it that it did not have: the fields filled in, and what was left. */
interface MergedProgramme {
  source: string
  filled: number
  added: number
  notes: InEach[]
}

/**
 * Completes the file of an event with a programme: sessions it does not have, and of those it has the fields they leave out. No
 * word that is there is changed: where both say something, the file holds. `eventFields` are those of the event itself.
 */
export function mergeProgramme(source: string, programme: Programme, eventFields: FieldLines[]): MergedProgramme {
  const [, opening = '', yaml = ''] = /^(---[ \t]*\n)([\s\S]*?\n)(?:---)/.exec(source) ?? []
  const start = opening.length
  const document = parseDocument(yaml, { uniqueKeys: false })
  const root = document.contents
  if (!isMap(root)) return { source, filled: 0, added: 0, notes: [noFacts] }
  const edits: Edit[] = []
  const notes: InEach[] = []
  let filled = 0
  const missing = eventFields.filter(({ name }) => !root.has(name))
  filled += missing.length
  const list = root.get('sessions')
  const items: YAMLMap[] = isSeq(list) ? list.items.flatMap((item) => (isMap(item) ? [item] : [])) : []
  const known = items.map((item) => ({ item, fields: recordOf(item.toJS(document)) }))
  const taken = new Set<YAMLMap>()
  const fresh: ProgrammeSession[] = []
  for (const session of programme.sessions) {
    const match = findSession(
      session,
      known.filter(({ item }) => !taken.has(item)),
      programme.isRecordings === true,
    )
    if (!match) {
      if (programme.isRecordings && known.length > 0) notes.push(noSession(session.title))
      else fresh.push(session)
      continue
    }
    taken.add(match.item)
    const fields = sessionFields(session).filter(({ name }) =>
      programme.isRecordings ? name === 'video' : name !== 'title',
    )
    const gaps = fields.filter(({ name }) => !match.item.has(name) && !(name === 'kind'))
    for (const field of fields) noteDifference(field, match.fields, session, notes)
    if (gaps.length === 0) continue
    if (match.item.flow) {
      notes.push(onOneLine(session.title, gaps))
      continue
    }
    const { end, indent } = behind(match.item, yaml)
    edits.push({
      start: start + end,
      end: start + end,
      text: gaps.flatMap(({ lines }) => lines.map((line) => `${indent}${line}\n`)).join(''),
    })
    filled += gaps.length
  }
  const written = fresh.flatMap(sessionItem)
  if (written.length > 0 && isSeq(list) && items.length > 0 && !list.flow) {
    const last = items.at(-1)
    const { end, indent } = last ? behind(last, yaml) : { end: yaml.length, indent: '    ' }
    const shift = indent.slice(4)
    edits.push({ start: start + end, end: start + end, text: written.map((line) => `${shift}${line}\n`).join('') })
  } else if (written.length > 0 && list === undefined)
    missing.push({ name: 'sessions', lines: ['sessions:', ...written] })
  else if (written.length > 0) notes.push(listOnOneLine)
  if (missing.length > 0) {
    const end = start + yaml.length
    edits.push({
      start: end,
      end,
      text: missing
        .flatMap(({ lines }) => lines)
        .map((line) => `${line}\n`)
        .join(''),
    })
  }
  return { source: applyEdits(source, edits), filled, added: fresh.length, notes }
}

interface Known {
  item: YAMLMap
  fields: Record<string, unknown>
}

/** The session that an item of a programme is: the same film, the same title, or for a film the session whose title or only speaker it names. */
function findSession(session: ProgrammeSession, known: Known[], isRecording: boolean): Known | undefined {
  const own = known.find(({ fields }) => session.youtubeId !== undefined && videoOf(fields) === session.youtubeId)
  if (own) return own
  const key = titleKey(session.title)
  const same = known.find(({ fields }) => titlesOf(fields.title).some((title) => titleKey(title) === key))
  if (same) return same
  if (!isRecording) {
    // A title that was polished, at the moment it was announced for and by the same speakers.
    return known.find(({ fields }) => {
      const names = textsOf(fields.speakers)
      return (
        session.starts !== undefined &&
        fields.starts === session.starts &&
        names.length > 0 &&
        names.join() === session.speakers.join()
      )
    })
  }
  const named = known.filter(({ fields }) =>
    titlesOf(fields.title).some((title) => titleKey(title).length > 3 && key.includes(titleKey(title))),
  )
  const longest = named.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (longest) return longest
  const spoken = known.filter(({ fields }) =>
    textsOf(fields.speakers).some((name) => titleKey(name).length > 1 && key.includes(titleKey(name))),
  )
  return spoken.length === 1 ? spoken[0] : undefined
}

function lengthOf({ fields }: Known): number {
  return Math.max(...titlesOf(fields.title).map((title) => title.length))
}

function videoOf({ video }: Record<string, unknown>): string | undefined {
  return isRecord(video) ? textsOf(video.youtubeId)[0] : undefined
}

/** What the file and the programme say otherwise, of what can be told apart without reading. */
function noteDifference(
  { name }: FieldLines,
  fields: Record<string, unknown>,
  session: ProgrammeSession,
  notes: InEach[],
): void {
  const pairs: Record<string, [string | undefined, string | undefined]> = {
    starts: [textsOf(fields.starts)[0], session.starts],
    minutes: [textsOf(fields.minutes)[0], session.minutes?.toString()],
    video: [videoOf(fields), session.youtubeId],
    speakers: [textsOf(fields.speakers).join(', '), session.speakers.join(', ')],
  }
  const [there, here] = pairs[name] ?? []
  if (!there || !here || there === here) return
  if (name === 'starts' && Date.parse(there) === Date.parse(here)) return
  notes.push({
    en: `${session.title}: ${name} is ${there} in the file and ${here} in the programme; the file is left as it is`,
    ko: `${session.title}: ${name} 값이 파일에는 ${there}, 프로그램에는 ${here}입니다. 파일은 그대로 두었습니다`,
  })
}

/** The offset behind the last line of a map, and the white space before its keys. */
function behind(map: YAMLMap, yaml: string): { end: number; indent: string } {
  const last = (map.range?.[1] ?? 0) - 1
  const lineEnd = yaml.indexOf('\n', Math.max(0, trimmedEnd(yaml, last)))
  const key = (map.items[0] as Pair | undefined)?.key
  const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
  const column = at - (yaml.lastIndexOf('\n', at - 1) + 1)
  return { end: lineEnd === -1 ? yaml.length : lineEnd + 1, indent: ' '.repeat(column) }
}

function trimmedEnd(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text[end] ?? '')) end--
  return end
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

const noFacts: InEach = { en: 'states no fields', ko: '필드가 없습니다' }
const listOnOneLine: InEach = {
  en: 'sessions stands on one line; write each on lines of its own, and import again',
  ko: 'sessions가 한 줄로 적혀 있습니다. 한 순서씩 줄을 나누어 적은 다음 다시 가져오세요',
}

function noSession(title: string): InEach {
  return {
    en: `${title}: no session of the event is called so or has a speaker of that name; not kept`,
    ko: `${title}: 제목이나 발표자가 맞는 순서가 없어 옮기지 않았습니다`,
  }
}

function onOneLine(title: string, gaps: FieldLines[]): InEach {
  const names = gaps.map(({ name }) => name).join(', ')
  return {
    en: `${title}: its session stands on one line, and ${names} was not added`,
    ko: `${title}: 한 줄로 적힌 순서라서 ${names} 값을 더하지 않았습니다`,
  }
}
