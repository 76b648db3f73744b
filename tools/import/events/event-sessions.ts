import { momentAt } from '../../../lib/clock/wall-clock'
import { readYoutubeAddress } from '../../../lib/site/youtube'
import { formats, proposalFor } from '../../check/fields/formats'
import { yamlList, yamlText } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import type { NoteField } from '../field-lines'
import { withValue } from '../text/words'
import { affiliationOf, readSpeakers } from './event-people'

/** The names of fields in which events of blogs state their talks. */
export const sessionFields = {
  speakers: ['speakers', 'speaker', 'panelists', 'panellists', 'presenters', 'presenter', 'talks_by'],
  moderators: ['moderators', 'moderator'],
  video: 'youtube_id youtube youtube_url video video_id video_url recording recording_url vod'.split(' '),
  slides: ['slides', 'slides_url', 'slide', 'slide_url', 'presentation', 'deck'],
  code: ['code', 'code_url', 'repo', 'repository', 'github'],
  abstract: ['abstract', 'description', 'excerpt', 'summary', 'subtitle'],
  list: ['sessions', 'talks', 'programme', 'program', 'schedule', 'presentations'],
}

interface SessionContext {
  localized(text: string): string
  /** The day of the event and the zone of its clocks, for talks that state a time alone. */
  day: string
  timeZone: string | undefined
  /** The title of the event, for a talk that is all there was. */
  title: string
}

/** The sessions of an event as lines of front matter: those it lists, else one of its own title where it states speakers or a recording. */
export function sessionLines(fields: Record<string, unknown>, context: SessionContext, note: NoteField): string[] {
  const listed = sessionFields.list.find((key) => Array.isArray(fields[key]) && fields[key].some(isRecord))
  const list = listed && Array.isArray(fields[listed]) ? fields[listed] : []
  const own = sessionLine({ ...fields, title: context.title, time: undefined, starts: undefined }, context, note)
  const sessions = listed
    ? list.flatMap((each: unknown) => {
        const session = isRecord(each) ? each : { title: textsOf(each)[0] }
        return sessionLine(session, context, (_, reason) => note(listed, reason))
      })
    : own.length > 1
      ? own
      : []
  return sessions.length > 0 ? ['sessions:', ...sessions] : []
}

/** One session; of one that states nothing but its title, only this. */
function sessionLine(session: Record<string, unknown>, context: SessionContext, note: NoteField): string[] {
  const first = (names: string[]) => names.find((name) => textsOf(session[name]).length > 0)
  const key = first(sessionFields.speakers)
  const { speakers, notKept } = readSpeakers(key && session[key])
  const leadingKey = first(sessionFields.moderators)
  const leading = readSpeakers(leadingKey && session[leadingKey])
  for (const reason of [...notKept, ...leading.notKept]) note(key ?? leadingKey ?? 'speakers', reason)
  const title = textsOf(session.title ?? session.name)[0] ?? speakers.map(({ name }) => name).join(', ')
  if (!title) return []
  const affiliation = affiliationOf(speakers)
  const video = videoOf(session, first(sessionFields.video), note)
  const materials = [
    ...materialOf(session, 'slides', first(sessionFields.slides), note),
    ...materialOf(session, 'code', first(sessionFields.code), note),
  ]
  const details = [
    ...(speakers.length > 0 ? [`    speakers: ${yamlList(speakers.map(({ name }) => name))}`] : []),
    ...(leading.speakers.length > 0 ? [`    moderators: ${yamlList(leading.speakers.map(({ name }) => name))}`] : []),
    ...(affiliation ? [`    affiliation: ${context.localized(affiliation)}`] : []),
  ]
  const about = first(sessionFields.abstract)
  const abstract = about && textsOf(session[about])[0]?.replace(/\s+/g, ' ')
  const isTalk = details.length + video.length + materials.length > 0 || title !== context.title
  if (abstract && !isTalk) note(about, withValue(noAbstract, abstract))
  return [
    `  - title: ${context.localized(title)}`,
    ...details,
    ...(abstract && isTalk ? [`    abstract: ${context.localized(abstract)}`] : []),
    ...startOf(session, context),
    ...video,
    ...materials,
  ]
}

function startOf(session: Record<string, unknown>, { day, timeZone }: SessionContext): string[] {
  const text = textsOf(session.starts ?? session.start ?? session.time)[0] ?? ''
  const [time] = /^\d{1,2}:\d{2}(?=$|\s*[-–~])/.exec(text) ?? []
  const moment = time && timeZone ? momentAt(day, time.padStart(5, '0'), timeZone) : proposalFor('moment', text)
  return moment && formats.moment.fits(moment) ? [`    starts: ${JSON.stringify(moment)}`] : []
}

function videoOf(session: Record<string, unknown>, key: string | undefined, note: NoteField): string[] {
  if (!key) return []
  const value = session[key]
  const [text = ''] = textsOf(isRecord(value) ? (value.url ?? value.id) : value)
  const id = formats.youtube.fits(text) ? text : proposalFor('youtube', text)
  const { start } = readYoutubeAddress(text) ?? {}
  if (id) return ['    video:', `      youtubeId: ${yamlText(id)}`, ...(start ? [`      start: ${start}`] : [])]
  // An address elsewhere becomes one of the links of the event.
  if (!formats.url.fits(text)) note(key, withValue(noVideo, text))
  return []
}

function materialOf(
  session: Record<string, unknown>,
  name: string,
  key: string | undefined,
  note: NoteField,
): string[] {
  if (!key) return []
  const [text = ''] = textsOf(session[key])
  if (formats.url.fits(text)) return [`    ${name}:`, `      url: ${JSON.stringify(text)}`]
  note(key, withValue(noAddress, text))
  return []
}

const noAbstract: InEach = {
  en: 'not kept: an event is introduced by its text',
  ko: '옮기지 않았습니다. 행사는 본문으로 소개합니다',
}
const noVideo: InEach = { en: 'not kept: no video of YouTube', ko: '옮기지 않았습니다. YouTube 영상이 아닙니다' }
const noAddress: InEach = { en: 'not kept: no whole address', ko: '옮기지 않았습니다. 온전한 주소가 아닙니다' }
