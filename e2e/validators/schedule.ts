const text = { type: 'string', minLength: 1 }
const nullable = { type: ['string', 'null'] }
const uuid = { type: 'string', format: 'uuid' }
const address = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const day = { type: 'string', format: 'date' }
const time = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
const duration = { type: 'string', pattern: '^[0-9]+:[0-5][0-9]$' }

function strict(required: Record<string, object>, optional: Record<string, object> = {}) {
  const properties = { ...required, ...optional }
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties }
}

const person = strict({ name: text, guid: uuid }, { public_name: text, url: address, code: text, biography: nullable })

const link = strict({ title: text, url: address }, { type: { enum: ['related', 'slides', 'web', 'media'] } })

const event = strict(
  {
    id: { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 },
    guid: uuid,
    date: moment,
    start: time,
    duration,
    room: text,
    slug: { type: 'string', pattern: '^[a-z0-9_-]+[a-z0-9]$' },
    url: address,
    title: text,
    subtitle: nullable,
    track: nullable,
    type: text,
    language: { type: 'string' },
    abstract: nullable,
    persons: { type: 'array', items: person },
    links: { type: 'array', items: link },
  },
  { description: nullable, do_not_record: { type: 'boolean' }, logo: nullable, attachments: { type: 'array' } },
)

const conference = strict(
  {
    acronym: { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$' },
    title: text,
    start: day,
    end: day,
    daysCount: { type: 'integer', minimum: 1 },
    timeslot_duration: duration,
    days: {
      type: 'array',
      minItems: 1,
      items: strict({
        index: { type: 'integer', minimum: 1 },
        date: day,
        day_start: moment,
        day_end: moment,
        rooms: { type: 'object', minProperties: 1, additionalProperties: { type: 'array', items: event } },
      }),
    },
  },
  {
    time_zone_name: text,
    url: address,
    rooms: {
      type: 'array',
      items: strict({ name: text, guid: uuid }, { description: nullable, capacity: { type: ['number', 'null'] } }),
    },
  },
)

/**
 * What a schedule.json has to look like, from the schema of c3voc (github.com/voc/schedule, validator/json/schema.json,
 * commit 08187a2). As in pretalx `start` is a time of day and `do_not_record` true or false.
 */
export const scheduleSchema = strict(
  { schedule: strict({ version: text, conference }, { url: address, base_url: address }) },
  { $schema: address, generator: strict({ name: text }, { version: text, url: address }) },
)
