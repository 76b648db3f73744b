import { isNode } from 'yaml'
import { dayIn } from '../../lib/clock/days'
import type { Kind } from '../../lib/model/field'
import { type KnownTexts, knownTextsAddress } from '../../lib/site/fetched-files'
import { findText, type Language } from '../../lib/site/languages'
import { site } from '../../site.config'
import {
  joinSiblings,
  judgeDocument,
  listStatements,
  type ReadDocument,
  type Siblings,
} from '../../tools/check/fields/document'
import { freeNames } from '../../tools/check/files/free-names'
import { type AlbumPlace, type DocumentPlace, sortPlaces } from '../../tools/check/files/places'
import { judgeDecoded, languageOfText } from '../../tools/check/files/text'
import { judgeContent } from '../../tools/check/judge-content'
import { listNamedPeople } from '../../tools/check/people/named-people'
import { judgePhotoList } from '../../tools/check/photographs/albums'
import { type Notice, type Problem, shownPlace } from '../../tools/report/problem'

/** Files that are not in the content folder yet, or not as they are there: texts by path, and the paths of photographs. */
interface NewFiles {
  texts: Record<string, string>
  photos: string[]
}

/** What the check finds in new files, and what they make it find elsewhere. */
interface Findings {
  problems: Problem[]
  notices: Notice[]
}

/** An event of the site that a recap can look back on. */
interface KnownEvent {
  slug: string
  title: string
  date: string
}

/** A site as somebody who writes for it has to know it. */
export interface KnownSite {
  judge: (files: NewFiles) => Findings
  /** The latest first. */
  events: KnownEvent[]
  people: string[]
  tags: string[]
  /** The folders of documents of a kind. */
  slugsOf: (kind: Kind) => string[]
  /** Whether there is a text at a path of the content folder. */
  has: (path: string) => boolean
  /** What an event states of its programme. */
  sessionsOf: (event: string) => unknown
}

/** How problems name the content folder. */
const folder = 'content'

/** Asks the site what it knows. Throws where it cannot be had. */
export async function fetchKnownSite(language: Language): Promise<KnownSite> {
  const response = await fetch(knownTextsAddress)
  if (!response.ok) throw new Error(`${knownTextsAddress}: ${response.status}`)
  return knownSite(await response.json(), language)
}

/** Reads what a site knows once, so that a text can be judged again and again as somebody writes it. */
function knownSite(known: KnownTexts, language: Language): KnownSite {
  const read = new Map(Object.entries(known.texts).map(([path, text]) => [path, readText(path, text)]))
  const photos = Object.entries(known.photos).flatMap(([at, names]) => names.map((name) => `${at}/photos/${name}`))
  const judgeAll = ({ texts, photos: own }: NewFiles): Findings => {
    const all = new Map([
      ...read,
      ...Object.entries(texts).map(([path, text]) => [path, readText(path, text)] as const),
    ])
    const places = sortPlaces(
      [...all.keys(), ...new Set([...photos, ...own])].map((path) => ({ path, size: 0 })),
      ({ path }) => languageOfText(texts[path] ?? ''),
    )
    const documents = places.places.filter((place): place is DocumentPlace => place.is === 'document')
    const lists = places.places.filter((place): place is AlbumPlace => place.is === 'photo list')
    return judgeContent({
      ...{ folder, ...places, publicFiles: known.publicFiles, isSame: () => false },
      claim: freeNames([...all.keys(), ...photos, ...own]),
      texts: documents.flatMap(({ file }) => all.get(file.path) ?? []),
      lists: lists.map((place) => judgePhotoList(place, judgeText(place.file.path, texts[place.file.path] ?? ''))),
    })
  }
  // Of the other texts only an outline is known, so that they have mistakes which they do not have in the folder.
  const before = judgeAll({ texts: {}, photos: [] })
  const usual = { problems: keysOf(before.problems), notices: keysOf(before.notices) }
  const all = joinSiblings(
    [...read.values()].flatMap((each) => each?.document ?? []),
    dayIn(new Date(), site.timeZone),
  )
  return {
    judge(files) {
      const paths = [...Object.keys(files.texts), ...files.photos]
      const own = new Set(
        paths.flatMap((path) => [path, path.split('/').slice(0, 2).join('/')]).map((path) => shownPlace(folder, path)),
      )
      const isOwn = ({ file }: { file: string }) => own.has(file)
      const after = judgeAll(files)
      return {
        problems: after.problems.filter((each) => isOwn(each) || !usual.problems.has(keyOf(each))),
        notices: after.notices.filter((each) => isOwn(each) || !usual.notices.has(keyOf(each))),
      }
    },
    events: listEvents(all, language),
    people: listPeople(all, language),
    tags: [
      ...new Set(all.flatMap((each) => listStatements(each, 'tags').flatMap(({ node }) => textsOf(node)))),
    ].toSorted(),
    slugsOf: (kind) => all.filter((each) => each.kind === kind).map(({ slug }) => slug),
    has: (path) => read.has(path),
    sessionsOf: (event) =>
      factOf(
        all.find(({ kind, slug }) => kind === 'events' && slug === event),
        'sessions',
      ),
  }
}

/** A document, judged by itself; nothing for a file that is none. */
function readText(path: string, text: string): ReadDocument | undefined {
  const [place] = sortPlaces([{ path, size: 0 }], () => languageOfText(text)).places
  return place?.is === 'document' ? judgeDocument(place, judgeText(path, text)) : undefined
}

function judgeText(path: string, text: string) {
  return judgeDecoded({ file: shownPlace(folder, path), text })
}

function keyOf({
  file,
  line,
  column,
  path,
  found,
}: Pick<Problem, 'file' | 'line' | 'column' | 'path' | 'found'>): string {
  return JSON.stringify([file, line, column, path, found])
}

function keysOf(entries: (Problem | Notice)[]): ReadonlySet<string> {
  return new Set(entries.map(keyOf))
}

function listEvents(all: Siblings[], language: Language): KnownEvent[] {
  const events = all.filter(({ kind }) => kind === 'events')
  const known = events.map((event) => {
    const title = factOf(event, 'title')
    const texts = typeof title === 'object' && title !== null ? title : {}
    return {
      slug: event.slug,
      title: findText(texts, language)?.text ?? event.slug,
      date: String(factOf(event, 'date') ?? ''),
    }
  })
  return known.toSorted((a, b) => (a.date < b.date ? 1 : -1))
}

function listPeople(all: Siblings[], language: Language): string[] {
  const names = listNamedPeople(all).map(({ file, spellings }) => {
    const name = factOf(file, 'name')
    const texts = typeof name === 'object' && name !== null ? name : {}
    return findText(texts, language)?.text ?? spellings[0]?.text ?? ''
  })
  return [...new Set(names.filter(Boolean))].toSorted((a, b) => a.localeCompare(b, language))
}

function factOf(document: Siblings | undefined, name: string): unknown {
  const node = document && listStatements(document, name)[0]?.node
  return isNode(node) ? node.toJSON() : node
}

function textsOf(node: unknown): string[] {
  const value: unknown = isNode(node) ? node.toJSON() : node
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
