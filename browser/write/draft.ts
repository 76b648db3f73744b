import type { Kind } from '../../lib/model/field'
import type { Language } from '../../lib/site/languages'

/** The kinds of documents that can be written here. */
export const writableKinds = ['posts', 'events', 'people'] as const satisfies readonly Kind[]

export type WritableKind = (typeof writableKinds)[number]

/** A photograph that was made fit to publish, and what is said of it. */
export interface DraftPhoto {
  /** Its name in the folder `photos`. */
  name: string
  blob: Blob
  alt: string
  caption: string
}

/** What somebody writes, as it is kept in their browser. */
export interface Draft {
  id: string
  /** What its author calls it; the title of the text where that is empty. */
  name: string
  kind: WritableKind
  language: Language
  /** The folder of the document. Empty until it has a name. */
  slug: string
  /** The whole file. */
  text: string
  photos: DraftPhoto[]
  /** The text as the site has it, where this changes one. */
  published?: string
  /** When it was kept, in milliseconds since 1970. */
  kept: number
}

/** A new draft: without a word in it, or of a text that there is. */
export function newDraft(kind: WritableKind, language: Language, text = '---\n---\n'): Draft {
  return { id: crypto.randomUUID(), name: '', kind, language, slug: '', text, photos: [], kept: 0 }
}

/** Where the file of a draft belongs below the content folder. One without a name yet is judged as if it had one. */
export function pathOf({ kind, slug, language }: Draft): string {
  return `${folderOf({ kind, slug })}/${language}.md`
}

/** The folder of a document below the content folder. */
export function folderOf({ kind, slug }: Pick<Draft, 'kind' | 'slug'>): string {
  return `${kind}/${slug || 'untitled'}`
}

/** Whether anything was written. */
export function isEmpty({ text, photos }: Draft): boolean {
  return photos.length === 0 && text.replace(/^---$/gm, '').trim() === ''
}
