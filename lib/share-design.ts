import { relative } from 'node:path'
import { site } from '@/site.config'
import { findAlbum } from './album'
import type { ArchivedTalk } from './archived-talk'
import { formatDay, formatDays, oneDay } from './day'
import { documents } from './documents'
import { contentFolder } from './environment'
import type { Event } from './event'
import type { Language } from './language'
import { shareVariant } from './photos/share-variant'
import { listPosts, type Post } from './post'
import { listSectionTalks } from './recap'
import type { EventDesign, PostDesign, SiteDesign, SpeakerDesign, TalkDesign, Words } from './share-image/design'
import type { Appearance, Speaker } from './speaker'
import { wordsIn } from './words'

const siteFile = 'site.config.ts'
const mark: Words = { text: site.shortName, file: siteFile }

/** How many talks stand on the picture of a speaker. */
const latest = 3

/** What is drawn for a talk. */
export function talkDesign({ talk, event }: ArchivedTalk, language: Language): TalkDesign {
  const file = inContent(event.file)
  return {
    kind: 'talk',
    mark,
    headline: ours(wordsIn(language).talk.kind[talk.kind], language),
    ...(talk.order !== undefined && { order: talk.order }),
    title: { text: talk.title.text, file },
    speakers: talk.speakers.map(({ id, name }) => ({ text: name.text, file: fileOfPerson(id) ?? file })),
    event: { text: event.title.text, file },
    day: ours(formatDays(talk, language), language),
  }
}

/** What is drawn for an event; that it is cancelled or postponed comes first. */
export function eventDesign(event: Event, language: Language): EventDesign {
  const file = inContent(event.file)
  const words = wordsIn(language)
  const talks = event.talks.filter(({ order }) => order !== undefined).length
  const isOff = event.status === 'cancelled' || event.status === 'postponed'
  return {
    kind: 'event',
    mark,
    headline: community(language),
    ...dateParts(event, language),
    title: { text: event.title.text, file },
    facts: [
      ...(isOff ? [ours(words.eventPage.phase[event.phase], language)] : []),
      ...(event.venue ? [{ text: event.venue.name.text, file }] : []),
      ...event.groups.slice(0, 1).map((group) => ({ text: group.title.text, file: inContent(group.file) })),
      ...(talks > 0 ? [ours(words.count.talks(talks), language)] : []),
    ],
  }
}

/** A Korean poster says 03.30, an English one 30 and the month in letters; the weekday gives way to the last of several days. */
function dateParts({ day, lastDay }: Event, language: Language): Pick<EventDesign, 'numeral' | 'date'> {
  const date = new Date(`${day}T00:00:00Z`)
  const part = (options: Intl.DateTimeFormatOptions) =>
    ours(new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date), language)
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const until = () => ours(wordsIn(language).eventPage.until(formatDay(lastDay, language, 'short')), language)
  const rest = lastDay > day ? until() : part({ weekday: 'long' })
  return language === 'ko'
    ? { numeral: `${month}.${dayOfMonth}`, date: [ours(year, language), rest] }
    : { numeral: String(Number(dayOfMonth)), date: [part({ month: 'long' }), ours(year, language), rest] }
}

/** What is drawn for a speaker. */
export function speakerDesign({ person, appearances }: Speaker, language: Language): SpeakerDesign {
  const files = appearances.map((appearance) => fileOfAppearance(appearance, language))
  const file = fileOfPerson(person.id) ?? files[0] ?? ''
  const otherName = person.otherNames.find((name) => name.language !== person.name.language)
  return {
    kind: 'speaker',
    mark,
    headline: ours(wordsIn(language).count.talks(appearances.length), language),
    name: { text: person.name.text, file },
    ...(otherName && { otherName: { text: otherName.text, file } }),
    talks: appearances.slice(0, latest).map(({ title, day }, index) => ({
      year: day.slice(0, 4),
      title: { text: title.text, file: files[index] ?? '' },
    })),
  }
}

/** What is drawn for a post, in the post's language. */
export function postDesign(post: Post): PostDesign {
  const { language } = post
  const { count } = wordsIn(language)
  const album = findAlbum(language, post.slug)
  const photo = album && shareVariant(album.cover.encoded)?.address
  const [talks, photos] = [listSectionTalks(post).length, album?.photos.length ?? 0]
  return {
    kind: 'post',
    mark,
    title: { text: post.title, file: inContent(post.file) },
    facts: [
      ours(formatDays(post.event ?? oneDay(post.day), language), language),
      ...(talks > 0 ? [ours(count.talks(talks), language)] : []),
      ...(photos > 0 ? [ours(count.photos(photos), language)] : []),
    ],
    ...(photo ? { photo } : { headline: community(language) }),
  }
}

/** What is drawn for the community itself. */
export function siteDesign(language: Language): SiteDesign {
  return {
    kind: 'site',
    community: community(language),
    description: { text: site.description[language], file: siteFile },
  }
}

function community(language: Language): Words {
  return { text: site.name[language], file: siteFile }
}

/** A text that the site itself says. */
function ours(text: string, language: Language): Words {
  return { text, file: `lib/words/${language}.ts` }
}

/** A file below the content folder as a person finds it from the project's folder. */
function inContent(file: string): string {
  return `${relative('', contentFolder()).replaceAll('\\', '/')}/${file}`
}

/** The event that lists the talk, else the recap that tells of it. */
function fileOfAppearance({ event, talk, recap }: Appearance, language: Language): string {
  if (event && talk) return inContent(event.file)
  const post = listPosts(language).find((each) => recap?.address.startsWith(`${each.address}#`))
  return post ? inContent(post.file) : ''
}

function fileOfPerson(id: string): string | undefined {
  const [language] = documents.people.find(({ slug }) => slug === id)?.languages ?? []
  return language && inContent(`people/${id}/${language}.md`)
}
