import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The site's colours as a light page shows them, each `#rrggbb`. */
export type Colours = Record<'paper' | 'ink' | 'muted' | 'line' | 'accent', string>

/** Reads the light colours from the theme's tokens. Throws when one is missing or does not begin with `#rrggbb`. */
export function readColours(theme: string): Colours {
  const token = (name: string): string => {
    const [, colour] = new RegExp(`--color-${name}:\\s*(?:light-dark\\(\\s*)?(#[0-9a-f]{6})\\b`, 'i').exec(theme) ?? []
    if (!colour) throw new Error(`The theme has no --color-${name} that begins with a colour such as #1d1916`)
    return colour
  }
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    line: token('line'),
    accent: token('accent'),
  }
}

let known: Colours | undefined

/** The colours of `app/styles/theme.css`, the one place that states them. */
export function lightColours(): Colours {
  known ??= readColours(readFileSync(join(process.cwd(), 'app/styles/theme.css'), 'utf8'))
  return known
}
