/** The parts of the site that the main navigation can lead to. */
export type Section = 'events' | 'talks' | 'blog' | 'speakers' | 'groups' | 'projects' | 'gallery' | 'tags' | 'about'

/** A script of another origin that counts visits. */
export interface Analytics {
  /** Its full address. The policy of every page lets scripts come from its origin and lets them report to it, and nothing else. */
  script: `https://${string}`
  /** The attributes it reads its settings from, such as `data-domain`. */
  attributes?: Record<`data-${string}`, string>
}

/** Everything about a community that is not a document, for a site in these languages. */
export interface SiteConfig<Tag extends string = string> {
  /**
   * Every language of the site once, from one to many, as BCP 47 tags in the order readers meet them; the first is the
   * default. What the site says in each stands in `lib/words/<tag>.ts`.
   */
  languages: readonly [Tag, ...Tag[]]
  /**
   * Whether the addresses of the first language begin with it as those of the others do: `/en/blog/`, or else `/blog/`. Left out,
   * they do where there are several languages. Where it is stated, each address redirects from the form that it does not have.
   */
  languagePrefix?: boolean
  /** The region whose dates and numbers a language has, where it is not the one that most of its speakers live in: `{ en: 'en-GB' }`. */
  locales?: Partial<Record<NoInfer<Tag>, string>>
  /** The community's name, as it calls itself. */
  name: Record<NoInfer<Tag>, string>
  /** A short form for tight places. */
  shortName: string
  /** Further names that announcements have for the community, so that it is known as itself. */
  otherNames?: readonly string[]
  /** One sentence on who meets here, for the front page, search engines and shared links. */
  description: Record<NoInfer<Tag>, string>
  /** The canonical origin when `SITE_URL` does not state another, without a slash at its end. */
  url: string
  /** Words that people write in two scripts, so that a search for either finds both. */
  spellings: string[][]
  /** IANA time zone of the venues. */
  timeZone: string
  /** Every colour of the site, by day and by night; pages, the icon and the pictures of shared links are drawn in them. */
  colours: Palette
  /** What the header leads to, in its order. `about` is left out while there is no such page. */
  navigation: readonly Section[]
  /** The page of the repository on GitHub, without a slash at its end. */
  repository: string
  /** The branch of it that the site is built from, and that readers propose changes to. */
  branch: string
  /** Where those who have no account there can send what they wrote. */
  email?: string
  /** Where new events open for registration, if always at one place. */
  registration?: string
  /** Where the community can be found elsewhere, in the order of the footer. */
  links: readonly { label: Record<NoInfer<Tag>, string>; url: string }[]
  /** Counts visits. Without it no page carries anything of it. */
  analytics?: Analytics
}

/** The languages of guides, of messages to authors and of what the model says of a field, whatever those of a site are. */
export const guideLanguages = ['en', 'ko'] as const

export type GuideLanguage = (typeof guideLanguages)[number]

/** The one of them that somebody is spoken to in who reads or writes another: its own where there is that, else English. */
export function guideLanguage(language: string): GuideLanguage {
  return guideLanguages.find((each) => each === language.split('-')[0]) ?? 'en'
}

/** Settings as they are written; what they call languages are the languages of the whole code. */
export function defineSite<const Tag extends string>(settings: SiteConfig<Tag>): SiteConfig<Tag> {
  return settings
}

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`

/** A colour by day and by night. */
export interface Shades {
  light: Colour
  dark: Colour
}

/**
 * The colours of the site by what they are for.
 * - `paper`: behind everything
 * - `sheet`: behind what stands out from the paper, and behind pictures before they arrive
 * - `ink`: text
 * - `muted`: text of less weight
 * - `line`: lines that only divide
 * - `accent`: the mark, buttons, rings around what has the focus
 * - `onAccent`: text on the accent
 * - `link`: text in the accent's colour, dark or light enough to be read
 */
export type Palette = Record<
  'paper' | 'sheet' | 'ink' | 'muted' | 'line' | 'accent' | 'onAccent' | 'link',
  Readonly<Shades>
>

/** The black of a sheet of film, by day and by night; what stands on it takes its colour by night. */
export const film = '#12100e'

export function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
