import { defineDocumentType, defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'
import { LocalizedText } from './localized-text'

const ListedPhoto = defineNestedType(() => ({
  name: 'ListedPhoto',
  description: 'A photograph that no text refers to.',
  fields: {
    file: field({ type: 'string', required: true, description: 'The photograph: photos/<file>.' }, { format: 'photo' }),
    alt: field({
      type: 'nested',
      of: LocalizedText,
      required: true,
      description: 'What can be seen, for those who do not see it.',
    }),
    caption: field({ type: 'nested', of: LocalizedText, description: 'What a reader should know about it.' }),
    credit: field({ type: 'string', description: 'Who took or drew it.' }),
  },
}))

/** `photos.yaml` beside a post: what its album shows beyond the photographs in the text. */
export const PhotoList = defineDocumentType(() => ({
  name: 'PhotoList',
  description: 'photos.yaml beside a post: who took its photographs, and those that no text refers to.',
  filePathPattern: 'posts/*/photos.yaml',
  contentType: 'data',
  fields: {
    credit: field({ type: 'string', description: 'Who took or drew all photographs that state nobody else.' }),
    photos: field({
      type: 'list',
      of: ListedPhoto,
      description: 'Photographs that no text refers to, in the order of the album.',
    }),
  },
}))
