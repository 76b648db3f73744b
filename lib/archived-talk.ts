import { type Event, findEvent, listEvents } from './event'
import type { Language } from './language'
import { listRecaps, type Post } from './post'
import { type RecapSection, readRecap } from './recap'
import type { Material, Talk } from './talk'

/** A talk with the event it belongs to. */
export interface ArchivedTalk {
  talk: Talk
  event: Event
}

/** Where a recap tells of a talk. */
export interface TalkRecap {
  post: Post
  section: RecapSection
  /** The section's address. */
  address: string
}

/**
 * Every session that has a number or a speaker, of the newest event first, in the order of its programme. Panels and
 * breaks that name nobody are found on their event's page only.
 */
export function listArchivedTalks(language: Language): ArchivedTalk[] {
  return listEvents(language).flatMap((event) =>
    event.talks.filter(isListed).map((talk): ArchivedTalk => ({ talk, event })),
  )
}

/** Whether a session has a page of its own. */
export function isListed({ order, speakers }: Talk): boolean {
  return order !== undefined || speakers.length > 0
}

/** The talk with an id of an event, with its neighbours in the programme. */
export function findArchivedTalk(
  language: Language,
  event: string,
  id: string,
): (ArchivedTalk & { previous?: Talk; next?: Talk }) | undefined {
  const found = findEvent(language, event)
  const talks = found?.talks.filter(isListed) ?? []
  const index = talks.findIndex((talk) => talk.id === id)
  const talk = talks[index]
  return found && talk && { talk, event: found, previous: talks[index - 1], next: talks[index + 1] }
}

/** The recap that tells of a talk, in the page's language first. */
export function findTalkRecap(language: Language, event: Event, talk: Talk): TalkRecap | undefined {
  for (const post of listRecaps(language, event.slug)) {
    const section = readRecap(post).sections.find((each) => each.talk?.id === talk.id)
    if (section) return { post, section, address: `${post.address}#${encodeURIComponent(section.id)}` }
  }
  return undefined
}

/** The recording of a talk that everybody can watch. */
export function findRecording(talk: Talk): (Material & { youtubeId: string; url: string }) | undefined {
  const video = talk.materials.find(
    ({ kind, state }) => kind === 'video' && (state === 'public' || state === 'limited'),
  )
  return video?.youtubeId && video.url ? { ...video, youtubeId: video.youtubeId, url: video.url } : undefined
}

/** The numbered talks that can be watched, newest event first; at most `limit`. */
export function listWatchableTalks(language: Language, limit: number): ArchivedTalk[] {
  return listArchivedTalks(language)
    .filter(({ talk }) => talk.order !== undefined && findRecording(talk))
    .slice(0, limit)
}
