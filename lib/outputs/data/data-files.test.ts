import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { dataNames } from '../../site/fetched-files'
import { listDataFiles } from './data-files'
import { albumRecords, eventRecords, postRecords, speakerRecords, talkRecords } from './records'

const files = new Map(listDataFiles().map(({ path, bytes }) => [path, JSON.parse(bytes())]))

test.each(dataNames)('the records of %s have the form that their schema states', (name) => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(files.get(`data/${name}.schema.json`))
  validate(files.get(`data/${name}.json`))
  expect(validate.errors ?? []).toEqual([])
  expect(files.get(`data/${name}.json`)[name].length).toBeGreaterThan(0)
})

test('a record states what its schema describes, and nothing else', () => {
  const records = {
    events: eventRecords,
    talks: talkRecords,
    speakers: speakerRecords,
    posts: postRecords,
    albums: albumRecords,
  }
  for (const name of dataNames) {
    const described = files.get(`data/${name}.schema.json`).properties[name].items.properties
    expect(Object.keys(records[name]()[0] ?? {}).toSorted(), name).toEqual(Object.keys(described).toSorted())
  }
})

test('ids are unique, and what refers to an id refers to one that is there', () => {
  const events = eventRecords()
  const [talks, speakers, posts, albums] = [talkRecords(), speakerRecords(), postRecords(), albumRecords()]
  const idsOf = (list: { id: string }[]) => new Set(list.map(({ id }) => id))
  for (const list of [events, talks, speakers, posts, albums]) expect(idsOf(list).size).toBe(list.length)
  const missing = [
    ...events.flatMap((event) => event.talks).filter((id) => !idsOf(talks).has(id)),
    ...events.flatMap((event) => event.posts).filter((id) => !idsOf(posts).has(id)),
    ...events.flatMap((event) => event.albums).filter((id) => !idsOf(albums).has(id)),
    ...talks.flatMap((talk) => talk.speakers).filter((id) => !idsOf(speakers).has(id)),
    ...speakers.flatMap((speaker) => speaker.talks).filter((id) => !idsOf(talks).has(id)),
    ...posts.flatMap((post) => post.album ?? []).filter((id) => !idsOf(albums).has(id)),
  ]
  expect(missing).toEqual([])
})

test('both languages stand in one record', () => {
  const event = eventRecords().find(({ title }) => Object.keys(title ?? {}).length > 1)
  expect(Object.keys(event?.url ?? {})).toEqual(['ko', 'en'])
})
