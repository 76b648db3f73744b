import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files'
import { field, type Kind } from './field'
import { LocalizedText } from './localized-text'

/** The kinds of documents that may have photographs beside them. */
export const albumKinds = ['posts', 'events'] as const satisfies Kind[]

export type AlbumKind = (typeof albumKinds)[number]

/** The name of the list of photographs in the folder of a document. */
export const photoListName = 'photos.yaml'

const Hidden = defineNestedType(() => ({
  name: 'Hidden',
  description: 'Takes a photograph off the site at the next build, while texts that refer to it stay as they are.',
  fields: {
    reason: field({
      type: 'string',
      required: true,
      description: 'Why, for those who look after the album; never published.',
    }),
    since: field({ type: 'date', required: true, description: 'The day it was taken off.' }, { format: 'day' }),
  },
}))

const ListedPhoto = defineNestedType(() => ({
  name: 'ListedPhoto',
  description: 'What is known of a photograph beyond the text, or of one that no text refers to.',
  fields: {
    file: field({ type: 'string', required: true, description: 'The photograph: photos/<file>.' }, { format: 'photo' }),
    alt: field({
      type: 'nested',
      of: LocalizedText,
      description: 'What can be seen, for those who do not see it; a text that shows the photograph says it itself.',
    }),
    caption: field({ type: 'nested', of: LocalizedText, description: 'What a reader should know about it.' }),
    credit: field({ type: 'string', description: 'Who took or drew it.' }),
    license: field(
      { type: 'string', description: 'How others may use it: CC-BY-4.0, or the address of a licence.' },
      { format: 'license' },
    ),
    takenAt: field(
      { type: 'string', description: 'The day it was taken on, or the moment with its offset.' },
      { format: 'dayOrMoment' },
    ),
    people: field({
      type: 'list',
      of: { type: 'string' },
      description: 'Who can be seen and agreed to be named: names in any spelling, or folders of content/people.',
    }),
    hidden: field({
      type: 'nested',
      of: Hidden,
      description: 'Takes it off the site: { reason: …, since: YYYY-MM-DD }.',
    }),
  },
}))

/** `photos.yaml` beside a post or an event: what its album shows beyond the photographs in the text. */
export const PhotoList = defineDocumentType(() => ({
  name: 'PhotoList',
  description: 'photos.yaml beside a post or an event: its album, as far as the text does not say it.',
  filePathPattern: `{${albumKinds.join(',')}}/*/${photoListName}`,
  contentType: 'data',
  fields: {
    credit: field({ type: 'string', description: 'Who took or drew all photographs that state nobody else.' }),
    license: field(
      { type: 'string', description: 'How others may use all photographs that state nothing else.' },
      { format: 'license' },
    ),
    download: field({
      type: 'boolean',
      description: 'true offers the whole album as one file. Ask those who can be seen first.',
    }),
    photos: field({
      type: 'list',
      of: ListedPhoto,
      description:
        'A list that names every photograph is the order of the album; any other adds to those of the text, and what no text shows comes last.',
    }),
  },
}))
