import { defineDocumentType } from 'contentlayer2/source-files'
import { field } from './field'
import { Link } from './link'
import { LocalizedText } from './localized-text'

/** Somebody who speaks or writes. Without a file a name alone makes the page; a file unites spellings. */
export const Person = defineDocumentType(() => ({
  name: 'Person',
  description: 'Somebody who speaks or writes. A name needs no file; a file unites its spellings and adds links.',
  filePathPattern: 'people/*/*.md',
  fields: {
    name: field(
      { type: 'nested', of: LocalizedText, description: 'The name in each script, as the person writes it.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    aliases: field(
      { type: 'list', of: { type: 'string' }, description: 'Other spellings that mean the same person.' },
      { inherit: 'fact' },
    ),
    distinctFrom: field(
      { type: 'list', of: { type: 'string' }, description: 'People with a similar name who are somebody else.' },
      { inherit: 'fact' },
    ),
    links: field({ type: 'list', of: Link, description: "The person's own pages." }, { inherit: 'fact' }),
  },
}))
