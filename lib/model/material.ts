import { defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'
import { LocalizedText } from './localized-text'

/** Whether something from a session can be seen, or why it cannot. */
export const materialStates = ['public', 'pending', 'private', 'not_recorded', 'limited', 'unknown'] as const

const state = field({
  type: 'enum',
  options: materialStates,
  description:
    'Left out it is "public" when there is a link and "unknown" when there is none. pending: promised; private: kept by the speaker; limited: incomplete, say how in the note.',
})

const note = field({
  type: 'nested',
  of: LocalizedText,
  description: 'Why it cannot be seen, or what is missing from it.',
})

/** The recording of a session. */
export const Video = defineNestedType(() => ({
  name: 'Video',
  description: 'The recording of a session.',
  fields: {
    youtubeId: field(
      { type: 'string', description: 'The 11 characters after "v=" in the address of the video on YouTube.' },
      { format: 'youtube' },
    ),
    state,
    note,
  },
}))

/** Slides or code of a session. */
export const Material = defineNestedType(() => ({
  name: 'Material',
  description: 'Slides or code of a session.',
  fields: {
    url: field({ type: 'string', description: 'Where the speaker published it.' }, { format: 'url' }),
    state,
    note,
  },
}))
