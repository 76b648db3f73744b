import { defineDocumentType } from 'contentlayer2/source-files'
import { field } from './field'

/** An article of the blog; with an event it is that event's recap. */
export const Post = defineDocumentType(() => ({
  name: 'Post',
  description: 'An article of the blog; with an event it is the recap of that event.',
  filePathPattern: 'posts/*/*.md',
  fields: {
    title: field({ type: 'string', required: true, description: 'The headline, in the language of this file.' }),
    date: field(
      { type: 'date', description: 'The day it is published on: 2025-04-07. Its year is part of the address.' },
      { format: 'day', inherit: 'fact', requiredOnce: true },
    ),
    authors: field(
      { type: 'list', of: { type: 'string' }, description: 'Who wrote it: names in any spelling.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    summary: field({
      type: 'string',
      required: true,
      description: 'One or two sentences for lists, feeds and shared links, in the language of this file.',
    }),
    tags: field(
      { type: 'list', of: { type: 'string' }, description: 'What it is about, in a few words each.' },
      { inherit: 'text' },
    ),
    event: field(
      { type: 'string', description: 'The event it looks back on: a folder of content/events.' },
      { inherit: 'fact', refersTo: 'events' },
    ),
    cover: field(
      {
        type: 'string',
        description: 'The photograph at its head, photos/<file>; left out, the first one in the text.',
      },
      { format: 'photo', inherit: 'fact' },
    ),
    draft: field({ type: 'boolean', description: 'true keeps it off the published site.' }, { inherit: 'fact' }),
    aliases: field(
      {
        type: 'list',
        of: { type: 'string' },
        description: 'Old addresses that lead here, such as /blog/2025/old-name/.',
      },
      { format: 'address' },
    ),
  },
}))
