import { isMap, isScalar, isSeq } from 'yaml'
import { type Language, languages } from '../language'
import type { FrontMatter } from './front-matter'
import { isWaiting } from './scalars'
import type { Source } from './source'

/** What photos.yaml says for those who do not see a photograph, in one of the languages. */
export interface ListedAlt {
  source: Source
  /** Of the text's value, in the whole file. */
  offset: number
  /** `photos[2].alt.ko` */
  path: string
  language: Language
  alt: string
  caption?: string
  /** As it is written: photos/<file>. */
  file: string
}

/** The alt texts of a photos.yaml in their order; what is no text there, or waits for one, is told of as such elsewhere. */
export function listListedAlts({ source, start, map }: FrontMatter): ListedAlt[] {
  const photos: unknown = map.get('photos', true)
  if (!isSeq(photos)) return []
  return photos.items.flatMap((item, index) => {
    if (!isMap(item)) return []
    const file = item.get('file')
    return languages.flatMap((language): ListedAlt[] => {
      const node: unknown = item.getIn(['alt', language], true)
      if (!isScalar(node) || typeof node.value !== 'string' || isWaiting(node.value)) return []
      const caption = item.getIn(['caption', language])
      return [
        {
          source,
          offset: start + (node.range?.[0] ?? 0),
          path: `photos[${index}].alt.${language}`,
          language,
          alt: node.value,
          file: typeof file === 'string' ? file : '',
          ...(typeof caption === 'string' && { caption }),
        },
      ]
    })
  })
}
