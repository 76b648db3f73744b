import { site } from '../../site.config'
import type { Album } from './albums'
import { findPhotoList } from './documents'
import type { Speaker } from './speakers'

/**
 * Where a reader can propose a change: a file of the content folder in GitHub's editor, which makes a copy of the repository
 * for those who may not write to it; or a folder, for pages that are made of many files. A source that begins with a slash
 * lies outside the content folder, at the root of the repository.
 */
export function proposalAddress(source: string): string {
  const view = /\.(md|yaml)$/.test(source) ? 'edit' : 'tree'
  const root = source.startsWith('/') ? '' : 'content'
  const path = [root, ...source.split('/')].filter(Boolean).map(encodeURIComponent).join('/')
  return `${site.repository}/${view}/${site.branch}/${path}`
}

/** The file that says who a speaker is, or the one that names them first when no file of their own does. */
export function sourceOfSpeaker({ person, appearances }: Speaker): string {
  const [latest] = appearances
  return person.file ?? latest?.event?.file ?? 'posts'
}

/** What an album is made of: its photos.yaml, or the text that shows its photographs. */
export function sourceOfAlbum({ kind, slug, post, event }: Album): string {
  if (findPhotoList(kind, slug)) return `${kind}/${slug}/photos.yaml`
  return (kind === 'posts' ? post?.file : event?.file) ?? `${kind}/${slug}`
}
