import { type DataName, dataAddress } from '../../site/fetched-files'
import { languages } from '../../site/languages'

/** A JSON Schema (draft 2020-12), as far as these files need one. */
interface Schema {
  [keyword: string]: unknown
}

const text = (description: string): Schema => ({ type: 'string', description })
const url = (description: string): Schema => ({ ...text(description), format: 'uri' })
const day = (description: string): Schema => ({ ...text(description), format: 'date' })
const moment = (description: string): Schema => ({ ...text(description), format: 'date-time' })
const number = (description: string): Schema => ({ type: 'integer', description })
const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
const ids = (description: string): Schema => listOf({ type: 'string' }, description)
const oneOf = (values: string[], description: string): Schema => ({ enum: values, description })

function object(properties: Record<string, Schema>, optional: readonly string[] = [], description?: string): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', ...(description && { description }), properties, required, additionalProperties: false }
}

const inLanguages = (of: Schema, description: string): Schema => ({
  ...object(Object.fromEntries(languages.map((language) => [language, of])), languages, description),
  minProperties: 1,
})
const texts = (description: string) =>
  inLanguages({ type: 'string' }, `${description}, by the languages it is written in.`)
const pages = (description: string) =>
  inLanguages({ type: 'string', format: 'uri' }, `${description}, by the language of the page.`)
const links = listOf(
  object({ kind: text('What is there: github, website, …'), url: url('Where it is.') }),
  'Addresses elsewhere.',
)

/** What is in each file of /data/, by its name: the schema of one record, which says what each field means. */
const recordSchemas = {
  events: object(
    {
      id: text('Never changes; /data/talks.json, posts.json and albums.json refer to it.'),
      ...{
        url: pages('The page of the event'),
        title: texts('Its name'),
        theme: text('The motto it was announced with.'),
      },
      date: day('Its first day, at the venue.'),
      lastDate: day('Its last day, where it is another one.'),
      starts: moment('When it starts, with the offset of the venue.'),
      ends: moment('When it ends.'),
      timeZone: text('The zone of the venue in the IANA time zone database.'),
      status: oneOf(
        ['scheduled', 'held', 'cancelled', 'postponed'],
        'What is known: held only once somebody has said so.',
      ),
      format: oneOf(['in_person', 'online', 'hybrid'], 'How people take part.'),
      venue: object({ name: texts('The place'), address: texts('Its address'), map: url('The place on a map.') }, [
        'address',
        'map',
      ]),
      registration: object(
        { url: url('Where people sign up.'), opens: moment('From when.'), closes: moment('Until when.') },
        ['opens', 'closes'],
      ),
      organizations: listOf(
        object(
          {
            name: text('Its name.'),
            part: text('Organisers, hosts, sponsors, …'),
            url: url('Its site.'),
            role: text('What a sponsor gave.'),
          },
          ['url', 'role'],
        ),
        'Who has a part in it.',
      ),
      ...{ groups: ids('The groups whose event it is.'), projects: ids('The projects it is about.') },
      ...{ website: url("The event's own site."), stream: url('Where it can be followed online.') },
      recording: oneOf(['recorded', 'limited', 'not_recorded', 'private'], 'Whether it was recorded.'),
      playlist: url('The playlist with all recordings.'),
      attendance: number('How many came, where the organisers counted.'),
      talks: ids('Its sessions in /data/talks.json, in the order of the programme.'),
      ...{ posts: ids('Its recaps in /data/posts.json.'), albums: ids('Its albums in /data/albums.json.') },
      ...{ links, sources: listOf({ type: 'string', format: 'uri' }, 'Where these facts were announced.') },
      lastVerifiedOn: day('When somebody last compared them with their sources.'),
      ...{ calendar: pages('Its file for calendars (.ics)'), schedule: pages('Its schedule.json') },
    },
    [
      ...['theme', 'lastDate', 'starts', 'ends', 'format', 'venue', 'registration', 'website', 'stream', 'recording'],
      ...['playlist', 'attendance', 'lastVerifiedOn', 'schedule'],
    ],
  ),
  talks: object(
    {
      id: text('The id of the event and that of the session, with a slash between them.'),
      url: pages('The page of the talk; breaks and panels that name nobody have none'),
      event: text('The event in /data/events.json.'),
      kind: oneOf(['talk', 'keynote', 'opening', 'panel', 'workshop', 'networking'], 'What kind of session it is.'),
      number: number('Its number among the talks of the event.'),
      title: texts('Its title'),
      speakers: ids('Who is on the stage, in /data/speakers.json.'),
      moderators: ids('Those of the speakers who lead a panel.'),
      affiliation: texts('What the speakers belonged to on that day'),
      abstract: texts('What it is about'),
      ...{ date: day('The day it is on.'), starts: moment('When it starts.'), minutes: number('How long it takes.') },
      materials: listOf(
        object(
          {
            kind: oneOf(['video', 'slides', 'code'], 'What it is.'),
            state: oneOf(
              ['public', 'pending', 'private', 'not_recorded', 'limited', 'unknown'],
              'Whether it can be seen.',
            ),
            url: url('Where it is.'),
            start: number('The second of the film at which the talk begins.'),
          },
          ['url', 'start'],
        ),
        'The recording, the slides and the code.',
      ),
      ...{ links, recap: pages('The part of a recap that tells of it') },
    },
    ['url', 'number', 'affiliation', 'abstract', 'starts', 'minutes', 'recap'],
  ),
  speakers: object({
    id: text('Never changes, unless the name does of somebody without a file in content/people.'),
    ...{ url: pages('The page of the speaker'), name: texts('The name'), otherNames: ids('Every other spelling.') },
    ...{ links, talks: ids('The talks in /data/talks.json, newest first.') },
  }),
  posts: object(
    {
      id: text('Never changes.'),
      ...{
        url: pages('Where it can be read'),
        title: texts('Its title'),
        summary: texts('What it says in a sentence'),
      },
      date: day('The day it came out on.'),
      languages: listOf(oneOf([...languages], 'A language of the site.'), 'The languages it is written in.'),
      ...{ authors: ids('Who wrote it.'), tags: ids('What it is about.'), event: text('The event it looks back on.') },
      source: object({ url: url('Where it is.'), title: text('Its headline.') }, [], 'The article that it translates.'),
      discussion: url('Where people talk about it.'),
      ...{ album: text('Its photographs in /data/albums.json.'), markdown: pages('The same as Markdown') },
    },
    ['event', 'source', 'discussion', 'album'],
  ),
  albums: object(
    {
      id: text('Never changes.'),
      ...{ url: pages('The page of the album'), title: texts('Its title'), date: day('The day it is of.') },
      ...{ event: text('The event it is of.'), post: text('The post it lies beside.') },
      photos: listOf(
        object(
          {
            id: text('Unique within the album.'),
            ...{ url: pages('The page of the photograph'), image: url('A JPEG of at most 1200 pixels.') },
            ...{ width: number('Of the original, in pixels.'), height: number('Of the original, in pixels.') },
            ...{
              alt: texts('What can be seen'),
              caption: texts('What to know about it'),
              credit: text('Who took it.'),
            },
            ...{ takenAt: text('A day, or a moment with its offset.'), people: ids('Who can be seen.') },
          },
          ['image', 'caption', 'credit', 'takenAt'],
        ),
        'In the order of the album.',
      ),
    },
    ['event', 'post'],
  ),
} satisfies Record<DataName, Schema>

/** The schema of a whole file of /data/: the address of its schema, and the records under its name. */
export function fileSchema(name: DataName, address: string): Schema {
  const records = listOf(recordSchemas[name], 'One record for each.')
  const file = object({ $schema: url('The address of this schema.'), [name]: records })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: address, title: dataAddress(name), ...file }
}
