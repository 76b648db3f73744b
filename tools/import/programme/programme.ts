import type { InEach } from '../../report/message'

/** The programme of one event, as another tool exports it. */
export interface Programme {
  title: string
  /** YYYY-MM-DD, where it takes place; nothing where the export says no day. */
  date: string | undefined
  /** The last day of an event of several days, YYYY-MM-DD, or its last moment. */
  ends: string | undefined
  /** RFC 3339. */
  starts: string | undefined
  /** IANA name. */
  timeZone: string | undefined
  website: string | undefined
  /** The address of its recordings. */
  playlist: string | undefined
  venue: string | undefined
  organizers: string[]
  isCancelled: boolean
  /** What introduces the event, as Markdown. */
  body: string
  sessions: ProgrammeSession[]
  /** Films of an event whose sessions are known already: they complete what is there, and make a programme only where there is none. */
  isRecordings: boolean
  /** Whether an event of the same name on another day is another one. */
  isOnDay: boolean
  people: ProgrammePerson[]
  /** What has no place here, by the names in the export. */
  notKept: InEach[]
}

/** One item of a programme. */
export interface ProgrammeSession {
  title: string
  kind: 'talk' | 'keynote' | 'opening' | 'panel' | 'workshop' | 'networking'
  speakers: string[]
  affiliation: string | undefined
  abstract: string | undefined
  /** RFC 3339. */
  starts: string | undefined
  minutes: number | undefined
  youtubeId: string | undefined
  slides: string | undefined
  links: string[]
}

/** What an export says of somebody who speaks. */
export interface ProgrammePerson {
  name: string
  links: string[]
  /** As Markdown. */
  biography: string
}

/** A programme of which nothing is known but its title. */
export function emptyProgramme(title: string): Programme {
  return {
    title,
    ...{
      date: undefined,
      ends: undefined,
      starts: undefined,
      timeZone: undefined,
      website: undefined,
      playlist: undefined,
      venue: undefined,
    },
    ...{
      organizers: [],
      isCancelled: false,
      body: '',
      sessions: [],
      isRecordings: false,
      isOnDay: false,
      people: [],
      notKept: [],
    },
  }
}

/** A session of which nothing is known but its title. */
export function emptySession(title: string): ProgrammeSession {
  return {
    title,
    kind: 'talk',
    ...{ speakers: [], affiliation: undefined, abstract: undefined, starts: undefined, minutes: undefined },
    ...{ youtubeId: undefined, slides: undefined, links: [] },
  }
}

/** The kind of a session by the word that an export has for it, in either language. */
export function kindOf(word: string): ProgrammeSession['kind'] {
  if (/keynote|기조/i.test(word)) return 'keynote'
  if (/workshop|tutorial|hands-?on|워크숍|워크샵|실습/i.test(word)) return 'workshop'
  if (/panel|패널/i.test(word)) return 'panel'
  if (/opening|welcome|여는|오프닝/i.test(word)) return 'opening'
  return /break|lunch|dinner|coffee|network|party|registration|social|점심|휴식|쉬는|저녁|교류|네트워킹|등록/i.test(
    word,
  )
    ? 'networking'
    : 'talk'
}
