import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'
import { Link } from './link'
import { LocalizedText } from './localized-text'
import { Session } from './session'

const Venue = defineNestedType(() => ({
  name: 'Venue',
  description: 'Where people meet.',
  fields: {
    name: field({
      type: 'nested',
      of: LocalizedText,
      required: true,
      description: 'The place, as people would tell a taxi driver.',
    }),
    address: field({ type: 'nested', of: LocalizedText, description: 'Street, building and floor.' }),
    map: field({ type: 'string', description: 'The place on a map.' }, { format: 'url' }),
  },
}))

const Sponsor = defineNestedType(() => ({
  name: 'Sponsor',
  description: 'Who gave something, and what.',
  fields: {
    name: field({ type: 'string', required: true, description: 'The name of the sponsor.' }),
    url: field({ type: 'string', description: "The sponsor's own site." }, { format: 'url' }),
    role: field({
      type: 'enum',
      options: ['venue', 'food', 'money', 'gifts', 'other'],
      required: true,
      description: 'What the sponsor gave.',
    }),
  },
}))

/** What organisers say of their registration when the clock alone would not tell. */
export const registrationStates = ['open', 'full', 'waiting_list', 'closed'] as const

const Registration = defineNestedType(() => ({
  name: 'Registration',
  description: 'How people sign up.',
  fields: {
    url: field({ type: 'string', required: true, description: 'Where people sign up.' }, { format: 'url' }),
    opens: field({ type: 'string', description: 'From when, with the offset.' }, { format: 'moment' }),
    closes: field({ type: 'string', description: 'Until when, with the offset.' }, { format: 'moment' }),
    status: field({
      type: 'enum',
      options: registrationStates,
      description:
        'Left out it follows from "opens" and "closes". State it when something else ended registration, or when it goes on.',
    }),
    selection: field({
      type: 'boolean',
      description: 'true when the organisers choose among those who sign up.',
    }),
  },
}))

/** A gathering with a date, upcoming or past. */
export const Event = defineDocumentType(() => ({
  name: 'Event',
  description: 'A gathering with a date. Facts are written once, in either language file; the body may introduce it.',
  filePathPattern: 'events/*/*.md',
  fields: {
    title: field(
      { type: 'nested', of: LocalizedText, description: 'The name of the event.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    theme: field({ type: 'string', description: 'The motto the event was announced with.' }, { inherit: 'fact' }),
    date: field(
      { type: 'date', description: 'The day it starts on, at the venue: 2025-03-30.' },
      { format: 'day', inherit: 'fact', requiredOnce: true },
    ),
    starts: field(
      { type: 'string', description: 'When it starts, with the offset: "2025-03-30T13:00:00+09:00".' },
      { format: 'moment', inherit: 'fact' },
    ),
    ends: field(
      { type: 'string', description: 'When it ends, with the offset.' },
      { format: 'moment', inherit: 'fact' },
    ),
    timeZone: field(
      {
        type: 'string',
        description: 'The time zone of the venue, such as Asia/Seoul; only where it is not the one in site.config.ts.',
      },
      { format: 'timeZone', inherit: 'fact' },
    ),
    format: field(
      {
        type: 'enum',
        options: ['in_person', 'online', 'hybrid'],
        description: 'How people take part, where it was announced.',
      },
      { inherit: 'fact' },
    ),
    status: field(
      {
        type: 'enum',
        options: ['scheduled', 'held', 'cancelled', 'postponed'],
        description: 'What is known: an event stays "scheduled" until somebody confirms that it was held.',
      },
      { inherit: 'fact', requiredOnce: true },
    ),
    revision: field(
      {
        type: 'number',
        description:
          'Add one whenever date, time or place change after they were announced, so that calendars take the change.',
      },
      { inherit: 'fact' },
    ),
    venue: field({ type: 'nested', of: Venue, description: 'Where people meet.' }, { inherit: 'fact' }),
    stream: field(
      { type: 'string', description: 'Where it can be followed online while it takes place.' },
      { format: 'url', inherit: 'fact' },
    ),
    organizers: field({ type: 'list', of: { type: 'string' }, description: 'Who organises it.' }, { inherit: 'fact' }),
    coOrganizers: field(
      { type: 'list', of: { type: 'string' }, description: 'Who organises it together with them.' },
      { inherit: 'fact' },
    ),
    hosts: field(
      { type: 'list', of: { type: 'string' }, description: 'Whose rooms people meet in.' },
      { inherit: 'fact' },
    ),
    supporters: field({ type: 'list', of: { type: 'string' }, description: 'Who supports it.' }, { inherit: 'fact' }),
    namedOrganizations: field(
      {
        type: 'list',
        of: { type: 'string' },
        description: 'Organisations that the announcement names without saying which speaker belongs to which.',
      },
      { inherit: 'fact' },
    ),
    sponsors: field({ type: 'list', of: Sponsor, description: 'Who gave what.' }, { inherit: 'fact' }),
    groups: field(
      { type: 'list', of: { type: 'string' }, description: 'The groups whose event it is: folders of content/groups.' },
      { inherit: 'fact', refersTo: 'groups' },
    ),
    program: field(
      { type: 'string', description: "The group's series it belongs to: an id of the group's programs." },
      { inherit: 'fact', format: 'slug' },
    ),
    projects: field(
      { type: 'list', of: { type: 'string' }, description: 'Projects it is about: folders of content/projects.' },
      { inherit: 'fact', refersTo: 'projects' },
    ),
    registration: field({ type: 'nested', of: Registration, description: 'How people sign up.' }, { inherit: 'fact' }),
    recording: field(
      {
        type: 'enum',
        options: ['recorded', 'limited', 'not_recorded', 'private'],
        description: 'Whether the event was recorded; left out when it is not known.',
      },
      { inherit: 'fact' },
    ),
    recordingNote: field(
      { type: 'nested', of: LocalizedText, description: 'Why there is no recording, or what is missing from it.' },
      { inherit: 'fact' },
    ),
    playlist: field(
      { type: 'string', description: 'The playlist with all recordings.' },
      { format: 'url', inherit: 'fact' },
    ),
    website: field({ type: 'string', description: "The event's own site." }, { format: 'url', inherit: 'fact' }),
    attendance: field(
      { type: 'number', description: 'How many came, only if the organisers counted.' },
      { inherit: 'fact' },
    ),
    scale: field(
      { type: 'nested', of: LocalizedText, description: 'How large it was, in words, where nobody stated a number.' },
      { inherit: 'fact' },
    ),
    links: field({ type: 'list', of: Link, description: 'What others published about it.' }, { inherit: 'fact' }),
    sessions: field(
      { type: 'list', of: Session, description: 'The programme, in the order of the day.' },
      { inherit: 'fact' },
    ),
    sources: field(
      { type: 'list', of: { type: 'string' }, description: 'Where these facts were announced.' },
      { format: 'url', inherit: 'fact' },
    ),
    lastVerifiedAt: field(
      { type: 'date', description: 'The day somebody last compared these facts with their sources.' },
      { format: 'day', inherit: 'fact' },
    ),
    aliases: field(
      { type: 'list', of: { type: 'string' }, description: 'Old addresses that lead here.' },
      { format: 'address' },
    ),
  },
}))
