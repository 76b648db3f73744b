import type {
  DataExports,
  Event,
  Group,
  Hidden,
  Link,
  ListedPhoto,
  LocalizedText,
  Material,
  Page,
  Person,
  PhotoList,
  Post,
  Project,
  Registration,
  Session,
  Source,
  Sponsor,
  Venue,
  Video,
} from '#content'
import type { Language } from './language'
import { htmlOf } from './markdown/html-fixture'

/** What a test states of a document or a part of one: everything but what Contentlayer adds. */
type Stated<Generated> = Omit<Generated, '_id' | '_raw' | 'type' | 'body'>

function origin(path: string) {
  const [sourceFileName = ''] = path.split('/').slice(-1)
  const sourceFileDir = path.slice(0, -sourceFileName.length - 1)
  const contentType = path.endsWith('.md') ? ('markdown' as const) : ('data' as const)
  const flattenedPath = path.replace(/\.[^.]+$/, '')
  return { _id: path, _raw: { sourceFilePath: path, sourceFileName, sourceFileDir, contentType, flattenedPath } }
}

function document(path: string, markdown: string) {
  const html = htmlOf(markdown, path.endsWith('/en.md') ? 'en' : 'ko')
  return { ...origin(path), body: { raw: markdown, html } }
}

const nested = origin('')

export function text(ko: string | undefined, en?: string): LocalizedText {
  return { ...nested, type: 'LocalizedText', ko, en }
}

export function video(stated: Stated<Video>): Video {
  return { ...nested, type: 'Video', ...stated }
}

export function material(stated: Stated<Material>): Material {
  return { ...nested, type: 'Material', ...stated }
}

export function link(stated: Stated<Link>): Link {
  return { ...nested, type: 'Link', ...stated }
}

export function venue(stated: Stated<Venue>): Venue {
  return { ...nested, type: 'Venue', ...stated }
}

export function sponsor(stated: Stated<Sponsor>): Sponsor {
  return { ...nested, type: 'Sponsor', ...stated }
}

export function source(stated: Stated<Source>): Source {
  return { ...nested, type: 'Source', ...stated }
}

export function registration(stated: Stated<Registration>): Registration {
  return { ...nested, type: 'Registration', ...stated }
}

export function listedPhoto(stated: Stated<ListedPhoto>): ListedPhoto {
  return { ...nested, type: 'ListedPhoto', ...stated }
}

export function hiddenPhoto(stated: Stated<Hidden>): Hidden {
  return { ...nested, type: 'Hidden', ...stated }
}

export function session(stated: Stated<Session>): Session {
  return { ...nested, type: 'Session', ...stated }
}

export function event(slug: string, stated: Stated<Event>, markdown = '', language: Language = 'ko'): Event {
  return { ...document(`events/${slug}/${language}.md`, markdown), type: 'Event', ...stated }
}

export function group(slug: string, stated: Stated<Group>): Group {
  return { ...document(`groups/${slug}/ko.md`, ''), type: 'Group', ...stated }
}

export function project(slug: string, stated: Stated<Project>): Project {
  return { ...document(`projects/${slug}/ko.md`, ''), type: 'Project', ...stated }
}

export function person(slug: string, stated: Stated<Person>): Person {
  return { ...document(`people/${slug}/ko.md`, ''), type: 'Person', ...stated }
}

export function page(path: string, stated: Stated<Page>, markdown: string): Page {
  return { ...document(`pages/${path}.md`, markdown), type: 'Page', ...stated }
}

export function post(path: string, stated: Stated<Post>, markdown = ''): Post {
  return { ...document(`posts/${path}.md`, markdown), type: 'Post', ...stated }
}

/** The list beside a document, whose folder is given: `posts/<slug>`. */
export function photoList(folder: string, stated: Stated<PhotoList>): PhotoList {
  return { ...origin(`${folder}/photos.yaml`), type: 'PhotoList', ...stated }
}

/** Generated data with these documents and nothing else. */
export function contentOf(documents: Partial<DataExports>): DataExports {
  return {
    ...{ allDocuments: [], allEvents: [], allGroups: [], allPages: [], allPeople: [], allPosts: [], allProjects: [] },
    ...{ allPhotoLists: [] },
    ...documents,
  }
}
