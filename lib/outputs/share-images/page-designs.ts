import { site } from '../../../site.config'
import { findAlbum } from '../../content/albums'
import type { Event } from '../../content/events'
import { namesOnStage } from '../../content/people'
import type { Post } from '../../content/posts'
import { listSectionTalks } from '../../content/recaps'
import type { Speaker } from '../../content/speakers'
import type { TalkOfEvent } from '../../content/talks'
import { shareVariant } from '../../model/encoded-photo'
import { formatDay, formatDays, oneDay, yearOf } from '../../site/dates'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import type { EventDesign, PostDesign, SiteDesign, SpeakerDesign, TalkDesign } from './design'

const mark = site.shortName

/** How many talks stand on the picture of a speaker. */
const latest = 3

/** What is drawn for a talk. */
export function talkDesign({ talk, event }: TalkOfEvent, language: Language): TalkDesign {
  return {
    kind: 'talk',
    mark,
    headline: wordsIn(language).talk.kind[talk.kind],
    ...(talk.order !== undefined && { order: talk.order }),
    title: talk.title.text,
    speakers: namesOnStage(talk.speakers, language),
    event: event.title.text,
    day: formatDays(talk, language),
  }
}

/** What is drawn for an event; that it is cancelled or postponed comes first. */
export function eventDesign(event: Event, language: Language): EventDesign {
  const words = wordsIn(language)
  const talks = event.talks.filter(({ order }) => order !== undefined).length
  const isOff = event.status === 'cancelled' || event.status === 'postponed'
  return {
    kind: 'event',
    mark,
    headline: community(language),
    ...dateParts(event, language),
    title: event.title.text,
    facts: [
      ...(isOff ? [words.eventPage.phase[event.phase]] : []),
      ...(event.venue ? [event.venue.name.text] : []),
      ...event.groups.slice(0, 1).map((group) => group.title.text),
      ...(talks > 0 ? [words.count.talks(talks)] : []),
    ],
  }
}

/** A poster of a language that counts its months, as Korean and Japanese do, says 03.30, another 30 and the month in letters; the weekday gives way to the last of several days. */
function dateParts({ day, lastDay }: Event, language: Language): Pick<EventDesign, 'numeral' | 'date'> {
  const date = new Date(`${day}T00:00:00Z`)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date)
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const until = () => wordsIn(language).eventPage.until(formatDay(lastDay, language, 'short'))
  const rest = lastDay > day ? until() : part({ weekday: 'long' })
  const monthName = part({ month: 'long' })
  return /^\d/.test(monthName)
    ? { numeral: `${month}.${dayOfMonth}`, date: [year, rest] }
    : { numeral: String(Number(dayOfMonth)), date: [monthName, year, rest] }
}

/** What is drawn for a speaker. */
export function speakerDesign({ person, appearances }: Speaker, language: Language): SpeakerDesign {
  const otherName = person.otherNames.find((name) => name.language !== person.name.language)
  return {
    kind: 'speaker',
    mark,
    headline: wordsIn(language).count.talks(appearances.length),
    name: person.name.text,
    ...(otherName && { otherName: otherName.text }),
    talks: appearances.slice(0, latest).map(({ title, day }) => ({
      year: yearOf(day),
      title: title.text,
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
    title: post.title,
    facts: [
      formatDays(post.event ?? oneDay(post.day), language),
      ...(talks > 0 ? [count.talks(talks)] : []),
      ...(photos > 0 ? [count.photos(photos)] : []),
    ],
    ...(photo ? { photo } : { headline: community(language) }),
  }
}

/** What is drawn for the community itself. */
export function siteDesign(language: Language): SiteDesign {
  return {
    kind: 'site',
    community: community(language),
    description: site.description[language],
  }
}

function community(language: Language): string {
  return site.name[language]
}
