import { defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'
import { Link } from './link'
import { LocalizedText } from './localized-text'
import { Material, Video } from './material'

/** One item of an event's programme. */
export const Session = defineNestedType(() => ({
  name: 'Session',
  description: "One item of an event's programme, in the order of the day.",
  fields: {
    kind: field({
      type: 'enum',
      options: ['talk', 'keynote', 'opening', 'panel', 'workshop', 'networking'],
      description: 'Left out it is a talk. Talks and keynotes are numbered; openings, panels and the like are not.',
    }),
    id: field(
      {
        type: 'string',
        description:
          'What its address ends with. Left out it is made of the title; state it when a title changes, so that links stay.',
      },
      { format: 'slug' },
    ),
    title: field({
      type: 'nested',
      of: LocalizedText,
      required: true,
      description: 'The title as it was announced, in the language it was announced in.',
    }),
    speakers: field({
      type: 'list',
      of: { type: 'string' },
      description: 'Who speaks: names in any spelling that a file in content/people knows, or just the name.',
    }),
    affiliation: field({
      type: 'nested',
      of: LocalizedText,
      description: 'What the speaker belonged to on that day, only if it was announced.',
    }),
    abstract: field({
      type: 'nested',
      of: LocalizedText,
      description: 'What the session is about, in a sentence or two.',
    }),
    starts: field(
      { type: 'string', description: 'When it starts, with the offset: "2025-03-30T13:00:00+09:00".' },
      { format: 'moment' },
    ),
    minutes: field({ type: 'number', description: 'How long it takes, in minutes.' }),
    video: field({ type: 'nested', of: Video, description: 'The recording.' }),
    slides: field({ type: 'nested', of: Material, description: 'The slides.' }),
    code: field({ type: 'nested', of: Material, description: 'The code that was shown.' }),
    links: field({ type: 'list', of: Link, description: 'What else the speaker pointed to.' }),
  },
}))
