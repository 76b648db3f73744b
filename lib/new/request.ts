import type { Language } from '../language'
import type { Sources } from './gather'

/** What a new document is made from. */
export interface Request {
  /** Absolute path of the content folder. */
  content: string
  /** Of the words that are said, and of the document. */
  language: Language
  /** The day it is in the community's time zone, YYYY-MM-DD. */
  today: string
  sources: Sources
}

/** A document that is ready to be written. */
export interface NewFile {
  /** Below the content folder, with forward slashes. */
  path: string
  text: string
  /** Where the site will show it, when it has a page of its own. */
  address?: string
  /** Whether photographs may lie beside it. */
  hasPhotos?: boolean
  isDraft?: boolean
}

/** What is asked for cannot be made; the message says why, and what to do. */
export class Refused extends Error {}
