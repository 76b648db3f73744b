import type { DocumentType } from 'contentlayer2/source-files'
import { Event } from './event'
import type { Kind } from './field'
import { Group } from './group'
import { Page } from './page'
import { Person } from './person'
import { Post } from './post'
import { Project } from './project'

/** The type of document that each folder of `content/` holds. */
export const kinds: Record<Kind, DocumentType> = {
  events: Event,
  groups: Group,
  pages: Page,
  people: Person,
  posts: Post,
  projects: Project,
}
