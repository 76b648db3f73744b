import type { EventPart, EventStatus } from './event'
import type { Language } from './language'
import type { MaterialState, SessionKind } from './talk'
import { en } from './words/en'
import { ko } from './words/ko'

type Count = (n: number) => string

/** Everything the site itself says. Both languages have to say all of it, or the site does not compile. */
export interface Words {
  languageName: string
  skipToContent: string
  mainNavigation: string
  home: string
  blog: string
  events: string
  speakers: string
  gallery: string
  tags: string
  about: string
  inOtherLanguage: string
  otherLanguageHint: string
  theme: { label: string; light: string; dark: string; system: string }
  elsewhere: string
  editThisPage: string
  madeWith: string
  external: string
  writtenIn: Record<Language, string>
  count: Record<'talks' | 'photos' | 'posts' | 'events' | 'speakers' | 'people', Count>
  homePage: Record<
    | 'next'
    | 'noNext'
    | 'registrationSite'
    | 'last'
    | 'latestRecap'
    | 'readRecap'
    | 'recordings'
    | 'allEvents'
    | 'allPosts'
    | 'allAlbums'
    | 'groups',
    string
  >
  postPage: Record<
    | 'programme'
    | 'by'
    | 'missing'
    | 'readInOther'
    | 'panel'
    | 'closing'
    | 'album'
    | 'event'
    | 'newer'
    | 'older'
    | 'tags'
    | 'facts'
    | 'day'
    | 'venue'
    | 'contents',
    string
  >
  blogPage: Record<'description' | 'newer' | 'older' | 'pagination' | 'empty', string> & {
    page: (page: number, last: number) => string
  }
  eventPage: Record<
    | 'description'
    | 'upcoming'
    | 'noUpcoming'
    | 'past'
    | 'empty'
    | 'day'
    | 'time'
    | 'venue'
    | 'map'
    | 'theme'
    | 'scale'
    | 'attendance'
    | 'groups'
    | 'projects'
    | 'website'
    | 'playlist'
    | 'registration'
    | 'register'
    | 'registrationClosed'
    | 'selection'
    | 'recording'
    | 'programme'
    | 'noProgramme'
    | 'recaps'
    | 'album'
    | 'links'
    | 'sources'
    | 'unconfirmed'
    | 'statusUnconfirmed',
    string
  > & {
    registrationCloses: (moment: string) => string
    verified: (day: string) => string
    status: Record<EventStatus, string>
    recordingState: Record<'recorded' | 'limited' | 'not_recorded' | 'private', string>
    parts: Record<EventPart, string>
  }
  talk: {
    kind: Record<SessionKind, string>
    material: Record<'video' | 'slides' | 'code', string>
    materialName: Record<'video' | 'slides' | 'code', string>
    state: Record<MaterialState, string>
    minutes: Count
    onYoutube: string
  }
  linkKind: Record<'blog' | 'github' | 'linkedin' | 'recap' | 'registration' | 'website' | 'other', string>
  speakerPage: Record<'description' | 'empty' | 'alsoKnownAs' | 'appearances' | 'recap' | 'links', string>
  galleryPage: Record<
    | 'description'
    | 'empty'
    | 'readPost'
    | 'back'
    | 'previous'
    | 'next'
    | 'credit'
    | 'talk'
    | 'close'
    | 'open'
    | 'navigation',
    string
  > & { position: (n: number, total: number) => string; photo: Count }
  tagPage: Record<'description' | 'empty', string> & { tagged: (tag: string) => string }
  notFound: Record<'title' | 'text', string>
  chooser: { title: string }
}

const dictionaries: Record<Language, Words> = { ko, en }

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
