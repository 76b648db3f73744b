import { site } from '../../../site.config'
import type { Colour, Palette } from '../../site/settings'

/** The head of every picture but the community's own. What the fonts lack of a text is left out when it is drawn. */
interface Headed {
  /** The name beside the ring. */
  mark: string
  /** Whose it is or what kind of thing it tells of. */
  headline: string
}

/** The number of a talk, its title and who gives it; openings and the like have no number. */
export interface TalkDesign extends Headed {
  kind: 'talk'
  order?: number
  title: string
  speakers: string[]
  event: string
  day: string
}

/** The day of an event, its title and what is known of it. */
export interface EventDesign extends Headed {
  kind: 'event'
  /** The part of its date that is drawn large: the day, or month and day. */
  numeral: string
  /** The rest of its date, in short lines. */
  date: string[]
  title: string
  /** The most important first. */
  facts: string[]
}

/** A name in both scripts and the latest talks, newest first. */
export interface SpeakerDesign extends Headed {
  kind: 'speaker'
  name: string
  otherName?: string
  talks: { year: string; title: string }[]
}

/** The title of a post, beside its photograph where it has one. */
export interface PostDesign extends Omit<Headed, 'headline'> {
  kind: 'post'
  title: string
  facts: string[]
  /** The address of a JPEG variant, whose name stands for its bytes, or what stands in the head instead. */
  photo?: string
  headline?: string
}

/** The community itself, for every page without a picture of its own. */
export interface SiteDesign {
  kind: 'site'
  community: string
  description: string
}

/** Everything that decides what a picture looks like. */
export type ShareDesign = TalkDesign | EventDesign | SpeakerDesign | PostDesign | SiteDesign

/** Pixels; what the networks that show shared links recommend. */
export const canvas = { width: 1200, height: 630 } as const

/** The colours a picture is drawn in. */
export type Colours = Record<'paper' | 'ink' | 'muted' | 'line' | 'accent', Colour>

/** A palette by day, in which pictures are drawn whatever the reader's device shows. */
function byDay({ paper, ink, muted, line, accent }: Palette): Colours {
  return { paper: paper.light, ink: ink.light, muted: muted.light, line: line.light, accent: accent.light }
}

/** The site's colours as pictures show them. */
export function lightColours(): Colours {
  return byDay(site.colours)
}
