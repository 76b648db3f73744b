/** What a file of a Jekyll blog is by its place: https://jekyllrb.com/docs/structure/ */
export type JekyllPlace =
  | { is: 'post' | 'draft' | 'page' | 'data' }
  | { is: 'collection'; name: string }
  /** The theme, what Jekyll made, what belongs to no page. */
  | { is: 'theirs' }

const theme = new Set(['_includes', '_layouts', '_sass', '_plugins', '_site', 'node_modules', 'vendor'])
const text = /\.(?:md|markdown|mkd|mkdn|html?)$/

/** What a file is by its path below the blog. */
export function placeOf(file: string): JekyllPlace {
  const folders = file.split('/').slice(0, -1)
  if (folders.some((folder) => theme.has(folder) || folder.startsWith('.'))) return { is: 'theirs' }
  if (folders.includes('_posts')) return { is: 'post' }
  if (folders.includes('_drafts')) return { is: 'draft' }
  if (folders[0] === '_data') return { is: 'data' }
  const collection = folders.find((folder) => folder.startsWith('_'))
  if (collection) return { is: 'collection', name: collection.slice(1) }
  return { is: text.test(file) ? 'page' : 'theirs' }
}

/** Whether a collection is one of gatherings by its name. */
export function isEvents(collection: string): boolean {
  return /^(?:events?|meetups?|meet-ups?|seminars?|conferences?|workshops?|gatherings?)$/.test(collection)
}
