import { type Album, listAlbums } from '../../content/albums'
import { type Event, listEvents } from '../../content/events'
import type { Photo } from '../../content/photos'
import { listPosts, type Post } from '../../content/posts'
import { listSpeakers, type Speaker } from '../../content/speakers'
import { findTalkRecap, type TalkOfEvent } from '../../content/talks'
import { shareVariant } from '../../model/encoded-photo'
import { address, origin } from '../../site/addresses'
import { defaultLanguage, type Language, languages, type Text } from '../../site/languages'
import { hasPage, hasSchedule } from '../../site/sessions'
import { markdownAddress } from '../post-markdown'

/** The events of the site, newest first. `id` is the folder of the event, and never changes. */
export function eventRecords() {
  const posts = listPosts(defaultLanguage)
  const albums = listAlbums(defaultLanguage)
  return inAllLanguages(listEvents, ({ slug }) => slug).map((each) => {
    const [event] = each
    const { slug, day, lastDay, registration, venue } = event
    return {
      id: slug,
      url: addressesIn(each.map((one) => one.address)),
      title: textsIn(each.map((one) => one.title)),
      theme: event.theme,
      date: day,
      lastDate: lastDay === day ? undefined : lastDay,
      starts: event.starts,
      ends: event.ends,
      timeZone: event.timeZone,
      status: event.status,
      format: event.format,
      venue: venue && {
        name: textsIn(each.map((one) => one.venue?.name)),
        address: textsIn(each.map((one) => one.venue?.address)),
        map: venue.map,
      },
      registration: registration && { url: registration.url, opens: registration.opens, closes: registration.closes },
      organizations: event.parts.flatMap(({ part, organizations }) =>
        organizations.map(({ name, url, role }) => ({ name, part, url, role })),
      ),
      groups: event.groups.map((group) => group.slug),
      projects: event.projects.map((project) => project.slug),
      website: event.website,
      stream: event.stream,
      recording: event.recording?.state,
      playlist: event.playlist,
      attendance: event.attendance,
      talks: event.talks.map((talk) => talkId(event, talk.id)),
      posts: posts.filter((post) => post.event?.slug === slug).map((post) => post.slug),
      albums: albums.filter((album) => album.event?.slug === slug).map((album) => album.slug),
      links: event.links,
      sources: event.sources,
      lastVerifiedOn: event.lastVerifiedOn,
      calendar: addressesIn(each.map((one) => address.eventCalendar(one.language, slug))),
      schedule: hasSchedule(event) ? addressesIn(each.map((one) => address.schedule(one.language, slug))) : undefined,
    }
  })
}

/** The sessions of all events, those of the newest first. `id` is the event's with that of the session behind a slash. */
export function talkRecords() {
  const list = (language: Parameters<typeof listEvents>[0]) =>
    listEvents(language).flatMap((event) => event.talks.map((talk): TalkOfEvent => ({ talk, event })))
  return inAllLanguages(list, ({ event, talk }) => talkId(event, talk.id)).map((each) => {
    const [{ talk, event }] = each
    const recaps = each.flatMap((one) => findTalkRecap(one.event.language, one.event, one.talk)?.address ?? [])
    return {
      id: talkId(event, talk.id),
      url: hasPage(talk) ? addressesIn(each.map((one) => one.talk.address)) : undefined,
      event: event.slug,
      kind: talk.kind,
      number: talk.order,
      title: textsIn(each.map((one) => one.talk.title)),
      speakers: talk.speakers.map(({ id }) => id),
      moderators: talk.speakers.flatMap(({ id, isModerator }) => (isModerator ? id : [])),
      affiliation: textsIn(each.map((one) => one.talk.affiliation)),
      abstract: textsIn(each.map((one) => one.talk.abstract)),
      date: talk.day,
      starts: talk.starts,
      minutes: talk.minutes,
      materials: talk.materials.map(({ kind, state, url, start }) => ({ kind, state, url, start })),
      links: talk.links,
      recap: recaps.length > 0 ? addressesIn(recaps) : undefined,
    }
  })
}

/** Everybody with a page, in the order of their names. `id` is the last part of the page's address. */
export function speakerRecords() {
  return inAllLanguages(listSpeakers, ({ person }) => person.id).map((each: InEachLanguage<Speaker>) => {
    const [{ person, appearances }] = each
    const talks = appearances.flatMap(({ event, talk }) => (event && talk ? [talkId(event, talk.id)] : []))
    return {
      id: person.id,
      url: addressesIn(each.map((one) => one.person.address)),
      name: textsIn(each.map((one) => one.person.name)),
      otherNames: person.otherNames.map(({ text }) => text),
      links: person.links,
      talks: [...new Set(talks)],
    }
  })
}

/** The published posts, newest first. `id` is the folder of the post, and never changes. */
export function postRecords() {
  const albums = new Set(listAlbums(defaultLanguage).map((album) => album.slug))
  return inAllLanguages(listPosts, ({ slug }) => slug).map((each: InEachLanguage<Post>) => {
    const [post] = each
    const written = each.filter((one, index) => each.findIndex((other) => other.language === one.language) === index)
    return {
      id: post.slug,
      url: addressesIn(written.map((one) => one.address)),
      title: Object.fromEntries(written.map((one) => [one.language, one.title])),
      summary: Object.fromEntries(written.map((one) => [one.language, one.summary])),
      date: post.day,
      languages: post.languages,
      authors: post.authors.map(({ name }) => name.text),
      tags: post.tags.map(({ name }) => name),
      event: post.event?.slug,
      source: post.source && { url: post.source.url, title: post.source.title.text },
      discussion: post.discussion,
      album: albums.has(post.slug) ? post.slug : undefined,
      markdown: addressesIn(written.map(markdownAddress)),
    }
  })
}

/** The albums, newest first, with their photographs. `id` is the folder that the photographs lie in. */
export function albumRecords() {
  return inAllLanguages(listAlbums, ({ slug }) => slug).map((each: InEachLanguage<Album>) => {
    const [album] = each
    return {
      id: album.slug,
      url: addressesIn(each.map((one) => one.address)),
      title: textsIn(each.map((one) => one.title)),
      date: album.day,
      event: album.event?.slug,
      post: album.post?.slug,
      photos: album.photos.map((photo) => photoRecord(photo, each)),
    }
  })
}

function photoRecord(photo: Photo, albums: InEachLanguage<Album>) {
  const same = albums.flatMap(({ photos }) => photos.find(({ id }) => id === photo.id) ?? [])
  const file = shareVariant(photo.encoded)
  return {
    id: photo.id,
    url: addressesIn(same.map((one) => one.address)),
    image: file && new URL(file.address, origin).href,
    width: photo.encoded.width,
    height: photo.encoded.height,
    alt: textsIn(same.map((one) => one.alt)),
    caption: textsIn(same.map((one) => one.caption)),
    credit: photo.credit,
    takenAt: photo.takenAt,
    people: photo.people.map(({ name }) => name.text),
  }
}

function talkId(event: Event, talk: string): string {
  return `${event.slug}/${talk}`
}

/** A text, or an address, by the language it is in. */
type ByLanguage = Partial<Record<Language, string>>

/** One thing of the site as the pages of each language have it, in the order of the first one. */
type InEachLanguage<Thing> = [Thing, ...Thing[]]

/** The things of a list of the site, each in every language. */
function inAllLanguages<Thing>(
  list: (language: Language) => Thing[],
  idOf: (thing: Thing) => string,
): InEachLanguage<Thing>[] {
  const others = languages.slice(1).map((language) => new Map(list(language).map((thing) => [idOf(thing), thing])))
  return list(languages[0]).map((thing) => [thing, ...others.flatMap((things) => things.get(idOf(thing)) ?? [])])
}

/** A text in each language it is written in; nothing when there is none. */
function textsIn(texts: (Text | undefined)[]): ByLanguage | undefined {
  const written = texts.flatMap((text) => (text ? [[text.language, text.text] as const] : []))
  return written.length > 0 ? Object.fromEntries(written) : undefined
}

/** The whole addresses of pages by their languages, from paths that begin with a language. */
function addressesIn(paths: string[]): ByLanguage {
  return Object.fromEntries(paths.map((path) => [languageOfPath(path), origin + path]))
}

function languageOfPath(path: string): Language {
  return languages.find((language) => path.startsWith(`/${language}/`)) ?? languages[0]
}
