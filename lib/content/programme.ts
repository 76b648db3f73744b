import type { Element } from 'hast'
import type { Session } from '#content'
import { dayIn } from '../clock/days'
import { readTalkHeading } from '../markdown/headings'
import { treeOf } from '../markdown/html-tree'
import { readStageName } from '../markdown/name-list'
import { address } from '../site/addresses'
import { type Days, oneDay } from '../site/dates'
import { findText, type Language, languages, type Text, textIn } from '../site/languages'
import { isNumbered, sessionIds } from '../site/sessions'
import { youtubeAddress } from '../site/youtube'
import { documents, type Link, listLinks, stated } from './documents'
import { peopleOnStage, personNamed, type StagePerson } from './people'

type SessionKind = NonNullable<Session['kind']>
type MaterialState = 'public' | 'pending' | 'private' | 'not_recorded' | 'limited' | 'unknown'

/** A recording, slides or code: where it is, or why it cannot be seen. */
export interface Material {
  kind: 'video' | 'slides' | 'code'
  state: MaterialState
  url?: string
  /** Of a video: the 11 characters that YouTube names it with. */
  youtubeId?: string
  /** The second at which it begins in its film. */
  start?: number
  note?: Text
}

/**
 * An item of an event's programme, for a page in one language. It is of the day it starts on at the venue; where that is not
 * stated, of those of its event.
 */
export interface Talk extends Days {
  /** The number within the programme, from 1; openings, panels and the like have none. */
  order?: number
  kind: SessionKind
  /** Unique within the event; the section of the talk on the event's page has it as id. */
  id: string
  /** Its own page. */
  address: string
  title: Text
  /** The title in every language it was announced in. */
  titles: string[]
  /** Everybody on the stage, the moderators of a panel behind those who discuss. */
  speakers: StagePerson[]
  affiliation?: Text
  abstract?: Text
  starts?: string
  minutes?: number
  /** The video of what was held always, because a reader looks for it; slides and code when something is known of them. */
  materials: Material[]
  links: Link[]
}

/** A session with its hours. */
export type TimedTalk = Talk & Required<Pick<Talk, 'starts' | 'minutes'>>

/** The event that a programme belongs to. */
interface Occasion extends Days {
  slug: string
  timeZone: string
  /** Whether it is known to have taken place, so that a reader may look for recordings. */
  isHeld: boolean
}

/** The programme of an event in the order of the day, numbered. */
export function listTalks(event: Occasion, sessions: Session[], language: Language): Talk[] {
  let order = 0
  const ids = sessionIds(sessions)
  return sessions.map((session, index) => {
    const kind = session.kind ?? 'talk'
    const id = ids[index] ?? ''
    const titles = languages.flatMap((each) => session.title[each] ?? [])
    return {
      ...(isNumbered(kind) && { order: ++order }),
      kind,
      id,
      address: address.talk(language, event.slug, id),
      title: titleOf(session, event, sessions, language),
      titles,
      speakers: speakersOf(session, language),
      affiliation: findText(session.affiliation, language),
      abstract: findText(session.abstract, language),
      ...daysOf(session, event),
      starts: session.starts,
      minutes: session.minutes,
      materials: listMaterials(session, event, language),
      links: listLinks(session.links),
    }
  })
}

/**
 * As it was announced in the page's language, else as a recap in that language calls the only talk of its speakers, else as it
 * was announced at all.
 */
function titleOf(session: Session, { slug }: Occasion, sessions: Session[], language: Language): Text {
  const announced = textIn(session.title, language)
  if (announced.language === language) return announced
  const ids = speakersOf(session, language).map(({ id }) => id)
  const theirs = sessions.filter((each) => speakersOf(each, language).some(({ id }) => ids.includes(id)))
  const text = theirs.length === 1 ? findRecapTitle(slug, ids, language) : undefined
  return text ? { text, language } : announced
}

function speakersOf({ speakers = [], moderators = [] }: Session, language: Language): StagePerson[] {
  const named = Array.from(speakers, readStageName)
  const leading = [...named.filter(({ isModerator }) => isModerator), ...Array.from(moderators, readStageName)]
  return peopleOnStage(
    named.map(({ name }) => name),
    leading.map(({ name }) => name),
    language,
  )
}

function daysOf({ starts }: Session, { day, lastDay, timeZone }: Occasion): Days {
  return starts ? oneDay(dayIn(new Date(starts), timeZone)) : { day, lastDay }
}

function listMaterials(session: Session, { isHeld }: Occasion, language: Language): Material[] {
  const { kind, video, slides, code } = session
  const url = video?.youtubeId && youtubeAddress(video.youtubeId, video.start)
  const isPanel = kind === 'panel' || kind === 'networking'
  const materials: Material[] = []
  if (video || (isHeld && !isPanel)) {
    materials.push({
      kind: 'video',
      state: video?.state ?? (url ? 'public' : 'unknown'),
      url,
      youtubeId: video?.youtubeId,
      start: video?.start,
      note: findText(video?.note, language),
    })
  }
  for (const [what, material] of [
    ['slides', slides],
    ['code', code],
  ] as const) {
    if (material) {
      const state = material.state ?? (material.url ? 'public' : 'unknown')
      materials.push({ kind: what, state, url: material.url, note: findText(material.note, language) })
    }
  }
  return materials
}

/** What the heading of a recap calls a talk, and whose talk it is, by the ids of the speakers. */
interface RecapTitle {
  title: string
  speakers: string[]
}

const known = new Map<string, RecapTitle[]>()

/**
 * What a recap in a language calls the talk of an event that nobody announced in that language: the heading that names the same
 * speakers, given by their ids, and no other talk does. Undefined where no recap is written in it.
 */
export function findRecapTitle(event: string, speakers: readonly string[], language: Language): string | undefined {
  const key = `${language} ${event}`
  const titles = known.get(key) ?? listRecapTitles(event, language)
  known.set(key, titles)
  const found = titles.filter(
    ({ speakers: named }) => named.length === speakers.length && speakers.every((id) => named.includes(id)),
  )
  return found.length === 1 ? found[0]?.title : undefined
}

function listRecapTitles(event: string, language: Language): RecapTitle[] {
  return documents.posts.flatMap((post) => {
    const html = stated(post, 'event') === event ? post.files[language]?.body.html : undefined
    if (html === undefined) return []
    const headings = treeOf(html).children.filter(
      (node): node is Element => node.type === 'element' && node.tagName === 'h2',
    )
    return headings.map((heading) => {
      const { title, speakers } = readTalkHeading(heading)
      return { title, speakers: speakers.map((name) => personNamed(name, language).id) }
    })
  })
}
