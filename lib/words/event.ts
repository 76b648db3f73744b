import type { EventPhase } from '../clock/event-phase'
import type { EventPart, SponsorRole } from '../event'

/** What the pages of events say. */
export type EventPageWords = Record<
  | 'description'
  | 'upcoming'
  | 'noUpcoming'
  | 'past'
  | 'empty'
  | 'day'
  | 'time'
  | 'readerTime'
  | 'format'
  | 'stream'
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
  | 'registrationSite'
  | 'selection'
  | 'program'
  | 'recording'
  | 'programme'
  | 'noProgramme'
  | 'recaps'
  | 'album'
  | 'links'
  | 'sources'
  | 'unconfirmed'
  | 'cancelled'
  | 'postponed',
  string
> & {
  /** From or until when, of an event that states only the one. */
  from: (moment: string) => string
  until: (moment: string) => string
  registrationCloses: (moment: string) => string
  registrationOpens: (moment: string) => string
  /** What stands before and behind how far away the deadline is. */
  registrationClosesIn: [before: string, after: string]
  registrationPhase: Record<'soon' | 'full' | 'waiting_list' | 'closed', string>
  verified: (day: string) => string
  phase: Record<EventPhase, string>
  formats: Record<'in_person' | 'online' | 'hybrid', string>
  roles: Record<SponsorRole, string>
  recordingState: Record<'recorded' | 'limited' | 'not_recorded' | 'private', string>
  parts: Record<EventPart, string>
}

/** What calendars say of events, and the links that subscribe to them. */
export type CalendarWords = Record<
  'add' | 'download' | 'google' | 'subscription' | 'subscribe' | 'file' | 'stream' | 'online' | 'schedule',
  string
> & {
  name: (community: string) => string
  cancelled: (title: string) => string
  postponed: (title: string) => string
  registrationCloses: (moment: string, timeZone: string) => string
}
