import type { OldSite } from './addresses'
import type { Counts } from './amounts'
import type { JekyllDocument } from './jekyll-blog'
import type { LiquidAddresses } from './liquid'
import type { Loss } from './passage'

/** A document as it is to be written. */
export interface Converted {
  /** Below the content folder: `posts/<slug>`. */
  folder: string
  /** The bytes of its files, by their path below the folder. */
  files: Map<string, string | Buffer>
  losses: Loss[]
  before: Counts
  after: Counts
}

/** What the documents of a blog have in common. */
export interface Surroundings {
  blog: string
  /** From `_config.yml`: the zone of times without an offset. */
  timeZone: string | undefined
  site: OldSite
  liquid: LiquidAddresses
  /** Who wrote the posts that name nobody. */
  authors: string[]
  /** Whether texts whose Korean and English stand below each other become one file a language. */
  split: boolean
  /** The paths that a document had. */
  pathsOf(document: JekyllDocument): string[]
  /** The aliases written so far, and the folder each leads to. */
  aliases: Map<string, string>
}
