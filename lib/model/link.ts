import { defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'

/** An address elsewhere, and what a reader finds there. */
export const Link = defineNestedType(() => ({
  name: 'Link',
  description: 'An address elsewhere, and what a reader finds there.',
  fields: {
    kind: field({
      type: 'enum',
      options: ['blog', 'github', 'linkedin', 'recap', 'registration', 'website', 'other'],
      required: true,
      description: 'What a reader finds at the address.',
    }),
    url: field({ type: 'string', required: true, description: 'The whole address, with https://.' }, { format: 'url' }),
  },
}))
