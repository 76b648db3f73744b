import { type Event, listEvents } from './event'
import type { Language } from './language'
import type { Talk } from './talk'

/** A talk whose video is public. */
export interface Recording {
  talk: Talk
  event: Event
  url: string
}

/** The numbered talks that can be watched, of the newest event first, in the order of its programme; at most `limit`. */
export function listRecordings(language: Language, limit: number): Recording[] {
  const recordings = listEvents(language).flatMap((event) =>
    event.talks.flatMap((talk) => {
      const video = talk.materials.find(({ kind, state }) => kind === 'video' && state === 'public')
      return video?.url && talk.order !== undefined ? [{ talk, event, url: video.url }] : []
    }),
  )
  return recordings.slice(0, limit)
}
