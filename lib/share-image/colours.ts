import { site } from '@/site.config'
import type { Colour, Palette } from '../palette'

/** The colours a picture is drawn in. */
export type Colours = Record<'paper' | 'ink' | 'muted' | 'line' | 'accent', Colour>

/** A palette by day, in which pictures are drawn whatever the reader's device shows. */
export function byDay({ paper, ink, muted, line, accent }: Palette): Colours {
  return { paper: paper.light, ink: ink.light, muted: muted.light, line: line.light, accent: accent.light }
}

/** The site's colours as pictures show them. */
export function lightColours(): Colours {
  return byDay(site.colours)
}
