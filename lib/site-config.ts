import type { Language } from './language'
import type { Palette } from './palette'

/** The rooms of the site that the main navigation can lead to. */
export type Room = 'events' | 'talks' | 'blog' | 'speakers' | 'groups' | 'projects' | 'gallery' | 'tags' | 'about'

/** A script of another origin that counts visits. */
export interface Analytics {
  /** Its full address. The policy of every page lets scripts come from its origin and lets them report to it, and nothing else. */
  script: `https://${string}`
  /** The attributes it reads its settings from, such as `data-domain`. */
  attributes?: Record<`data-${string}`, string>
}

/** Everything about a community that is not a document. */
export interface SiteConfig {
  /** Every language of the site once, in the order readers meet them; the first is the default. */
  languages: readonly ['ko', 'en'] | readonly ['en', 'ko']
  /** The community's name, as it calls itself. */
  name: Record<Language, string>
  /** A short form for tight places. */
  shortName: string
  /** One sentence on who meets here, for the front page, search engines and shared links. */
  description: Record<Language, string>
  /** The canonical origin when `SITE_URL` does not state another, without a slash at its end. */
  url: string
  /** Words that people write in two scripts, so that a search for either finds both. */
  spellings: string[][]
  /** IANA time zone of the venues. */
  timeZone: string
  /** Every colour of the site, by day and by night; pages, the icon and the pictures of shared links are drawn in them. */
  colours: Palette
  /** What the header leads to, in its order. `about` is left out while there is no such page. */
  navigation: readonly Room[]
  /** The page of the repository on GitHub, without a slash at its end. */
  repository: string
  /** The branch of it that the site is built from, and that readers propose changes to. */
  branch: string
  /** Where new events open for registration. */
  registration: string
  /** Where the community can be found elsewhere, in the order of the footer. */
  links: readonly { label: Record<Language, string>; url: string }[]
  /** Counts visits. Without it no page carries anything of it. */
  analytics?: Analytics
}
