import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'
import { LocalizedText } from './localized-text'

const Program = defineNestedType(() => ({
  name: 'Program',
  description: 'A series of events of a group.',
  fields: {
    id: field({ type: 'string', required: true, description: 'What events refer to it by.' }, { format: 'slug' }),
    title: field({ type: 'nested', of: LocalizedText, required: true, description: 'The name of the series.' }),
  },
}))

/** People of the community who meet about one subject. */
export const Group = defineDocumentType(() => ({
  name: 'Group',
  description: 'People of the community who meet about one subject.',
  filePathPattern: 'groups/*/*.md',
  fields: {
    title: field(
      { type: 'nested', of: LocalizedText, description: 'The name of the group.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    about: field(
      { type: 'nested', of: LocalizedText, description: 'What the group is about, in one sentence.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    programs: field({ type: 'list', of: Program, description: 'Its series of events.' }, { inherit: 'fact' }),
    aliases: field(
      { type: 'list', of: { type: 'string' }, description: 'Old addresses that lead here.' },
      { format: 'address' },
    ),
    sources: field(
      { type: 'list', of: { type: 'string' }, description: 'Where these facts stand.' },
      { format: 'url', inherit: 'fact' },
    ),
  },
}))
