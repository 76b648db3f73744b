import { defineDocumentType } from 'contentlayer2/source-files'
import { field } from './field'
import { LocalizedText } from './localized-text'

/** Something the community makes together. */
export const Project = defineDocumentType(() => ({
  name: 'Project',
  description: 'Something the community makes together.',
  filePathPattern: 'projects/*/*.md',
  fields: {
    title: field(
      { type: 'nested', of: LocalizedText, description: 'The name of the project.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    note: field(
      { type: 'nested', of: LocalizedText, description: 'What a reader should know before relying on it.' },
      { inherit: 'fact' },
    ),
    site: field({ type: 'string', description: 'Where it is published.' }, { format: 'url', inherit: 'fact' }),
    repository: field({ type: 'string', description: 'Where its source lies.' }, { format: 'url', inherit: 'fact' }),
    groups: field(
      { type: 'list', of: { type: 'string' }, description: 'The groups that make it: folders of content/groups.' },
      { inherit: 'fact', refersTo: 'groups' },
    ),
  },
}))
