import type { TalkFacet } from './address'
import type { Language } from './language'
import type { KindEntry } from './reference'
import type { MaterialState, SessionKind } from './talk'
import { en } from './words/en'
import type { CalendarWords, EventPageWords } from './words/event'
import { ko } from './words/ko'
import type { SearchWords } from './words/search'

type Count = (n: number) => string

/** Everything the site itself says. Both languages have to say all of it, or the site does not compile. */
export interface Words {
  languageName: string
  skipToContent: string
  mainNavigation: string
  home: string
  blog: string
  events: string
  talks: string
  speakers: string
  groups: string
  projects: string
  gallery: string
  tags: string
  about: string
  inOtherLanguage: string
  theme: { label: string; light: string; dark: string; system: string }
  elsewhere: string
  editThisPage: string
  madeWith: string
  table: string
  external: string
  writtenIn: Record<Language, string>
  count: Record<'talks' | 'photos' | 'posts' | 'events' | 'speakers' | 'people', Count>
  homePage: Record<
    | 'next'
    | 'noNext'
    | 'registrationSite'
    | 'last'
    | 'latestRecap'
    | 'recordings'
    | 'allEvents'
    | 'allPosts'
    | 'allTalks'
    | 'allAlbums'
    | 'groups'
    | 'about',
    string
  > & { record: (since: string, counts: string) => string }
  postPage: Record<
    | 'draft'
    | 'programme'
    | 'by'
    | 'source'
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
  > & { cover: (title: string) => string }
  blogPage: Record<'description' | 'newer' | 'older' | 'pagination' | 'empty', string> & {
    page: (page: number, last: number) => string
  }
  eventPage: EventPageWords
  calendar: CalendarWords
  talk: {
    kind: Record<SessionKind, string>
    material: Record<'video' | 'slides' | 'code', string>
    materialName: Record<'video' | 'slides' | 'code', string>
    state: Record<MaterialState, string>
    minutes: Count
    playHere: string
    play: (title: string) => string
    watchOnYoutube: string
    loadsFromYoutube: string
  }
  talksPage: Record<
    'description' | 'empty' | 'filters' | 'all' | 'year' | 'group' | 'speaker' | 'with' | 'none',
    string
  > & {
    withMaterial: Record<'video' | 'slides' | 'code', string>
    of: Record<TalkFacet, (value: string) => string>
  }
  talkPage: Record<'at' | 'fromRecap' | 'readRecap' | 'photos' | 'previous' | 'next' | 'neighbours', string>
  groupPage: Record<
    'description' | 'empty' | 'programs' | 'otherEvents' | 'events' | 'noEvents' | 'recaps' | 'talks' | 'projects',
    string
  >
  projectPage: Record<'description' | 'empty' | 'site' | 'repository' | 'madeBy' | 'events', string>
  linkKind: Record<'blog' | 'github' | 'linkedin' | 'recap' | 'registration' | 'website' | 'other', string>
  speakerPage: Record<'description' | 'empty' | 'alsoKnownAs' | 'appearances' | 'recap' | 'links' | 'photos', string>
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
    | 'zoomIn'
    | 'zoomOut'
    | 'play'
    | 'pause'
    | 'playing'
    | 'paused'
    | 'keep'
    | 'navigation'
    | 'index'
    | 'people'
    | 'otherAlbums'
    | 'seeAlbum'
    | 'takenAt'
    | 'license',
    string
  > & {
    position: (n: number, total: number) => string
    photo: Count
    download: (photos: number, size: string) => string
    pages: Record<'pagination' | 'newer' | 'older', string>
  }
  search: SearchWords
  referencePage: Record<'title' | 'description' | 'tools' | 'contents' | 'oneOf', string> & {
    kinds: Record<KindEntry['kind'], string>
    presence: Record<'always' | 'once', string>
    fieldsOf: (kind: string) => string
  }
  tagPage: Record<'description' | 'empty', string> & { tagged: (tag: string) => string }
  feed: Record<'subscribe', string> &
    Record<'ofTag' | 'talksBy' | 'ofSpeaker' | 'newsOf' | 'ofGroup', (name: string) => string>
  notFound: Record<'title' | 'text', string>
  chooser: { title: string }
}

const dictionaries: Record<Language, Words> = { ko, en }

/** What the site says in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
