/** A text of a picture and the file it is written in, so that a complaint about it can name the place. */
export interface Words {
  text: string
  file: string
}

/** The head of every picture but the community's own. */
interface Headed {
  /** The name beside the ring. */
  mark: Words
  /** Whose it is or what kind of thing it tells of. */
  headline: Words
}

/** The number of a talk, its title and who gives it; openings and the like have no number. */
export interface TalkDesign extends Headed {
  kind: 'talk'
  order?: number
  title: Words
  speakers: Words[]
  event: Words
  day: Words
}

/** The day of an event, its title and what is known of it. */
export interface EventDesign extends Headed {
  kind: 'event'
  /** The part of its date that is drawn large: the day, or month and day. */
  numeral: string
  /** The rest of its date, in short lines. */
  date: Words[]
  title: Words
  /** The most important first. */
  facts: Words[]
}

/** A name in both scripts and the latest talks, newest first. */
export interface SpeakerDesign extends Headed {
  kind: 'speaker'
  name: Words
  otherName?: Words
  talks: { year: string; title: Words }[]
}

/** The title of a post, beside its photograph where it has one. */
export interface PostDesign extends Omit<Headed, 'headline'> {
  kind: 'post'
  title: Words
  facts: Words[]
  /** The address of a JPEG variant, whose name stands for its bytes, or what stands in the head instead. */
  photo?: string
  headline?: Words
}

/** The community itself, for every page without a picture of its own. */
export interface SiteDesign {
  kind: 'site'
  community: Words
  description: Words
}

/** Everything that decides what a picture looks like. */
export type ShareDesign = TalkDesign | EventDesign | SpeakerDesign | PostDesign | SiteDesign

/** Pixels; what the networks that show shared links recommend. */
export const canvas = { width: 1200, height: 630 } as const
