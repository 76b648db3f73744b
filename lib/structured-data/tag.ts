import type { Graph } from 'schema-dts'
import { address } from '../address'
import type { Language } from '../language'
import type { TaggedPosts } from '../tag'
import { wordsIn } from '../words'
import { collectionGraph } from './collection'
import { postCrumb } from './post'

/** The posts that carry a tag. */
export function tagGraph({ name, address, posts }: TaggedPosts, language: Language): Graph {
  return collectionGraph({ language, name, address, above: [tagsCrumb(language)], items: posts.map(postCrumb) })
}

/** The list of tags. */
export function tagsGraph(tags: TaggedPosts[], language: Language): Graph {
  const items = tags.map(({ name, address }) => ({ name, address }))
  return collectionGraph({ language, ...tagsCrumb(language), items })
}

function tagsCrumb(language: Language) {
  return { name: wordsIn(language).tags, address: address.tags(language) }
}
