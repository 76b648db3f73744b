import { defineDocumentType } from 'contentlayer2/source-files'
import { field } from './field'

/** A page of its own, such as the one about the community. */
export const Page = defineDocumentType(() => ({
  name: 'Page',
  description: 'A page of its own, such as the one about the community.',
  filePathPattern: 'pages/*/*.md',
  fields: {
    title: field({ type: 'string', required: true, description: 'The headline, in the language of this file.' }),
    summary: field({
      type: 'string',
      required: true,
      description: 'One sentence for search engines and shared links.',
    }),
    aliases: field(
      { type: 'list', of: { type: 'string' }, description: 'Old addresses that lead here.' },
      { format: 'address' },
    ),
  },
}))
