import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { site } from '../../../site.config'
import { formats } from '../../check/fields/formats'
import { isSlug } from '../../check/files/name-forms'
import { type InEach, inEach, say, type ToolLanguage } from '../../report/message'
import { quantity } from '../../report/problem'
import { shownPath } from '../../report/shown-path'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { listEvents } from './find-event'
import { type Programme, recordsOf } from './programme'
import { readCalendar } from './read-calendar'
import { isPretalx, readPretalx } from './read-pretalx'
import { isSessionize, readSessionize } from './read-sessionize'
import { type ProgrammeOptions, type ProgrammeReport, writeProgramme } from './write-programme'

/** Why a file is not imported, in words for the person who tries. */
export class NotImported extends Error {
  constructor(readonly reason: InEach) {
    super(reason.en)
  }
}

/** Whether a path is that of a programme, by its ending. */
export function isProgrammeFile(file: string): boolean {
  return /\.(?:json|ics)$/i.test(file)
}

/**
 * Brings a programme into a content folder: a schedule of pretalx or frab, what Sessionize answers with, a calendar, or a playlist
 * as yt-dlp writes it. Throws `NotImported` for anything else, and where nothing says which event it is of.
 */
export async function importProgramme(
  file: string,
  into: string,
  options: ProgrammeOptions,
): Promise<ProgrammeReport[]> {
  if (options.event !== undefined && !isSlug(options.event)) throw new NotImported(noFolderName(options.event))
  const bytes = await readFile(file, 'utf8').catch(() => undefined)
  if (bytes === undefined)
    throw new NotImported({ en: `${file} is no file that can be read`, ko: `${file}: 읽을 수 있는 파일이 아닙니다` })
  const text = bytes.replace(/^\uFEFF/, '')
  const zone = await zoneOfEvent(into, options.event)
  const programmes = readProgrammes(text, path.basename(file), zone)
  if (options.event && programmes.length > 1) throw new NotImported(oneEvent(programmes.length))
  const reports: ProgrammeReport[] = []
  for (const programme of programmes) {
    try {
      reports.push(await writeProgramme(programme, into, options))
    } catch (error) {
      const missing = error instanceof Error && /^(?:date|title)$/.test(error.message) ? error.message : undefined
      if (!missing) throw error
      throw new NotImported(noEvent(programme.title || path.basename(file), missing))
    }
  }
  return reports
}

function readProgrammes(text: string, name: string, zone: string): Programme[] {
  if (/^BEGIN:VCALENDAR/i.test(text.trim())) {
    try {
      return readCalendar(text, zone)
    } catch (error) {
      throw new NotImported(notRead(name, error))
    }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new NotImported(notRead(name, error))
  }
  if (isPretalx(json)) return [readPretalx(json)]
  if (isPlaylist(json)) return [readPlaylist(json)]
  if (isSessionize(json)) return [readSessionize(json, zone)]
  throw new NotImported(unknownFormat(name))
}

async function zoneOfEvent(into: string, slug: string | undefined): Promise<string> {
  const event = slug ? (await listEvents(into)).find((each) => each.slug === slug) : undefined
  return textsOf(event?.fields.timeZone)[0] ?? site.timeZone
}

/** What became of the programmes of a file, for the person who imports. */
export function formatProgrammes(reports: ProgrammeReport[], language: ToolLanguage): string {
  const list = (files: string[], words: InEach) => files.map((file) => `${shownPath(file)}\n  ${words[language]}`)
  const notes = reports.flatMap((report) => report.notes.map((note) => `- ${say(note, language)}`))
  return [
    ...reports.flatMap((report) => [
      ...list(report.written, outcome.written),
      ...list(report.completed, completedBy(report.sessions.added, report.sessions.filled)),
      ...list(report.unchanged, outcome.unchanged),
    ]),
    ...(notes.length > 0 ? [`\n${outcome.notKept[language]}\n${[...new Set(notes)].join('\n')}`] : []),
  ].join('\n')
}

const outcome = {
  written: { en: 'written', ko: '새로 썼습니다' },
  unchanged: { en: 'has all of it already', ko: '이미 모두 들어 있습니다' },
  notKept: { en: 'Not kept, or left as it is:', ko: '옮기지 않았거나 그대로 둔 것:' },
} satisfies Record<string, InEach>

function completedBy(added: number, filled: number): InEach {
  return {
    en: `${quantity(added, 'session')} added, ${quantity(filled, 'field')} filled in; no word that was there was changed`,
    ko: `순서 ${added}개와 필드 ${filled}개를 더했습니다. 있던 글은 바꾸지 않았습니다`,
  }
}

function oneEvent(amount: number): InEach {
  return {
    en: `the calendar has ${amount} events and --event names one; leave --event out`,
    ko: `캘린더에 행사가 ${amount}개인데 --event는 하나만 가리킵니다. --event를 빼고 실행하세요`,
  }
}

function noEvent(name: string, missing: string): InEach {
  const what = { date: { en: 'day', ko: '날짜' }, title: { en: 'name', ko: '이름' } }[missing] ?? {
    en: missing,
    ko: missing,
  }
  return {
    en: `${name} states no ${what.en}, and no event of content/events is called so\nwrite: --event <folder of the event in content/events>`,
    ko: `${name}: ${what.ko}이(가) 없고, content/events에 그런 이름의 행사도 없습니다\n쓸 내용: --event <content/events에 있는 행사의 폴더>`,
  }
}

function noFolderName(event: string): InEach {
  return {
    en: `found --event ${event}; expected the name of a folder in content/events: lower-case letters a to z and digits, joined by hyphens`,
    ko: `지금: --event ${event} → 필요: content/events에 있는 폴더 이름. 영어 소문자와 숫자를 붙임표로 이어 적습니다`,
  }
}

function notRead(name: string, error: unknown): InEach {
  const message = error instanceof Error ? error.message : String(error)
  return inEach((language) =>
    language === 'ko' ? `${name}: 읽을 수 없습니다. ${message}` : `${name} cannot be read: ${message}`,
  )
}

function unknownFormat(name: string): InEach {
  const known = 'pretalx, frab (schedule.json) · Sessionize · yt-dlp --flat-playlist -J · .ics'
  return {
    en: `${name} is none of the programmes known here: ${known}`,
    ko: `${name}: 여기서 읽을 수 있는 프로그램이 아닙니다. 읽을 수 있는 것: ${known}`,
  }
}

/** Whether JSON is a playlist as `yt-dlp --flat-playlist -J` writes it. */
function isPlaylist(json: unknown): json is Record<string, unknown> {
  return isRecord(json) && Array.isArray(json.entries) && (json._type === 'playlist' || typeof json.title === 'string')
}

/** The films of a playlist as sessions. Private and deleted ones have no title, and are left out. */
function readPlaylist(playlist: Record<string, unknown>): Programme {
  const entries = recordsOf(playlist.entries)
  const sessions = entries.flatMap((entry) => {
    const [id = ''] = textsOf(entry.id)
    const [title = ''] = textsOf(entry.title)
    if (!formats.youtube.fits(id) || !title || /^\[(?:private|deleted) video\]$/i.test(title)) return []
    return [{ title, speakers: [], youtubeId: id }]
  })
  const [list] = textsOf(playlist.id)
  const missing = entries.length - sessions.length
  return {
    title: textsOf(playlist.title)[0] ?? '',
    ...{ sessions, isRecordings: true, notKept: missing > 0 ? [notPublic(missing)] : [] },
    playlist:
      textsOf(playlist.webpage_url).find(formats.url.fits) ?? (list && `https://www.youtube.com/playlist?list=${list}`),
  }
}

function notPublic(films: number): InEach {
  return {
    en: `${quantity(films, 'film')} of the playlist private or deleted`,
    ko: `영상 ${films}개는 비공개이거나 지워졌습니다`,
  }
}
